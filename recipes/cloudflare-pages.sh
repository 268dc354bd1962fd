#!/bin/sh
# Put a site on Cloudflare Pages, with a `wrangler` that is logged in.
#
#     sh cloudflare-pages.sh _site PROJECT
set -eu
site=${1:?which folder holds the site?}
project=${2:?which project of Cloudflare Pages?}

npx newsfiche doctor "$site" --host cloudflare
npx wrangler pages deploy "$site" --project-name "$project"
