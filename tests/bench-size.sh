#!/bin/sh
# The sizes of two stripped release binaries that make the same three calls: one with the crate `cpanel`, one by hand
# with the same HTTP library. Both are built here, so the ratio is of one compiler and the same dependencies.
set -eu
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${BENCH_TARGET_DIR:-target/bench-size}"
export CARGO_PROFILE_RELEASE_STRIP=symbols

size() {
    cargo build --quiet --release --package size --no-default-features --features "$1" --bin "$1"
    wc -c <"$CARGO_TARGET_DIR/release/$1"
}

by_hand=$(size by-hand)
typed=$(size typed)
echo "by hand $by_hand bytes, typed $typed bytes"
echo "ratio $((typed * 1000 / by_hand)) thousandths (goal: 1050 at most)"
