#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a training at random moments and resumes it, again and again, and then compares it with one that was
left alone: every step is there once, and every loss is the same to the last digit.

    kill_and_resume.py TWINSIGHT-CLI [KILLS] [SEED]
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

LONGER_THAN_THE_KILLS_TAKE = 100000  # epochs
SETTINGS = ["--epochs", str(LONGER_THAN_THE_KILLS_TAKE), "--input-size", "28", "--batch-characters", "6",
            "--batch-drawings", "2", "--workers", "1", "--validation", "0.34", "--backbone", "conv4",
            "--device", "cpu"]


def fail(words):
    sys.exit(f"FAILED: {words}")


def events(run):
    """What the run wrote. A line that the kill cut short is the last, if there is one."""
    lines = (run / "events.jsonl").read_text(errors="replace").split("\n")
    return [json.loads(line) for line in lines[:-1]]


def losses(run):
    """The loss of each step, in order; every step once and none left out."""
    batches = [event for event in events(run) if event["event"] == "BatchDone"]
    if [batch["step"] for batch in batches] != list(range(1, len(batches) + 1)):
        fail("steps are missing or there twice")
    return [batch["loss"] for batch in batches]


def last_checkpoint(run):
    steps = [event["step"] for event in events(run) if event["event"] == "Checkpoint"]
    return steps[-1] if steps else 0


class Trainings:
    def __init__(self, cli, folder):
        self.cli, self.set = cli, folder / "set"
        sample = [cli, "dataset", "sample", self.set, "--alphabets", "2", "--characters", "6", "--drawings", "6"]
        subprocess.run(sample, check=True, capture_output=True)

    def start(self, run, *more):
        return subprocess.Popen([self.cli, "train", self.set, "--run", run, *SETTINGS, *more],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def train_until(self, run, step, *more):
        """Lets a run go on to a step and stops it as a person would."""
        training = self.start(run, *more)
        while not (run / "events.jsonl").exists() or len(losses(run)) < step:
            if training.poll() is not None:
                fail(f"the training ended: {training.stderr.read()}")
            time.sleep(0.2)
        subprocess.run([self.cli, "run", "stop", run], check=True, capture_output=True)
        training.wait()


def last_start(run):
    """When the trainer last began, and from which step; None when it never has."""
    if not (run / "events.jsonl").exists():
        return None
    begun = [event for event in events(run) if event["event"] == "RunStarted"]
    return (begun[-1]["time"], begun[-1]["step"]) if begun else None


def kill_once(trainings, run, chance):
    """Starts or resumes the run and kills it; returns the steps that it does again, or None when it was killed
    before it began."""
    resumes, start_before = (run / "plan.json").exists(), last_start(run)
    steps_before, checkpoint = (len(losses(run)), last_checkpoint(run)) if start_before else (0, 0)
    training = trainings.start(run, *(["--resume"] if resumes else []))
    time.sleep(chance.uniform(0.1, 3))
    if training.poll() is not None:
        fail(f"it does not go on: {training.stderr.read()}")
    training.kill()
    training.wait()
    start = last_start(run)
    # A resume first cuts the log back, and with it perhaps the start of the life before.
    if start is None or (start_before and start[0] <= start_before[0]):
        return None
    if start[1] < checkpoint:
        fail(f"a checkpoint lay at step {checkpoint}, and it went on from {start[1]}")
    return max(0, steps_before - start[1])


def main():
    cli = str(pathlib.Path(sys.argv[1]).resolve())
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as name:
        trainings = Trainings(cli, pathlib.Path(name))
        killed, alone = pathlib.Path(name) / "killed", pathlib.Path(name) / "alone"
        lost = [kill_once(trainings, killed, chance) for _ in range(kills)]
        reached = len(losses(killed)) + 20
        trainings.train_until(killed, reached, "--resume")
        trainings.train_until(alone, reached)
        one, other = losses(killed), losses(alone)
        common = min(len(one), len(other))
        if one[:common] != other[:common]:
            fail("the losses differ from those of the run that was left alone")
    resumed = [steps for steps in lost if steps is not None]
    print(f"{kills} kills, {len(resumed)} of them after training had begun; resumed every time; "
          f"{common} steps equal to those of a run that was left alone; "
          f"steps done again after a kill: {max(resumed, default=0)} at most, {sum(resumed)} in all")


main()
