#!/bin/sh
# The script `journey` starts from anywhere: another folder, through links, under a path with spaces.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

expect() {
  said=$("$@" 2>"$place/errors") || { printf 'tests/journey.sh: %s failed: %s\n' "$*" "$(cat "$place/errors")" >&2; exit 1; }
  case $said in
    "journey "[0-9]*) ;;
    *) printf 'tests/journey.sh: %s said: %s\n' "$*" "$said" >&2; exit 1 ;;
  esac
  # After the build nothing but the answer: no warning of the Java machine, no second build.
  [ ! -s "$place/errors" ] || { printf 'tests/journey.sh: %s complained: %s\n' "$*" "$(cat "$place/errors")" >&2; exit 1; }
}

"$root/journey" --version >/dev/null 2>&1 # builds what is missing
cd "$place"
expect "$root/journey" --version
mkdir "with a space"
ln -s "$root" "with a space/клон"
expect "with a space/клон/journey" --version
ln -s "клон/journey" "with a space/link"
expect "with a space/link" --version
ln -s "with a space/link" link
expect ./link --version
expect env PATH="$place:$PATH" link --version
expect env -i PATH="$PATH" "$root/journey" --version
