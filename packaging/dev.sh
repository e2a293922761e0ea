#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the preset "release" and runs or tests it. See usage() below.
set -eu

usage() {
    cat <<'END'
Usage: sh packaging/dev.sh COMMAND

  run    install what is missing, build, and open the window on the generated sample data set;
         without a display: draw the set, train on it for a minute, evaluate and compare, all printed
  test   install what is missing, build, and run all tests
  build  install what is missing, and build build/release/bin/twinsight and twinsight-cli
  help   print this

Twinsight's own files stay below build/ here and below ${XDG_DATA_HOME:-~/.local/share}/twinsight.
END
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
bin=$root/build/release/bin
data=${XDG_DATA_HOME:-${HOME:-.}/.local/share}/twinsight

step() { printf '\n== %s\n' "$*"; }
say() { printf '%s\n' "$@" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }
die() {
    say "$@"
    exit 1
}

# --- packages ---

needed_packages() { sed 's/#.*//' "$root/packaging/packages-debian.txt" | xargs -n 1; }

missing_packages() {
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null | sed -n 's/ installed$//p')
    for package in $(needed_packages); do
        printf '%s\n' "$installed" | grep -qx -- "$package" || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

apt_get() { as_root apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"; }

install_packages() {
    missing=$(missing_packages)
    if [ -z "$missing" ]; then
        echo "All packages are there."
        return
    fi
    echo "Missing: $missing"
    if [ "$(id -u)" -ne 0 ] && ! has sudo; then
        die "Installing them takes an administrator: as root, run" "  apt-get install --no-install-recommends $missing"
    fi
    apt_get update || die "The package lists could not be fetched: check the network, then run this again."
    # shellcheck disable=SC2086
    apt_get install -y --no-install-recommends $missing ||
        die "These packages could not be installed: $missing" "The names are those of Debian 12; other releases may call them differently."
}

# Nothing can be installed here: say what the build looks for, and let CMake say what it does not find.
check_tools() {
    echo "This system has no apt, so nothing is installed. Twinsight needs what these packages of Debian 12 hold:"
    needed_packages | xargs | fold -s -w 78 | sed 's/^/  /'
    absent=
    for tool in cmake ninja c++; do
        has "$tool" || absent="$absent $tool"
    done
    [ -z "$absent" ] || die "Missing for certain:$absent. Install what is missing, then run this again."
}

prepare_system() {
    step "Packages"
    if has apt-get && has dpkg-query; then install_packages; else check_tools; fi
}

# --- building ---

# One a core, but no more than there are 2 GB for: a source with LibTorch in it takes over one.
job_count() {
    {
        nproc 2>/dev/null || echo 1
        sed -n 's/^MemTotal: *\([0-9]*\) kB$/\1/p' /proc/meminfo 2>/dev/null | awk '{ print int($1 / 2e6) }'
        awk '/^[0-9]+$/ { print int($1 / 2e9) }' /sys/fs/cgroup/memory.max 2>/dev/null || :
    } | sort -n | awk 'NR == 1 { print ($1 > 0 ? $1 : 1) }'
}

configure() {
    step "Configuring (build/release)"
    cd "$root"
    cmake --preset release ||
        die "CMake could not prepare the build; its message above says why." \
            "Where it misses a package: packaging/packages-debian.txt lists them all, by their names in Debian 12."
}

build() {
    prepare_system
    configure
    jobs=$(job_count)
    step "Building with $jobs at a time; the first time takes several minutes"
    cmake --build --preset release --parallel "$jobs" "$@"
}

# --- running ---

# Where the window keeps it, too: SampleDataset::usualFolder().
sample="$data/sample alphabets"

draw_sample() {
    [ ! -d "$sample" ] || return 0
    step "Drawing the sample data set"
    mkdir -p "$(dirname "$sample")"
    aside=$sample.part-$$
    words=$("$bin/twinsight-cli" dataset sample "$aside" 2>&1) || {
        rm -rf "$aside"
        die "$words"
    }
    mv "$aside" "$sample"
    echo "It is in $sample."
}

show() {
    printf '\n$ twinsight-cli'
    for word in "$@"; do
        case $word in
        *[!A-Za-z0-9_./=-]*) printf " '%s'" "$word" ;;
        *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    "$bin/twinsight-cli" "$@"
}

# The picture number $3 of the character number $2 of the alphabet number $1.
picture() {
    alphabet=$(find "$sample" -mindepth 1 -maxdepth 1 -type d | sort | sed -n "$1p")
    character=$(find "$alphabet" -mindepth 1 -maxdepth 1 -type d | sort | sed -n "$2p")
    find "$character" -type f | sort | sed -n "$3p"
}

run_headless() {
    step "No display (DISPLAY and WAYLAND_DISPLAY are not set): doing the same without a window"
    run=$data/runs/$(date '+%Y-%m-%d %H-%M-%S') # as the window names them
    model=$run/best.safetensors
    show dataset info "$sample"
    show train "$sample" --minutes 1 --split alphabet --run "$run"
    show evaluate "$sample" --model "$model" --task one-shot
    echo
    echo "Two drawings of one character:"
    show compare "$(picture 1 1 1)" "$(picture 1 1 2)" --model "$model"
    echo
    echo "Drawings of two characters:"
    show compare "$(picture 1 1 1)" "$(picture 1 2 1)" --model "$model"
    printf '\nThe run is kept in %s.\n' "$run"
}

run() {
    build --target twinsight twinsight-cli
    draw_sample
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        run_headless
    else
        step "Opening the window"
        exec "$bin/twinsight" --data "$sample"
    fi
}

run_tests() {
    build
    step "Testing"
    log=$root/build/release/tests.log
    status=0
    ctest --preset release --no-tests=error --output-log "$log" || status=$?
    printf '\n'
    grep 'tests passed' "$log" || echo "No test was run."
    exit "$status"
}

case ${1:-help} in
run) run ;;
test) run_tests ;;
build) build --target twinsight twinsight-cli ;;
help | -h | --help) usage ;;
*)
    say "There is no command \"$1\"."
    usage >&2
    exit 2
    ;;
esac
