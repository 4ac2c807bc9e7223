#!/bin/sh
# Finds the pull request that a workflow ran for, and fetches its revision without checking it out: ci/pull.sh
#
# For GitHub's workflow_run, which does not tell the number where the request comes from a fork. What it is asked with is
# GitHub's own word; an artifact of that run would be the stranger's. Prints pull=, base= and head= for the steps that
# follow; nothing where the request is closed, or has a newer revision by now.
#
# API, REPOSITORY, TOKEN; OWNER, BRANCH and COMMIT of what the workflow ran for. Needs curl, jq and git.
set -eu

case $COMMIT in '' | *[!0-9a-f]*) printf 'pull.sh: COMMIT is no commit.\n' >&2 && exit 1 ;; esac
case $TOKEN in '' | *[!A-Za-z0-9._-]*) printf 'pull.sh: TOKEN holds a sign that no token has.\n' >&2 && exit 1 ;; esac

pull=$(printf 'header = "Authorization: Bearer %s"\n' "$TOKEN" |
  curl --silent --show-error --fail --max-time 60 --config - --get --data-urlencode state=open --data-urlencode "head=$OWNER:$BRANCH" \
    "$API/repos/$REPOSITORY/pulls" |
  jq -c --arg commit "$COMMIT" 'map(select(.head.sha == $commit) | {number, base: .base.ref}) | first // empty')
if [ -z "$pull" ]; then
  printf 'No open pull request has the commit %s.\n' "$COMMIT" >&2
  exit 0
fi
number=$(printf '%s' "$pull" | jq .number)
# To a name of our own, whatever the stranger's branch is called.
git fetch --quiet --no-tags origin "+refs/pull/$number/head:refs/journey/pull"
[ "$(git rev-parse refs/journey/pull)" = "$COMMIT" ] || exit 0
printf 'pull=%s\nbase=origin/%s...refs/journey/pull\n' "$number" "$(printf '%s' "$pull" | jq -r .base)"
