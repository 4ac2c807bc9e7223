#!/bin/sh
# Reports on the journeys of a merge request, in a job of GitLab: ci/gitlab.sh OUT
#
# Reads what GitLab says of the job, and FOLDER, FAIL_ON and JOURNEY_COMMENT_TOKEN; the verdict is that of report.sh.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
out=$1

# In a pipeline of the merged result, the target is the other side; else it is where the work parted from it.
BASE=${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-${CI_MERGE_REQUEST_DIFF_BASE_SHA-}}
HOST=gitlab
export BASE HOST

verdict=0
"$here/report.sh" "$out" || verdict=$?

if [ -n "${CI_MERGE_REQUEST_IID-}" ] && [ -f "$out/comment.md" ]; then
  if [ -n "${JOURNEY_COMMENT_TOKEN-}" ] && ! command -v jq >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends jq >/dev/null
  fi
  API=$CI_API_V4_URL PROJECT=$CI_MERGE_REQUEST_PROJECT_ID PULL=$CI_MERGE_REQUEST_IID TOKEN=${JOURNEY_COMMENT_TOKEN-} \
    LINK=$CI_JOB_URL/artifacts/file/$out/change.html "$here/comment.sh" gitlab "$out/comment.md"
fi
exit "$verdict"
