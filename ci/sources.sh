#!/bin/sh
# One line that is another one whenever the program of this clone would be: a name for what was built of it.
set -eu

cd -- "$(dirname -- "$0")/.."
find pom.xml journey mvnw releng/org.journeydsl.mwe2 plugins/org.journeydsl plugins/org.journeydsl.ide plugins/org.journeydsl.cli \
  \( -name target -o -name src-gen -o -name xtend-gen -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -print |
  LC_ALL=C sort | xargs cksum | cksum | tr ' ' '-'
