#!/bin/sh
# Keeps one comment of a pull or merge request up to date: ci/comment.sh github|gitlab FILE
#
# The comment begins with a mark that readers do not see; of the comments with this mark, only one by the same author is
# ever written over. Where there is none yet, there is one afterwards. Where it says the same already, nothing happens.
# Without the right to comment, as on a fork, it says so and ends well: the report is in the run's summary and artifact.
#
# GitHub: API, REPOSITORY (owner/name), PULL (its number), TOKEN, AUTHOR (default: github-actions[bot])
# GitLab: API, PROJECT (its number), PULL (the number of the merge request), TOKEN
# LINK: an address where the maps are; it stands above the report
#
# Needs curl and jq.
set -eu

host=$1
report=$2
mark='<!-- journey diff -->'

fail() {
  printf 'comment.sh: %s\n' "$1" >&2
  exit 1
}
no_right() {
  printf 'No comment was written: %s The report is in the summary of this run and in its artifact.\n' "$1"
  exit 0
}

case ${PULL-} in '' | *[!0-9]*) fail "PULL holds no number of a request: '${PULL-}'" ;; esac
[ -n "${TOKEN-}" ] || no_right "there is no token for it, as for a request from a fork."
case $TOKEN in *[!A-Za-z0-9._-]*) fail 'TOKEN holds a sign that no token has.' ;; esac

umask 077
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# In a file and not on the command line, where every process of the machine could read it.
case $host in
  github)
    printf 'header = "Authorization: Bearer %s"\nheader = "Accept: application/vnd.github+json"\n' "$TOKEN" >"$scratch/curl"
    printf 'header = "X-GitHub-Api-Version: 2022-11-28"\n' >>"$scratch/curl"
    comments=$API/repos/$REPOSITORY/issues/$PULL/comments
    comment=$API/repos/$REPOSITORY/issues/comments
    change=PATCH
    limit=65536
    ;;
  gitlab)
    printf 'header = "PRIVATE-TOKEN: %s"\n' "$TOKEN" >"$scratch/curl"
    comments=$API/projects/$PROJECT/merge_requests/$PULL/notes
    comment=$comments
    change=PUT
    limit=1000000
    ;;
  *) fail "no host is called '$host': github or gitlab" ;;
esac

# call METHOD ADDRESS [FILE]: the answer goes to a file; leaves the status of HTTP in $code.
call() {
  code=$(curl --silent --show-error --max-time 60 --config "$scratch/curl" --request "$1" \
    ${3:+--header 'Content-Type: application/json' --data-binary "@$3"} \
    --output "$scratch/answer" --write-out '%{http_code}' "$2") || fail "$host did not answer."
}

# Whoever may not comment may often not even look: 401, 403, or 404 as if there were nothing.
answered() {
  case $code in
    2*) ;;
    401 | 403 | 404) no_right "$host refuses it ($code), as it does for a request from a fork or without the permission to comment." ;;
    *) fail "$host answered $code: $(head -c 300 "$scratch/answer")" ;;
  esac
}

if [ "$host" = github ]; then
  mine=$(jq -n --arg author "${AUTHOR:-github-actions[bot]}" '$author')
else
  call GET "$API/user"
  answered
  mine=$(jq .id "$scratch/answer")
fi

# The oldest comment that begins with the mark and is by the same author.
page=1
found=
while [ -z "$found" ] && [ "$page" -le 100 ]; do
  call GET "$comments?per_page=100&page=$page&sort=asc"
  answered
  found=$(jq -c --arg mark "$mark" --argjson mine "$mine" \
    'map(select((.body // "" | startswith($mark)) and (.user.login? // .author.id?) == $mine) | {id, body}) | first // empty' \
    "$scratch/answer")
  if [ "$(jq length "$scratch/answer")" -lt 100 ]; then break; fi
  page=$((page + 1))
done

# Hosts count characters and not bytes, as jq does. A report keeps to the limit itself; this is for what was added to it.
jq --raw-input --slurp --arg mark "$mark" --arg link "${LINK-}" --argjson limit "$limit" '
  def cut($note): if length > $limit then .[0:$limit - ($note | length)] + $note else . end;
  ltrimstr($mark) | ltrimstr("\n")
  | $mark + "\n" + (if $link == "" then "" else "[The maps, before and after](" + $link + ")\n\n" end) + .
  | cut("\n\n… the rest is in the summary of the run.\n")
  | {body: .}' "$report" >"$scratch/body"

if [ -z "$found" ]; then
  call POST "$comments" "$scratch/body"
  answered
  printf 'A comment was added.\n'
elif [ "$(printf '%s' "$found" | jq -c .body)" = "$(jq -c .body "$scratch/body")" ]; then
  printf 'The comment says so already.\n'
else
  call "$change" "$comment/$(printf '%s' "$found" | jq .id)" "$scratch/body"
  answered
  printf 'The comment was brought up to date.\n'
fi
