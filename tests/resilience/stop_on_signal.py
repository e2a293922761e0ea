#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a training to stop as a terminal, timeout(1) and a scheduler do, and looks at what it leaves behind.

    stop_on_signal.py TWINSIGHT-CLI
"""
import json
import pathlib
import signal
import subprocess
import sys
import tempfile

STOPPED = 130
SETTINGS = ["--epochs", "100000", "--input-size", "28", "--batch-characters", "6", "--batch-drawings", "2",
            "--workers", "2", "--validation", "0.34", "--backbone", "conv4", "--device", "cpu", "--json"]


def fail(words):
    sys.exit(f"FAILED: {words}")


def train_until_signalled(cli, data, run, signals):
    """Exit code of a training that gets these signals, one after another, after its first batch."""
    training = subprocess.Popen([cli, "train", data, "--run", run, *SETTINGS], stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True)
    for line in training.stdout:
        if json.loads(line)["event"] == "BatchDone":
            break
    for one in signals:
        training.send_signal(one)
    training.communicate()
    return training.returncode


def check(cli, data, run, signals):
    code = train_until_signalled(cli, data, run, signals)
    if code != STOPPED:
        fail(f"{signals} ended it with {code}")
    for left in ("best.safetensors", "last.state"):
        if not (run / left).exists():
            fail(f"{signals} left no {left}")
    if (run / "run.lock").exists():
        fail(f"{signals} left the lock")


def main():
    cli = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        data = folder / "set"
        subprocess.run([cli, "dataset", "sample", data, "--alphabets", "2", "--characters", "6", "--drawings", "6"],
                       check=True, capture_output=True)
        check(cli, data, folder / "interrupted", [signal.SIGINT])
        check(cli, data, folder / "terminated", [signal.SIGTERM])
        check(cli, data, folder / "timeout", [signal.SIGTERM, signal.SIGCONT, signal.SIGTERM])
    print("stopped every time")


if __name__ == "__main__":
    main()
