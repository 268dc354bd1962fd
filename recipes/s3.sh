#!/bin/sh
# Bring a bucket to the state of a site: what changed is uploaded, what is gone is deleted.
#
#     sh s3.sh _site BUCKET
#
# For a store that is not Amazon's: ENDPOINT=https://s3.example.org sh s3.sh _site BUCKET
#
# Set `index.html` as the index document and `404.html` as the error document of the bucket. S3 sends no
# other headers of yours; a distribution in front of it can. Needs the AWS command line (`aws`).
set -eu
site=${1:?which folder holds the site?}
bucket=${2:?which bucket?}

npx newsfiche doctor "$site" --host s3

sync() {
  aws ${ENDPOINT:+--endpoint-url "$ENDPOINT"} s3 sync "$site" "s3://$bucket" --no-progress "$@"
}

# First what pages ask for, then the pages, and last of all away with what no page asks for any more.
sync --exclude '*' --include 'pagefind/fragment/*' --include 'pagefind/index/*' \
  --cache-control 'public, max-age=31536000, immutable'
sync --exclude '*' --include 'articles/*/original.*' \
  --cache-control 'no-cache, no-transform' --content-disposition attachment --content-type text/plain
sync --exclude 'pagefind/fragment/*' --exclude 'pagefind/index/*' --exclude 'articles/*/original.*' \
  --cache-control no-cache
sync --delete --cache-control no-cache
