#!/bin/sh
# ci/comment.sh keeps one comment up to date, on a host that stands in for GitHub and GitLab (tests/ci/host.mjs).
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
place=$(mktemp -d)
host=
trap 'if [ -n "$host" ]; then kill "$host" 2>/dev/null || :; fi; rm -rf "$place"' EXIT

wrong() {
  printf 'tests/comment.sh: %s\n' "$1" >&2
  exit 1
}

node "$root/tests/ci/host.mjs" "$place" &
host=$!
tries=0
until [ -s "$place/address" ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 600 ] || wrong "the host does not start"
  sleep 0.1
done

# The token must not be on a command line: of every program that is called, the arguments are kept here.
mkdir "$place/path"
real=$(command -v curl)
printf '#!/bin/sh\nprintf "%%s\\n" "$*" >>"%s/arguments"\nexec "%s" "$@"\n' "$place" "$real" >"$place/path/curl"
chmod +x "$place/path/curl"
PATH=$place/path:$PATH
export PATH

API=$(cat "$place/address")
export API REPOSITORY=team/shop PROJECT=5 PULL=12 TOKEN=writer
bot='github-actions[bot]'

# comments ADDRESS-LESS-JSON: what stands there already
comments() { printf '%s' "$1" >"$place/comments.json"; : >"$place/requests"; }
said() { # EXPECTED WORDS...: runs it, and looks at what it says
  expected=$1
  shift
  "$@" >"$place/said" 2>&1 || wrong "$* failed: $(cat "$place/said")"
  grep -q -- "$expected" "$place/said" || wrong "expected '$expected', got: $(cat "$place/said")"
}
is() { # JQ EXPECTED: of the comments
  got=$(jq -c "$1" "$place/comments.json")
  [ "$got" = "$2" ] || wrong "$1 is $got, expected $2"
}

printf '<!-- journey diff -->\n**Journeys:** "1 change" \\ `$(id)` 日本語 🙂\n' >"$place/report.md"
body='"<!-- journey diff -->\n**Journeys:** \"1 change\" \\ `$(id)` 日本語 🙂\n"'
with() { printf '{"id":%s,"by":"%s","body":%s}' "$1" "$2" "$3"; }
old='"<!-- journey diff -->\nold"'

for kind in github gitlab; do
  comment() { said "$1" "$root/ci/comment.sh" "$kind" "$place/report.md"; }

  comments '[]'
  comment 'A comment was added'
  is '[.[].body]' "[$body]"

  # The second time nothing is written, and after a change the same comment.
  : >"$place/requests"
  comment 'says so already'
  if grep -v '^GET' "$place/requests"; then wrong "$kind: something was written"; fi
  comments "[$(with 1 someone '"hello"'),$(with 2 "$bot" "$old")]"
  comment 'brought up to date'
  is '[.[] | {id, body}]' "[{\"id\":1,\"body\":\"hello\"},{\"id\":2,\"body\":$body}]"

  # Somebody else's comment is theirs, with the mark too; and a mark inside of a text is no mark.
  comments "[$(with 1 someone "$old"),$(with 2 "$bot" '"quote: <!-- journey diff -->"')]"
  comment 'A comment was added'
  is '[.[].body]' "[$old,\"quote: <!-- journey diff -->\",$body]"

  # After a hundred others it is found as well.
  comments "$(jq -cn --argjson mine "$(with 1000 "$bot" "$old")" '[range(250) | {id: ., by: "someone", body: "hello"}] + [$mine]')"
  comment 'brought up to date'
  is '[length, .[250].body]' "[251,$body]"

  # Who may not write, and who nobody is: the run goes on.
  comments "[$(with 2 "$bot" "$old")]"
  TOKEN=reader comment 'No comment was written: .* refuses it (403)'
  TOKEN=unknown comment 'No comment was written: .* refuses it (401)'
  TOKEN='' comment 'No comment was written: there is no token'
  is '[.[].body]' "[$old]"

  # What has nothing to say any more says so.
  comments "[$(with 2 "$bot" "$old")]"
  printf '<!-- journey diff -->\n**Journeys:** nothing differs.\n' >"$place/nothing.md"
  said 'brought up to date' "$root/ci/comment.sh" "$kind" "$place/nothing.md"
  is '[.[].body]' '["<!-- journey diff -->\n**Journeys:** nothing differs.\n"]'

  # Too long for the host, in signs of four bytes; and with the way to the maps.
  comments '[]'
  { printf '<!-- journey diff -->\n' && jq -nj '[range(1100000) | "🙂"] | add'; } >"$place/long.md"
  LINK=https://host.example/maps said 'A comment was added' "$root/ci/comment.sh" "$kind" "$place/long.md"
  if [ "$kind" = github ]; then limit=65536; else limit=1000000; fi
  is '.[0].body | length' "$limit"
  is '.[0].body | startswith("<!-- journey diff -->\n[The maps, before and after](https://host.example/maps)\n\n🙂")' true
  is '.[0].body | endswith("the rest is in the summary of the run.\n")' true
done

if PULL='12/../13' "$root/ci/comment.sh" github "$place/report.md" >"$place/said" 2>&1; then wrong "took 12/../13 for a number"; fi
grep -q 'PULL holds no number' "$place/said" || wrong "said: $(cat "$place/said")"
if TOKEN='a"
output = "/etc/passwd' "$root/ci/comment.sh" github "$place/report.md" >"$place/said" 2>&1; then wrong "took a strange token"; fi
if API=http://127.0.0.1:1 "$root/ci/comment.sh" github "$place/report.md" >"$place/said" 2>&1; then wrong "ended well without a host"; fi
if grep -q 'writer\|reader' "$place/arguments"; then wrong "a token stood on a command line: $(grep -m1 'writer\|reader' "$place/arguments")"; fi
