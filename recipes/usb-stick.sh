#!/bin/sh
# Copy a site to a stick or disk, and read it again from there.
#
#     sh usb-stick.sh _site /media/STICK/archive
#
# Readers open `index.html` in that folder. Eject the stick before you pull it out.
set -eu
site=${1:?which folder holds the site?}
folder=${2:?which folder of the stick?}
if [ -e "$folder" ]; then
  echo "$folder is there already: delete it, or name another" >&2
  exit 1
fi

npx newsfiche doctor "$site" --host disk
mkdir -p "$folder"
cp -R "$site/." "$folder"
npx newsfiche verify "$folder"
