#!/bin/sh
# Checks the journeys of a clone and says what a change does to them, for a build server: ci/report.sh OUT
#
# Writes into the folder OUT: comment.md, change.html and change.json where there is something to compare with, and maps/.
# Findings go to the log; on GitHub also beside the lines, and the comment into the summary of the run.
# Ends with 0, with 1 where a file has errors or nothing could be compared, with 2 where a change is as grave as FAIL_ON.
#
# JOURNEY  the program (default: the one of this clone)
# BASE     what to compare with, as 'journey diff' takes it; empty: nothing is compared
# ON_DISK  whether the files on disk are those of the change: true (default); false: BASE names two revisions, and nothing is
#          checked or drawn
# FOLDER   the project's folder (default: the current one)
# FAIL_ON  none (default), measurement, experience or any
# HOST     github or gitlab: how the log marks findings (default: neither)
#
# What the clone holds is read as text and never run. The current folder has to be the top of the repository.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
journey=${JOURNEY:-$here/../journey}
base=${BASE-}
on_disk=${ON_DISK:-true}
folder=${FOLDER:-.}
fail_on=${FAIL_ON:-none}
host=${HOST-}
out=$1

case $fail_on in
  none | measurement | experience | any) ;;
  *) printf 'report.sh: FAIL_ON is %s; it takes none, measurement, experience or any.\n' "$fail_on" >&2 && exit 1 ;;
esac
mkdir -p "$out"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# What people wrote may look like a command to GitHub's log: between two marks that nobody can guess it listens to none.
say() {
  if [ "$host" = github ]; then
    mark=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '::stop-commands::%s\n' "$mark"
    cat
    printf '\n::%s::\n' "$mark"
  else
    cat
  fi
}

# run NAME ARGUMENTS...: the answer goes to the file NAME, complaints to the log; leaves the status in $status.
run() {
  answer=$1
  shift
  status=0
  "$journey" "$@" >"$scratch/$answer" 2>"$scratch/complaints" || status=$?
  if [ -s "$scratch/complaints" ]; then say <"$scratch/complaints"; fi
}

verdict=0
fail() { if [ "$verdict" -eq 0 ]; then verdict=$1; fi; }

checked=0
if [ "$on_disk" = true ]; then
  if [ "$host" = github ]; then format=github; else format=text; fi
  run findings check "--format=$format" -- "$folder"
  cat "$scratch/findings" # for GitHub one command of the log each, with all that people wrote escaped
  checked=$status
  if [ "$checked" -ne 0 ]; then fail 1; fi
fi

# A comparison that could not be made never reads as "nothing changed", not in an older comment either.
no_comparison() {
  printf '<!-- journey diff -->\n### Journeys: no comparison could be made\n\n'
  printf 'This says nothing about the change. What stands in the way:\n\n'
  # Indented by four: a block of code, whatever stands in it.
  head -c 20000 "$scratch/complaints" | sed 's/^/    /'
  printf '\n'
}

if [ -n "$base" ]; then
  if [ "$fail_on" = none ]; then gate=; else gate=--fail-on=$fail_on; fi
  run change diff "--in=$folder" --format=markdown ${gate:+"$gate"} -- "$base"
  compared=$status
  if [ "$compared" -eq 0 ] || [ "$compared" -eq 2 ]; then
    cp "$scratch/change" "$out/comment.md"
    if [ "$checked" -ne 0 ]; then
      printf '\n**`journey check` finds errors.** They stand beside their lines and in the log of the run.\n' >>"$out/comment.md"
    fi
    for format in html json; do
      run "change.$format" diff "--in=$folder" "--format=$format" -- "$base"
      cp "$scratch/change.$format" "$out/change.$format"
    done
    if [ "$host" = github ]; then
      run notes diff "--in=$folder" --format=github -- "$base"
      cat "$scratch/notes"
    fi
    if [ "$compared" -eq 2 ]; then fail 2; fi
  else
    no_comparison >"$out/comment.md"
    fail 1
  fi
  if [ "$host" = github ] && [ -n "${GITHUB_STEP_SUMMARY-}" ]; then cat "$out/comment.md" >>"$GITHUB_STEP_SUMMARY"; fi
fi

if [ "$on_disk" = true ] && [ "$checked" -eq 0 ]; then
  run drawn generate --only=html-map,index,svg-map "--out=$out/maps" -- "$folder"
  if [ "$status" -ne 0 ]; then fail 1; fi
fi
exit "$verdict"
