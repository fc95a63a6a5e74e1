#!/usr/bin/env bash
# Re-make the locked requirements: for every platform, with hashes, without download addresses.
set -euo pipefail
cd "$(dirname "$0")/.."
lock() { # lock OUTPUT EXTRA…
  local output=$1; shift
  local extras=()
  for extra in "$@"; do extras+=(--extra "$extra"); done
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
    --no-emit-find-links --no-annotate --custom-compile-command "make lock" "${extras[@]}" \
    --output-file "$output" pyproject.toml
}
lock requirements.txt
lock requirements-test.txt test postgresql
lock requirements-bundle.txt bundle
