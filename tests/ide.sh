#!/bin/sh
# `./journey ide` opens a workbench with the examples in it, and one of them in an editor.
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

fail() {
  printf 'tests/ide.sh: %s\n' "$1" >&2
  cat "$place/said" "$place/workspace/.metadata/.log" >&2 2>/dev/null || :
  exit 1
}

said=$(env -u DISPLAY -u WAYLAND_DISPLAY "$root/journey" ide 2>&1) && fail "it started without a screen"
case $said in
  "journey: The workbench needs a screen"*) ;;
  *) fail "without a screen it said: $said" ;;
esac

JOURNEY_WORKSPACE=$place/workspace xvfb-run -a -s "-screen 0 1600x1000x24" sh -c '
  "$1/journey" ide >"$2/said" 2>&1 &
  workbench=$!
  tries=0
  until xwininfo -root -tree | grep -q "cancellation.journey - Journey DSL"; do
    tries=$((tries + 1))
    [ $tries -lt 120 ] && kill -0 $workbench 2>/dev/null || { kill $workbench; exit 1; }
    sleep 1
  done
  kill $workbench' sh "$root" "$place" || fail "no window showed an example"

[ "$(find "$place/workspace" -maxdepth 2 -name journey.toml | wc -l)" -gt 3 ] || fail "the examples were not copied"
! grep -q '^!ENTRY .* 4 ' "$place/workspace/.metadata/.log" 2>/dev/null || fail "the workbench logged an error"

# Eclipse asks for another start, as after a change of theme or for another workspace, by the status that it ends with.
cat >"$place/java" <<'END'
#!/bin/sh
echo "$*" >>"${0%/*}/starts"
next=$(echo "$*" | sed 's/.*-Djourney.next=\([^ ]*\).*/\1/')
case $(wc -l <"${0%/*}/starts") in
  1) exit 23 ;;
  2) printf '%s' "${0%/*}/another one" >"$next" && exit 24 ;;
  3) exit 24 ;;
esac
END
chmod +x "$place/java"
DISPLAY=:none JOURNEY_WORKSPACE=$place/workspace "$root/releng/org.journeydsl.product/ide" "$place/java" >"$place/said" 2>&1 ||
  fail "it failed when Eclipse asked to be started again"
[ "$(sed "s|.*-data $place/||" "$place/starts" | tr '\n' ,)" = "workspace,workspace,another one,another one," ] ||
  fail "it did not start again where it was wanted: $(cat "$place/starts")"
