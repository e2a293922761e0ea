#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images a second in training VGG16 at 105 x 105 in colour on the processor: Twinsight beside the way that Siamese
networks are usually trained in PyTorch, which is written down here in a few lines: pairs of image files, opened and
prepared one by one by worker processes, both images of each pair through the network, binary cross-entropy, SGD
with Nesterov momentum. Needs Debian's python3-torch, python3-numpy and python3-pil.

    peer.py TWINSIGHT-CLI FOLDER [SECONDS]      FOLDER: alphabet/character/image
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import numpy
import torch
from PIL import Image
from torch import nn

PAIRS = 32  # the usual batch: 32 same and 32 different pairs
THREADS = 2
WIDTHS = [64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0, 512, 512, 512, 0]


class Siamese(nn.Module):
    def __init__(self):
        super().__init__()
        layers, channels = [], 3
        for width in WIDTHS:
            layers += [nn.Conv2d(channels, width, 3, padding=1), nn.ReLU(True)] if width else [nn.MaxPool2d(2)]
            channels = width or channels
        self.features = nn.Sequential(*layers)
        self.head = nn.Sequential(nn.Linear(512 * 3 * 3, 512), nn.Linear(512, 1))

    def forward(self, a, b):
        return self.head((self.features(a).flatten(1) - self.features(b).flatten(1)).abs())


class Pairs(torch.utils.data.Dataset):
    def __init__(self, folder):
        self.characters = [sorted(path.iterdir()) for path in sorted(folder.glob("*/*")) if path.is_dir()]

    def __len__(self):
        return PAIRS * 100000

    def image(self, path):
        picture = Image.open(path).convert("RGB").resize((105, 105), Image.BICUBIC).rotate(random.uniform(-15, 15))
        return torch.from_numpy(numpy.asarray(picture, numpy.float32) / 255).permute(2, 0, 1)

    def __getitem__(self, index):
        random.seed(index)
        one, other = random.sample(self.characters, 2)
        a, b = random.sample(one, 2)
        return (torch.stack([self.image(a), self.image(a)]),
                torch.stack([self.image(b), self.image(random.choice(other))]), torch.tensor([1.0, 0.0]))


def pytorch(folder, seconds):
    torch.set_num_threads(THREADS)
    net, loss = Siamese(), nn.BCEWithLogitsLoss()
    optimizer = torch.optim.SGD(net.parameters(), 1e-2, momentum=0.9, nesterov=True, weight_decay=5e-4)
    images, start = 0, None
    for a, b, same in torch.utils.data.DataLoader(Pairs(folder), PAIRS, num_workers=THREADS):
        optimizer.zero_grad()
        value = loss(net(a.flatten(0, 1), b.flatten(0, 1)).flatten(), same.flatten())
        value.backward()
        optimizer.step()
        if start is None:  # the first step also starts the workers
            start = time.monotonic()
            continue
        images += 4 * PAIRS
        if time.monotonic() - start > seconds:
            return images / (time.monotonic() - start)


def twinsight(cli, folder, seconds):
    with tempfile.TemporaryDirectory() as name:
        command = [cli, "train", folder, "--run", name + "/run", "--json", "--minutes", str(seconds / 60),
                   "--backbone", "vgg16", "--head", "l1-fc", "--loss", "bce", "--colour", "rgb", "--optimizer", "sgd",
                   "--lr", "0.01", "--device", "cpu", "--workers", str(THREADS)]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines if '"BatchDone"' in line][-1]["images_per_second"]


cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 60
theirs, ours = pytorch(folder, seconds), twinsight(cli, folder, seconds)
print(f"PyTorch {torch.__version__}: {theirs:.1f} images a second; Twinsight: {ours:.1f}; {ours / theirs:.2f} times")
