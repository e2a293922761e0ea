<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Preset</name>
    <message>
        <source>As long as the model that comes with Twinsight was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: 60 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough to see whether a data set can be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look: 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: VGG16 as Siamese-pytorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of every setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default settings, with time to fall further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the reference implementation; takes a graphics card, or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingField</name>
    <message>
        <source>A model file whose weights are taken where name and shape fit. Empty: fresh weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides the best and the last model, keep one every so many epochs. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate with bfloat16 where the device has it: graphics cards, and processors with AVX-512 BF16. Nearly twice as fast, and as exact in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each character turned by 90, 180 and 270 degrees is learned as three more characters. Switch off when your pictures may lie in any direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when so many epochs in a row were no better on what is held out. 0: train to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a picture comes to the network&apos;s square. frame: a square round what is drawn on paper, so that place and size in the picture do not matter; letterbox: all of it; centre-crop: its middle. auto: frame, but centre-crop for vgg16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each picture is changed a little, anew each time it is seen. drawings: turned, shifted, scaled, bent and thickened, never mirrored; photos: cropped, mirrored, turned, and their light and colours changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to train. The learning rate falls over this time, so a longer run is planned longer, not stopped earlier. 0: count epochs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different characters a batch holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many drawings of each character a batch holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times about all drawings are seen. 0: train by the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the last steps&apos; direction is kept: Nesterov momentum of sgd, the first beta of adam and adamw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steps are made from gradients. sgd has Nesterov momentum 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly weights are drawn to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a model every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply the learning rate by the batch&apos;s drawings / 64 and keep it within 0.0005 to 0.1 for sgd, 0.0003 to 0.001 for adam and adamw, as the reference implementation does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads that read pictures and calculate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square that each picture is brought to. 0: what suits the network: 56 for compact and conv4, 105 for koch and vgg16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest step size; 0.002 suits adamw, 0.05 sgd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same split, batches and first weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the data set that validation gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict&apos;s threshold is set so that this share of different pairs is taken for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train only the comparison and leave the network as it is; of use with weights to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned characters count as others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learned from a batch. softmax: each drawing is to find its own kind among all of the batch. bce: each pair is to be told same or different. contrastive: same pairs are drawn together, different ones pushed a margin apart. triplet: a drawing is to be nearer to its own kind than to others by a margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turns a picture into an embedding. compact: a small residual net that learns in minutes without a graphics card. conv4: four convolutions, as the few-shot literature has them. koch: the one-shot network of 2015. vgg16: the reference implementation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turns two pictures into a score. local: the angle of their embeddings and how far the parts of each are found in the other; cosine: the angle alone, somewhat quicker; weighted-l1: weighted differences. These score a picture highest against itself; l1-fc is the reference implementation&apos;s and need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What validation has never seen in training: whole characters, whole alphabets, or only single images of characters that are trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the network sees grey or colour pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the loss softmax, each drawing is also to find its character among all characters of the training, of which each has a learned proxy; this is how much that counts. Left out by itself with more than 8,192 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong pairs accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto takes a CUDA card that really runs a kernel, else the processor; or cpu, cuda, cuda:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cos: along a cosine to 1 % after a short warm-up; step: in ten equal ratios to 1 %; none: not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1, epoch %2, after %3, at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation, epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, smoothed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: check that it may be written and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer %1 is not there or cannot be run: install Twinsight again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer %1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse an image data set, train a Siamese network on it, and see how alike two images are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2), libarchive (BSD), nlohmann/json (MIT) and CLI11 (BSD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Twinsight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the training go on in the background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinsight will show it again when it is next started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Background set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of Omniglot&apos;s archives. File &gt; Open archive opens it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2. Take another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On drawings it never saw, the model tells %1 of pairs rightly apart (AUC %2, equal error rate %3) and finds the right character among twenty in %4 of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume goes on from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer is gone before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer is gone without a word; it was last heard of on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse an image data set, train a Siamese network, compare two images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this data set: a folder or an archive (.zip, .tar, .tar.gz). May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with this model (.safetensors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training runs in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two image files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets and models are opened, images go to the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See twinsight --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare needs two image files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By alphabet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wrong pairs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinsight test report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the model&apos;s threshold, same and different pairs weighing the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of trials whose right candidate scores highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the different pairs, at the model&apos;s threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the same pairs, at the model&apos;s threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal error rate: where both errors are equally frequent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the threshold that suits these very pairs best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which two pictures count as the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification: %1 pairs of %2 characters of %3 that were not trained on, seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-shot: %1 trials, %2 ways, %3 shots, %4 characters of %5 that were not trained on, seed %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omniglot runs: %1 trials of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of %1 and %2 is more accurate, this test does not tell: the difference is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more accurate than %2, by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every drawing is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with this data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Choose one to see its drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 images per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2 images per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory suffices for %1 characters in a batch, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 epochs take about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch takes about %1, so there is time for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of %1 characters are %2 times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::AlikePanel</name>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings that are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 drawings, in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these characters: the best is below the threshold (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::AlphabetTreeModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::CharacterPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, or all of it with * and ? for what may be anything; alphabet/character works, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the tree by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::CharacterTree</name>
    <message>
        <source>Alphabets and characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by number of &amp;drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alphabet and no character is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ChartControls</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which charts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by time of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the charts run along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the axes of the charts are divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the range of the middle 90 % of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the charts that are shown elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture (PNG, SVG, PDF)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;numbers (CSV)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what was before each point of the bold curve keeps, as in TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ComparePage</name>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look closer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B large: overlaid, wiped, or their difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Many pairs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a list of pairs, or two folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to picture A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to picture B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what is alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture into A and one into B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture into A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture into B.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::CompareTabs</name>
    <message>
        <source>Past comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every drawing, once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the data set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking parts out, one after the other: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set to look for what is alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture there, or draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture into A and one into B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what made this score...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set to see how its same and different pairs score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the data set...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ComparisonHistory</name>
    <message>
        <source>%1 and %2: %3, %4. Model %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::DatasetOverview</name>
    <message>
        <source>%1 alphabets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings per character: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings per character: %1 to %2, half of them %3 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::Download</name>
    <message>
        <source>Another window downloads it at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends more than the file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from the server for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come is not the file that was expected. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingActions</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to &amp;A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to &amp;B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude from training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingGridModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded from training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingGridView</name>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the current drawing, A and B send it to the comparison, Menu lists what else can be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingInfo</name>
    <message>
        <source>two colours, 1 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palette, 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour with transparency, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour, %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::DrawingsPanel</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::DropZone</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a drawing or an image file here, paste one with Ctrl+V, click to choose a file, or draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a picture with the mouse or a pen (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link into the web, and nothing is fetched from there: save or copy the picture, and drop or paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy an image or an image file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::EngineSession</name>
    <message>
        <source>The engine does not run: open a model to start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has ended again and again: open a model to start it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has ended again and again; its last words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended while it loaded %1: open another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended while it compared these two pictures: take others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended while it went over the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended while it looked for what made this score: take other pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answered something that was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %1 does not fit this window: install both from the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %1 is not there or cannot be run: install Twinsight again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ErrorCurvePlot</name>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DET curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different pairs accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same pairs accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same pairs refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ExclusionSession</name>
    <message>
        <source>exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::FieldEditor</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::HealthButton</name>
    <message>
        <source>What is wrong with the data set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::HealthHint</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is wrong with the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem in this data set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems in this data set, the worst: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::HealthModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture under several characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters with fewer than two drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey among colour, colour among grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::HealthPanel</name>
    <message>
        <source>E&amp;xclude from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and measuring leave it out; your files stay as they are. Of duplicates, the first one stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::HealthSession</name>
    <message>
        <source>The check ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started; it checks the data set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::HistogramPlot</name>
    <message>
        <source>Drawings per character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drawings: %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::HistoryStrip</name>
    <message>
        <source>Save the comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these comparisons as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past comparisons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::LearningRateCurve</name>
    <message>
        <source>How the learning rate goes from the beginning of the training to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: rises to %1 and falls: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::LibrarySkippedDialog</name>
    <message>
        <source>Files left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this data set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::LibraryStatus</name>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters in %3 alphabets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning... %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::LibraryWelcome</name>
    <message>
        <source>Open &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;archive...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get Omniglot...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder or archive of pictures sorted into alphabet/character or into classes,
or drop one on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::MainWindow</name>
    <message>
        <source>Twinsight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample data set...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Twinsight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.ZIP *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::MapPage</name>
    <message>
        <source>&amp;Whole data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;grid shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop placing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encircle drawings to see them in the grid (or drag with Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole map again (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places every drawing of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places only the drawings that Browse shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an alphabet to see it among the others; choose it again for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every drawing, once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by principal components; t-SNE is being prepared...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE: step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by t-SNE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set to see a map of its drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing the drawings...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::MapSession</name>
    <message>
        <source>The program %1 does not start: install Twinsight again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::MapView</name>
    <message>
        <source>Map of the drawings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::MatchList</name>
    <message>
        <source>%1 / %2: %3
%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ModelLine</name>
    <message>
        <source>What it was trained on is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on %1 characters of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells %1 of pairs it never saw rightly apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is has not been measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware: this model does not always score a picture highest against itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::OmniglotDialog</name>
    <message>
        <source>Omniglot has 1,623 characters of 50 alphabets, each drawn by 20 people: the data set on which one-shot learning is measured. By B. M. Lake, R. Salakhutdinov and J. B. Tenenbaum (2015), under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from %1. Without a network: if you have %2 from elsewhere, take them here, or put them into this folder:
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 alphabets, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take an archive I have...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get Omniglot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept; the next download goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an archive of Omniglot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.ZIP);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads %1...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PageBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the data set (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network on it (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how alike two pictures are (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how well a model does (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all drawings placed by how alike they are (Ctrl+5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PageButton</name>
    <message>
        <source>Something has happened here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PairTable</name>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PairView</name>
    <message>
        <source>Both pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PairViewDialog</name>
    <message>
        <source>A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves, a double click shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PairsDialog</name>
    <message>
        <source>Choose a list of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two &amp;folders...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with two paths in each row, relative to its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture of the first is compared with each of the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, verdict or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of pairs, or two folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs, of which %2 could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PairsSession</name>
    <message>
        <source>The program %1 does not start: install Twinsight again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the pairs has ended without a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PicturePairTable</name>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click compares the two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PlanDifferences</name>
    <message>
        <source>Settings in which the selected runs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of these runs are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PlanForm</name>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::PresetBox</name>
    <message>
        <source>&amp;Save settings as preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings as a preset of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets all settings at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the preset %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::QueueButton</name>
    <message>
        <source>The trainings that start one after the other when the one under way has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::RateChoice</name>
    <message>
        <source>Accept wrong pairs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of different pairs that may be taken for the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the different pairs may be taken for the same: fewer mistakes of this kind, more same pairs missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other thresholds have not been measured for this model: open a data set with characters that it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::RunActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of your own on the run, found by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the run&apos;s settings over into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of twinsight-cli that trains the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s files, TensorBoard&apos;s among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder and its models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the run %1 to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 runs to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its models go with it. The trash can give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 cannot be moved to the trash: it is being trained, or its disk has no trash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::RunChart</name>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, pixels (*.png);;SVG, lines (*.svg);;PDF, lines (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch is complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After epoch %1: training loss %2, validation loss %3, validation accuracy %4, one-shot accuracy %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch so far is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::RunListModel</name>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the held-out pairs that are told rightly apart, at the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the held-out pairs that are told rightly apart, at the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of held-out drawings found among twenty characters, at the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::RunListPanel</name>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, state, data set, network, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::RunPanel</name>
    <message>
        <source>%1, in %2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next training: the settings of one that has begun stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses after the batch that is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where the training was paused, stopped or broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training after this batch; the model so far is kept and it can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extend...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains it for some more epochs from where it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start anew from its best model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run of the same settings whose first weights are the best model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can be done with this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer starts and reads the drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from %1 drawings of %2 characters, validating on %3 drawings of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable and left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::SampleDataset</name>
    <message>
        <source>The sample data set cannot be drawn: the program %1 does not start. Install Twinsight anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data set could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::SampleMapView</name>
    <message>
        <source>Map of the embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings that the network finds alike lie close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of what is held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ScoreBar</name>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ScoreHistogramPlot</name>
    <message>
        <source>How same and different pairs score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ScorePanel</name>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1, chosen so that %2 different pairs is taken for the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (with other characters %1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of the same pairs are missed (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ink and paper the other way round than the model knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a photo, and the model knows drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pairs like those that %1 was validated on: %2 characters of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared in %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists, arrows, Home, End and the Page keys move; with Shift they take everything between. Ctrl+A takes all. In the tree, typing a name goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::SketchPad</name>
    <message>
        <source>Sheet to draw on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::SketchTools</name>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out (E; P for the pen), as the right mouse button does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last stroke back (Ctrl+Z); Delete takes back all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop drawing and keep the picture (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen (+ and -)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::SkippedFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TestForm</name>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omniglot runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these two the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official one-shot test of Omniglot: run01 ... run20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed asks the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings of each candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of a trial, all of one alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the same; what either model was trained on is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;eside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uns in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the archive of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip *.ZIP *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TestPage</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does a model do on what it was not trained on? Start a test to see figures with intervals, curves, and every mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;HTML...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;JSON...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet: train one, or open a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder or archive that holds run01 ... run20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set to test on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TestResults</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By alphabet or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wrong pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pairs score, by probability, and the threshold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DET curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pairs score: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TestSession</name>
    <message>
        <source>The test ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 does not start: install Twinsight again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a new network on the open data set; the window stays free meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected ones are drawn; Ctrl and Shift select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set to train on: File &gt; Open, or drop a folder or archive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is under way. Another one waits in a queue until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2 drawings of %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TrainingSession</name>
    <message>
        <source>The training has ended unexpectedly without a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TrialBrowser</name>
    <message>
        <source>P&amp;revious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next wron&amp;g one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one trial is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the right one is in place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-shot test has its trials here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right one shares the first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: the right one is in place %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TrialPanel</name>
    <message>
        <source>Will it r&amp;un?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a few steps, and says how fast it goes and how long it will take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of the pictures as the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten pictures as the network sees them: brought to its square and varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger batches are faster here; each step then learns from more drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the drawings and trains a few steps...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use batches of %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TrialSession</name>
    <message>
        <source>The trial has ended without a word: try a smaller batch or input size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::TrialTiles</name>
    <message>
        <source>The right candidate is in place %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1: %2
Click to compare it with the query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::ViewerPanel</name>
    <message>
        <source>A drawing shown large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::WatchPanel</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: close together is alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest: one character, scored low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest pairs of one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest: two characters, scored high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest pairs of two characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens both drawings in the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a wrongly labelled drawing out of later trainings; Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it knows is shown from the first steps on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its data set to see the drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pairs all along, after step %1; one character from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::WatchedPairs</name>
    <message>
        <source>told right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3
%4
%5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::WhyPanel</name>
    <message>
        <source>Made them alike: without a tenth of the ink, the most marked, the score goes from %1 to %2; without as much at random, to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made them alike: this map does not hold here. Without the marked ink the score is %1, without as much at random %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in them set them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them apart: without a tenth of the ink, the most marked, the score goes from %1 to %2; without as much at random, to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them apart: this map does not hold here. Without the marked ink the score is %1, without as much at random %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is most like the one framed in the other picture: %1 of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a part of A or B, or go there with the arrow keys, to see what it was matched with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinsight::WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;archive...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get Omniglot...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;model...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Twinsight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
