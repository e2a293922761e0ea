// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace twinsight {

const std::vector<CommandRow>& commands() {
    static const std::vector<CommandRow> table = {
        {"dataset info", "Count alphabets, characters and drawings, and list what was skipped",
         makeDatasetInfo},
        {"dataset check", "Find what is wrong with a data set: unreadable, blank, doubled, odd drawings",
         makeDatasetCheck},
        {"dataset exclude", "Keep drawings out of training, or list those that are; no file is touched",
         makeDatasetExclude},
        {"dataset include", "Take excluded drawings in again", makeDatasetInclude},
        {"dataset order", "List drawings from typical to odd, or by how like a picture they are",
         makeDatasetOrder},
        {"dataset sample", "Draw the generated sample data set into a new folder", makeDatasetSample},
        {"train", "Train a network on a data set", makeTrain},
        {"trial", "Train a few steps and say how fast it goes and how long it will take", makeTrial},
        {"evaluate", "Measure a model on characters that it was not trained on", makeEvaluate},
        {"compare", "Say how alike two pictures are", makeCompare},
        {"explain", "Say what in two pictures made them alike and what set them apart", makeExplain},
        {"pairs", "Compare many pairs: those of a CSV file, or each picture of a folder with each of another",
         makePairs},
        {"search", "Find the drawings of a data set that are most like a picture", makeSearch},
        {"map", "Place the drawings of a data set in the plane, alike ones near each other", makeMap},
        {"serve", "Answer requests, one JSON object a line, on standard input and output", makeServe},
        {"run list", "List runs, the newest first", makeRunList},
        {"run show", "Show one run: its settings and how far it is", makeRunShow},
        {"run pause", "Ask a run to pause", makeRunPause},
        {"run resume", "Ask a paused run to go on", makeRunResume},
        {"run stop", "Ask a run to stop, leaving its model and a checkpoint", makeRunStop},
        {"model info", "Show a model file's card", makeModelInfo},
        {"model calibrate", "Measure probabilities and thresholds anew, on characters of your own",
         makeModelCalibrate},
        {"devices", "List the devices that can train, each tried", makeDevices},
        {"bench", "Measure speed on the generated sample data set", makeBench},
    };
    return table;
}

}  // namespace twinsight
