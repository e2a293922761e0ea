#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a comparison waits while the engine is busy: busyengine.py TWINSIGHT_CLI MODEL DATASET A FOLDER. A is compared with
the pictures of FOLDER in turn, as if one after the other were dropped: some twenty, so that the engine has forgotten each
when it comes again. Prints, asserts nothing."""
import itertools
import json
import os
import statistics
import subprocess
import sys
import threading
import time

cli, model, dataset, a, folder = sys.argv[1:]
pictures = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
dropped = itertools.cycle(pictures)


class Engine:
    def __init__(self):
        self.process = subprocess.Popen([cli, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.last, self.answers, self.changed = 0, {}, threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            answer = json.loads(line)
            if "progress" in answer:
                continue
            with self.changed:
                self.answers[answer["id"]] = answer
                self.changed.notify_all()

    def ask(self, method, **members):
        self.last += 1
        self.process.stdin.write(json.dumps({"id": self.last, "method": method, **members}) + "\n")
        self.process.stdin.flush()
        return self.last

    def wait(self, number):
        with self.changed:
            self.changed.wait_for(lambda: number in self.answers)
            return self.answers[number]


def compare(engine):
    begin = time.monotonic()
    engine.wait(engine.ask("compare", a={"path": a}, b={"path": next(dropped)}))
    return 1000 * (time.monotonic() - begin)


def tell(what, times, took=None):
    times.sort()
    print(f"{what}: {len(times)} comparisons, median {statistics.median(times):.1f} ms, "
          f"95 % below {times[int(0.95 * (len(times) - 1))]:.1f} ms, longest {times[-1]:.1f} ms"
          + (f"; took {took:.1f} s" if took else ""), flush=True)


engine = Engine()
loaded = engine.wait(engine.ask("load", model=model))
assert "result" in loaded, loaded
tell("idle", [compare(engine) for _ in range(50)])
for method, members in [("explain", dict(a={"path": a}, b={"path": pictures[0]})), ("evaluate", dict(dataset=dataset)),
                        ("search", dict(picture={"path": a}, dataset=dataset, count=24))]:
    begin = time.monotonic()
    asked = engine.ask(method, **members)
    times = []
    while asked not in engine.answers:
        times.append(compare(engine))
        time.sleep(0.02)
    answer = engine.answers[asked]
    tell("while it does " + method, times, time.monotonic() - begin)
    if "error" in answer:
        print(answer["error"]["message"])
