#!/bin/sh
# `journey git install` with the real script and the real git: under a path with blanks, in no PATH, and away again.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

fail() {
  printf 'tests/git.sh: %s\n' "$1" >&2
  exit 1
}

"$root/journey" --version >/dev/null 2>&1 # builds what is missing
ln -s "$root" "$place/the journey"
journey=$place/the\ journey/journey
export GIT_CONFIG_GLOBAL="$place/none" GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.com

mkdir "$place/my maps"
cd "$place/my maps"
git init --quiet --initial-branch=main
printf 'journey A <\n  stage S <\n    touchpoint T <\n      channel web\n      takes 3 minutes\n    >\n  >\n>\n' >a.journey
git add a.journey
git commit --quiet --message base
find . -type f ! -name index -exec cksum {} + | sort >"$place/before"

"$journey" git install --hook >/dev/null || fail "install failed"
git diff --quiet || fail "install changed a file that git knows"
sed 's/3 minutes/4 minutes/' a.journey >b && mv b a.journey
git diff >"$place/diff"
grep -q '^+A / S / T: takes 4 minutes$' "$place/diff" || fail "no path in $(cat "$place/diff")"
git diff --no-textconv -U0 | grep -q '@@ touchpoint T <$' || fail "no touchpoint over the hunk"
git checkout --quiet a.journey

git checkout --quiet -b theirs
sed 's/      channel web/      channel web\n      feels 1/' a.journey >b && mv b a.journey
git commit --quiet --all --message theirs || fail "the hook stopped a commit that is fine"
git checkout --quiet main
sed 's/      channel web/      channel web\n      does "Waits"/' a.journey >b && mv b a.journey
git commit --quiet --all --message ours
git merge --quiet --no-edit theirs >/dev/null || fail "no merge: $(cat a.journey)"
for fact in 'does "Waits"' 'feels 1' 'takes 3 minutes'; do
  [ "$(grep -c "^      $fact$" a.journey)" -eq 1 ] || fail "no $fact in $(cat a.journey)"
done
sed 's/channel web/channel <</' a.journey >b && mv b a.journey
if git commit --quiet --all --message broken 2>/dev/null; then fail "the hook let a mistake pass"; fi
git reset --quiet --hard

"$journey" git uninstall >/dev/null || fail "uninstall failed"
git config --get-regexp journey && fail "settings are left"
[ ! -e .gitattributes ] && [ ! -e .git/hooks/pre-commit ] || fail "files are left"
grep ' ./.git/config$' "$place/before" >"$place/config"
cksum .git/config | sed 's/ \.git/ .\/.git/' | cmp -s - "$place/config" || fail "the settings are not as they were"
