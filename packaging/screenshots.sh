#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the README's pictures in resources/screenshots: the pages, light and dark, 1280x800, of the real window
# on the generated sample data set, while and after a real training. The same at twice the scale goes to a folder for
# looking at. Settings and data of the person who runs it are left alone.
#
#   sh packaging/screenshots.sh [MINUTES]     how long to train, in whole minutes; 5 if left out
set -eu

minutes=${1:-5}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
bin=${TWINSIGHT_BIN:-$root/build/release/bin}
work=$(mktemp -d)
shots=$root/resources/screenshots
large=${TMPDIR:-/tmp}/twinsight-screenshots-2x
started=

export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export XDG_RUNTIME_DIR="$work/runtime" LC_ALL=C.UTF-8 XDG_CURRENT_DESKTOP=none
mkdir -m 700 "$XDG_RUNTIME_DIR"
sample=$work/Sample\ alphabets
runs=$work/runs
run="$runs/Sample alphabets"

clean_up() {
    for process in $started; do kill "$process" 2>/dev/null || :; done
    wait
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# Waits until a command succeeds, at most $1 seconds.
wait_for() {
    left=$(($1 * 5))
    shift
    until "$@"; do
        left=$((left - 1))
        if [ "$left" -lt 0 ]; then
            echo "Waited in vain for: $*" >&2
            exit 1
        fi
        sleep 0.2
    done
}

install_tools() {
    missing=
    for pair in Xvfb:xvfb openbox:openbox xdotool:xdotool import:imagemagick; do
        command -v "${pair%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
    done
    # shellcheck disable=SC2086
    [ -z "$missing" ] || apt-get install -y --no-install-recommends $missing
}

# --- a screen without a monitor ---

# start_screen WIDTHxHEIGHT: one window fills it, without a frame.
start_screen() {
    rm -f "$work/display"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$work/display" 2>/dev/null &
    screen=$!
    started="$started $screen"
    wait_for 20 test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    openbox --config-file "$work/openbox.xml" 2>/dev/null &
    started="$started $!"
    wait_for 20 xdotool getwindowfocus >/dev/null 2>&1
}

write_openbox_settings() {
    cat >"$work/openbox.xml" <<'END'
<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
END
}

grab() { import -window root "$work/$1.png"; }

# Whether nothing on the screen has changed for half a second.
screen_rests() {
    grab before
    sleep 0.5
    grab after
    [ "$(compare -metric AE "$work/before.png" "$work/after.png" null: 2>&1)" = 0 ]
}

open_window() {
    TWINSIGHT_CLI=$bin/twinsight-cli "$bin/twinsight" --data "$sample" --runs "$runs" --theme "$theme" "$@" &
    window=$!
    started="$started $window"
    wait_for 20 xdotool search --onlyvisible --pid "$window" >/dev/null 2>&1
}

close_window() {
    kill "$window"
    wait "$window" 2>/dev/null || :
}

# keep NAME: the screen as it is, in few colours and without a date.
keep() {
    grab kept
    convert "$work/kept.png" -strip +dither -colors 256 -define png:exclude-chunks=date,time \
        -define png:compression-level=9 "PNG8:$folder/$1-$theme.png"
    echo "$folder/$1-$theme.png"
}

# --- what is shown ---

drawing() { # alphabet, character, drawing: counted from 1
    alphabet=$(find "$sample" -mindepth 1 -maxdepth 1 -type d | sort | sed -n "$1p")
    character=$(find "$alphabet" -mindepth 1 -maxdepth 1 -type d | sort | sed -n "$2p")
    find "$character" -type f | sort | sed -n "$3p"
}

start_training() {
    "$bin/twinsight-cli" train "$sample" --run "$run" --minutes "$minutes" --split alphabet >"$work/train.log" 2>&1 &
    trainer=$!
    started="$started $trainer"
}

progressed() { tail -n 20 "$run/events.jsonl" 2>/dev/null | grep -q "\"progress\":0\.[$1]"; }

shoot_train() {
    open_window
    sleep 4 # the charts move as long as the training goes on
    keep train
    close_window
}

shoot_browse() {
    open_window
    wait_for 20 screen_rests
    xdotool key --clearmodifiers Down
    wait_for 20 screen_rests
    keep browse
    close_window
}

shoot_compare() {
    # The first alphabet is the one that this seed holds out: the model has never seen it.
    open_window --compare "$(drawing 1 1 1)" "$(drawing 1 1 2)"
    wait_for 60 screen_rests
    keep compare
    close_window
}

shoot_test() {
    open_window
    wait_for 20 screen_rests
    xdotool key --clearmodifiers ctrl+4 alt+s
    sleep 2 # the progress does not always move
    wait_for 120 screen_rests
    keep test
    close_window
}

shoot_map() {
    open_window
    wait_for 20 screen_rests
    xdotool key --clearmodifiers ctrl+5 alt+w
    sleep 5
    wait_for 120 screen_rests
    keep map
    close_window
}

# with_screen SCALE FOLDER PAGE...
with_screen() {
    export QT_SCALE_FACTOR="$1"
    folder=$2
    shift 2
    mkdir -p "$folder"
    start_screen "$((1280 * QT_SCALE_FACTOR))x$((800 * QT_SCALE_FACTOR))"
    for theme in light dark; do
        for page in "$@"; do "shoot_$page"; done
    done
    kill "$screen"
}

install_tools
[ -n "${TWINSIGHT_BIN:-}" ] || sh "$root/packaging/dev.sh" build
write_openbox_settings
"$bin/twinsight-cli" dataset sample "$sample"
start_training
echo "Training for $minutes minutes."
wait_for $((minutes * 60 + 120)) progressed 6789
with_screen 1 "$shots" train
with_screen 2 "$large" train
wait "$trainer" || { cat "$work/train.log" && exit 1; }
tail -n 1 "$work/train.log"
with_screen 1 "$shots" browse compare test map
with_screen 2 "$large" browse compare test map
