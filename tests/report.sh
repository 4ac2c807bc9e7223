#!/bin/sh
# The action for GitHub and the template for GitLab, step by step as a build server runs them, on a request that changes
# the example "telecom" and brings programs of its own along, which nobody may run.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
node=$root/plugins/org.journeydsl/src/test/node
place=$(mktemp -d)
host=
trap 'if [ -n "$host" ]; then kill "$host" 2>/dev/null || :; fi; rm -rf "$place"' EXIT
export HOME="$place/home" GIT_CONFIG_NOSYSTEM=1
mkdir "$HOME"
git config --global user.name Somebody
git config --global user.email somebody@example.com
git config --global init.defaultBranch main

wrong() {
  printf 'tests/report.sh: %s\n' "$1" >&2
  exit 1
}
has() { # FILE WORDS
  grep -qF -- "$2" "$1" || wrong "no '$2' in $1: $(head -c 3000 "$1")"
}
hasnt() {
  if grep -F -- "$2" "$1" >&2; then wrong "'$2' is in $1"; fi
}

# ---- what is written down is what GitHub understands

node "$node/action.mjs" lint "$root/action.yml" "$root/docs/review.md" \
  "$root/plugins/org.journeydsl/src/main/resources/org/journeydsl/init/github.yml" || wrong "a workflow is not as GitHub wants it"

# ---- a repository, and a request

mkdir "$place/team" && cd "$place/team"
git init -q
cp "$root"/examples/telecom/*.journey "$root/examples/telecom/journey.toml" .
cp -r "$root/examples/telecom/shared" "$root/examples/telecom/img" .
git add . && git commit -qm "As it was"
git clone -q --bare . "$place/origin.git"
git clone -q "$place/origin.git" "$place/work" && cd "$place/work"

sed -i 's/"How satisfied were you with the plans on offer?"/"How satisfied were you with our plans?"/' renewal.journey
trap_program() { mkdir -p "$(dirname "$1")" && printf '#!/bin/sh\ntouch "%s/ran"\n' "$place" >"$1" && chmod +x "$1"; }
for each in journey mvnw ci/report.sh ci/comment.sh ci/prepare.sh ci/sources.sh .husky/pre-commit; do trap_program "$each"; done
mkdir -p .mvn && echo --no-such-option >.mvn/jvm.config && echo --no-such-option >.mvn/maven.config
printf 'runs:\n  using: composite\n  steps: [{run: touch "%s/ran", shell: bash}]\n' "$place" >action.yml
printf '*.journey filter=run diff=run merge=run\n' >.gitattributes
git checkout -qb 'change' && git add . && git commit -qm "Another question" && changed=$(git rev-parse HEAD)

node "$root/tests/ci/host.mjs" "$place" &
host=$!
tries=0
until [ -s "$place/address" ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 600 ] || wrong "the host does not start"
  sleep 0.1
done
echo '[]' >"$place/comments.json"

# action STATUS EVENT TOKEN INPUTS: runs action.yml as an event starts it; the log is in $place/log
action() {
  rm -rf "$place/temp" && mkdir "$place/temp"
  : >"$place/summary"
  : >"$place/requests"
  jq -n --arg event "$2" --arg token "$3" --argjson inputs "$4" --arg api "$(cat "$place/address")" --arg temp "$place/temp" --arg commit "${commit-}" \
    '{inputs: $inputs, runner: {temp: $temp, os: "Linux", arch: "X64"}, github: {event_name: $event, token: $token, api_url: $api,
      repository: "team/shop", base_ref: (if $event == "pull_request" then "main" else "" end),
      head_ref: "a\";touch ran;\"", event: (if $event == "workflow_run"
        then {workflow_run: {head_sha: $commit, head_branch: "a\";touch ran;\"", head_repository: {owner: {login: "stranger"}}}}
        else {pull_request: {number: 12, title: "$(touch ran)"}} end)}}' >"$place/context.json"
  status=0
  GITHUB_STEP_SUMMARY=$place/summary node "$node/action.mjs" run "$root" "$place/context.json" >"$place/log" 2>&1 || status=$?
  [ "$status" -eq "$1" ] || wrong "ended with $status, not $1: $(cat "$place/log")"
  [ ! -e "$place/ran" ] && [ ! -e ran ] || wrong "something ran that the request brought: $(cat "$place/log")"
}
comment() { jq -r '.[-1].body' "$place/comments.json"; }

# ---- GitHub: a request of the team's own

action 0 pull_request writer '{}'
comment >"$place/comment"
[ "$(head -n 1 "$place/comment")" = '<!-- journey diff -->' ] || wrong "the comment does not begin with its mark"
has "$place/comment" '[The maps, before and after](https://host.example/artifacts/1)'
has "$place/comment" '**Breaks measurement (1)**'
has "$place/summary" '**Breaks measurement (1)**'
has "$place/log" '::error file=renewal.journey,line='
has "$place/log" "artifact journeys: $place/temp/journeys"
for each in change.html change.json comment.md maps/index.html; do
  [ -s "$place/temp/journeys/$each" ] || wrong "no $each: $(find "$place/temp")"
done
has "$place/temp/journeys/change.html" 'How satisfied were you with our plans?'

action 2 pull_request writer '{"fail-on":"measurement"}'
action 0 pull_request writer '{"comment":"false"}'
[ ! -s "$place/requests" ] || wrong "asked for comments: $(cat "$place/requests")"
action 1 pull_request writer '{"fail-on":"everything"}'
has "$place/log" 'FAIL_ON is everything'

# ---- a request from a fork has a token that may only read

echo '[]' >"$place/comments.json"
action 0 pull_request reader '{}'
has "$place/log" 'No comment was written'
has "$place/summary" '**Breaks measurement (1)**'

# ---- a push is checked and drawn; there is nothing to compare with, unless somebody says so

action 0 push writer '{}'
[ ! -s "$place/requests" ] && [ ! -e "$place/temp/journeys/comment.md" ] && [ -s "$place/temp/journeys/maps/index.html" ] ||
  wrong "a push gave $(find "$place/temp")"
action 0 push writer '{"base":"HEAD^"}'
has "$place/summary" '**Breaks measurement (1)**'

# ---- what cannot be compared does not read as clean; what people wrote gives no orders to the log

printf '\njourney Broken < stage S < touchpoint T next Nowhere\n::error::forged\n' >>renewal.journey
git commit -qam "Broken"
action 1 pull_request writer '{}'
comment >"$place/comment"
has "$place/comment" 'no comparison could be made'
has "$place/summary" 'no comparison could be made'
hasnt "$place/comment" 'Breaks measurement'
[ "$(jq length "$place/comments.json")" -eq 1 ] || wrong "there are several comments"
awk '/^::stop-commands::/ { mark = substr($0, 18); next } mark != "" && $0 == "::" mark "::" { mark = ""; next }
  mark == "" && /forged/ && !/^::(error|warning|notice) file=/ { bad = 1; print } END { exit bad || mark != "" }' "$place/log" ||
  wrong "the log takes orders"

git checkout -q main && git commit -q --allow-empty -m "Nothing about journeys"
action 0 pull_request writer '{}'
comment >"$place/comment"
has "$place/comment" '**Journeys:** nothing differs'

# ---- the second workflow, for a request from a fork: it looks at the revision, and the clone stays on the target

commit=$changed
git -C "$place/work" push -q origin "$changed:refs/pull/12/head"
jq -n --arg commit "$commit" '[{number: 11, head: {sha: "0"}}, {number: 12, head: {sha: $commit}, base: {ref: "main"}}]' >"$place/pulls.json"
git clone -q "$place/origin.git" "$place/target" && cd "$place/target"
echo '[]' >"$place/comments.json"
action 0 workflow_run writer '{}'
comment >"$place/comment"
has "$place/comment" '**Breaks measurement (1)**'
grep -qi "head=stranger%3Aa%22%3Btouch+ran%3B%22" "$place/requests" || wrong "asked for $(cat "$place/requests")"
[ ! -e "$place/temp/journeys/maps" ] && [ -z "$(git status --porcelain)" ] || wrong "the clone was not left alone"
commit=ffff
action 0 workflow_run writer '{}'
[ ! -e "$place/temp/journeys" ] || wrong "reported on a request that is not there"
cd "$place/work"

# ---- a shallow clone says what to fetch

git clone -q --depth 1 --no-single-branch "file://$place/origin.git" "$place/shallow" && cd "$place/shallow"
git fetch -q --depth 1 "file://$place/work" "$changed" && git checkout -q FETCH_HEAD
action 1 pull_request writer '{}'
has "$place/summary" 'fetch-depth: 0'

# ---- GitLab: the template itself, run job by job. What it fetches is this clone as it is, with a program that is built already.

git init -q "$place/dsl" && cp -r "$root/ci" "$place/dsl"
printf '#!/bin/sh\nexec "%s/journey" "$@"\n' "$root" >"$place/dsl/journey" && chmod +x "$place/dsl/journey"
git -C "$place/dsl" add . && git -C "$place/dsl" commit -qm "Journey DSL"
commit=$(git -C "$place/dsl" rev-parse HEAD)

cd "$place/work" && git checkout -q "$changed"
cp "$root/ci/gitlab.yml" journeys.yml
# As the page tells teams, with a file of the project in the place of one of another project.
awk '/^```/ { inside = 0 } inside { print } /^```yaml/ { block = ""; inside = 1 }' "$root/docs/review.md" |
  awk '/^include:/ { on = 1 } on && !/^[ i-]/ { on = 0 } on' |
  sed "s|project: .*|local: journeys.yml|; /^ *ref: 1234/d; /^ *file:/d; s|repository: .*|repository: file://$place/dsl|; s|ref: COMMIT|ref: $commit|" >.gitlab-ci.yml
git add journeys.yml .gitlab-ci.yml
git remote add gitlab "$place/origin.git" && git remote set-url origin git@gitlab.example:team/shop.git # where GitLab would have it
has .gitlab-ci.yml 'local: journeys.yml'
has .gitlab-ci.yml "$commit"

# It makes a copy for Docker with rsync, which no job needs that runs in a shell.
mkdir "$place/path" && printf '#!/bin/sh\n' >"$place/path/rsync" && chmod +x "$place/path/rsync"
PATH=$place/path:$PATH

gitlab() { # STATUS TOKEN VARIABLES...
  expected=$1
  token=$2
  shift 2
  status=0
  "$node/node_modules/.bin/gitlab-ci-local" --force-shell-executor \
    --ignore-predefined-vars CI_PIPELINE_SOURCE,CI_API_V4_URL,CI_JOB_URL \
    --variable CI_PIPELINE_SOURCE=merge_request_event --variable "CI_API_V4_URL=$(cat "$place/address")" \
    --variable CI_MERGE_REQUEST_PROJECT_ID=5 --variable CI_MERGE_REQUEST_IID=12 --variable "JOURNEY_COMMENT_TOKEN=$token" \
    --variable "CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse origin/main)" --variable CI_JOB_URL=https://host.example/jobs/1 \
    "$@" journeys >"$place/log" 2>&1 || status=$?
  [ "$status" -eq "$expected" ] || wrong "GitLab's job ended with $status, not $expected: $(cat "$place/log")"
  [ ! -e "$place/ran" ] || wrong "something ran that the request brought: $(cat "$place/log")"
}
echo '[]' >"$place/comments.json"
# The page's example fails where a change breaks what is measured.
gitlab 1 writer
has "$place/log" 'FAIL 2'
comment >"$place/comment"
has "$place/comment" '**Breaks measurement (1)**'
has "$place/comment" '(https://host.example/jobs/1/artifacts/file/journeys/change.html)'
sed -i '/fail-on:/d' .gitlab-ci.yml && git add .gitlab-ci.yml
gitlab 0 ''
has "$place/log" 'No comment was written: there is no token'
