#!/bin/sh
# `journey lsp` speaks the protocol over standard output, nothing else gets between, and it leaves as it is asked to.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

fail() {
  printf 'tests/lsp.sh: %s\n' "$1" >&2
  exit 1
}

say() {
  printf 'Content-Length: %s\r\n\r\n%s' "${#1}" "$1"
}

"$root/journey" --version >/dev/null 2>&1 # builds what is missing
status=0
{
  say '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}'
  say '{"jsonrpc":"2.0","method":"initialized","params":{}}'
  say '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":"journey","version":1,"text":"journey A < persona Nobody >"}}}'
  say '{"jsonrpc":"2.0","id":2,"method":"journey/settled"}'
  # The answers first, then good-bye; a busy machine takes its time.
  tries=0
  until grep -qs '"id":2' "$place/out" || [ "$tries" -ge 60 ]; do
    tries=$((tries + 1))
    sleep 1
  done
  say '{"jsonrpc":"2.0","id":3,"method":"shutdown"}'
  say '{"jsonrpc":"2.0","method":"exit"}'
} | "$root/journey" lsp >"$place/out" 2>"$place/errors" || status=$?

[ "$status" -eq 0 ] || fail "it left with $status: $(cat "$place/errors")"
[ ! -s "$place/errors" ] || fail "it complained: $(cat "$place/errors")"
case $(head -c 16 "$place/out") in
  "Content-Length: ") ;;
  *) fail "its first word is no message: $(head -c 200 "$place/out")" ;;
esac
for wanted in '"completionProvider"' '"unresolved-name"' '"id":3'; do
  grep -q "$wanted" "$place/out" || fail "there is no $wanted in $(cat "$place/out")"
done

# An editor that vanishes takes its server along.
status=0
"$root/journey" lsp </dev/null >"$place/out" 2>"$place/errors" || status=$?
[ "$status" -eq 1 ] || fail "without an editor it left with $status"
[ ! -s "$place/out" ] || fail "it spoke to nobody: $(cat "$place/out")"
