#!/bin/sh
# Bring a bucket to the state of a site: what changed is uploaded, what is gone is deleted.
#
#     sh s3.sh _site BUCKET
#
# For a store that is not Amazon's: ENDPOINT=https://s3.example.org sh s3.sh _site BUCKET
#
# Needs rclone (https://rclone.org, or Debian's `apt-get install rclone`), and access to the bucket where
# Amazon's own programs look for it: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or ~/.aws.
# Say in AWS_REGION where the bucket is, if not in us-east-1.
#
# Set `index.html` as the index document and `404.html` as the error document of the bucket. S3 sends no
# other headers of yours; a distribution in front of it can.
set -eu
site=${1:?which folder holds the site?}
bucket=${2:?which bucket?}

npx newsfiche doctor "$site" --host s3

export RCLONE_S3_ENV_AUTH=true RCLONE_S3_NO_CHECK_BUCKET=true
export RCLONE_S3_PROVIDER="${ENDPOINT:+Other}" RCLONE_S3_ENDPOINT="${ENDPOINT:-}"
export RCLONE_S3_PROVIDER="${RCLONE_S3_PROVIDER:-AWS}"
export RCLONE_S3_REGION="${AWS_REGION:-${AWS_DEFAULT_REGION:-us-east-1}}"

# A file is the same when its bytes are: a build may write them anew, at another time.
bring() {
  action=$1 && shift
  rclone "$action" "$site" ":s3:$bucket" --config '' --checksum --fast-list --verbose "$@"
}

# First what pages ask for, then the pages, and last of all away with what no page asks for any more.
bring copy --include '/pagefind/{fragment,index}/**' \
  --header-upload 'Cache-Control: public, max-age=31536000, immutable'
bring copy --include '/articles/*/original.*' \
  --header-upload 'Cache-Control: no-cache, no-transform' \
  --header-upload 'Content-Disposition: attachment' --header-upload 'Content-Type: text/plain'
bring copy --exclude '/pagefind/{fragment,index}/**' --exclude '/articles/*/original.*' \
  --header-upload 'Cache-Control: no-cache'
bring sync --delete-after --header-upload 'Cache-Control: no-cache'
