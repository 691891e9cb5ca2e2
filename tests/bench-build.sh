#!/bin/sh
# Times the build of the generated crate alone, its dependencies built before: check, dev and release; all modules and
# the largest one. With GNU time, also the peak memory of the compiler. Its own target folder keeps other builds out.
set -eu
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${BENCH_TARGET_DIR:-target/bench-build}"

measure() {
    what=$1
    shift
    cargo "$@" --quiet --package cpanel
    touch generated/src/lib.rs
    printf '%-24s ' "$what"
    if [ -x /usr/bin/time ]; then
        /usr/bin/time --format '%e s, peak %M KiB' cargo "$@" --quiet --package cpanel
    else
        start=$(date +%s)
        cargo "$@" --quiet --package cpanel
        echo "$(($(date +%s) - start)) s"
    fi
}

one='--no-default-features --features async,uapi-email'
measure 'check, all modules' check
measure 'dev, all modules' build
measure 'release, all modules' build --release
# The options are several words.
# shellcheck disable=SC2086
{
    measure 'check, uapi-email' check $one
    measure 'dev, uapi-email' build $one
    measure 'release, uapi-email' build --release $one
}
