#!/bin/sh
# Makes the program of this clone ready, on a build server: ci/prepare.sh
#
# CACHED  true where the jar comes from a cache: it was built of these very sources, and is older than their copies here
#
# Works in its own folder: Maven reads settings of the folder that it is started in, and a pull request may bring some.
set -eu

cd -- "$(dirname -- "$0")/.."
if [ "${CACHED-}" = true ]; then touch plugins/org.journeydsl.cli/target/journey.jar; fi
./journey --version
