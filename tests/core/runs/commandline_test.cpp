// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/commandline.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

TEST(TrainCommand, LeavesOutWhatIsAtItsDefault) {
    EXPECT_EQ(trainCommand({}, "/data/a.zip", "/runs/b"), "twinsight-cli train /data/a.zip --run /runs/b");
}

TEST(TrainCommand, HasEverySettingThatIsNot) {
    TrainingPlan plan;
    plan.backbone = "conv4";
    plan.minutes = 0;
    plan.epochs = 7;
    plan.learningRate = 0.1;
    plan.mixedPrecision = false;
    plan.scaleLearningRate = true;
    const std::string line = trainCommand(plan, "d", "r");
    for (const char* part :
         {" --backbone conv4", " --minutes 0.0", " --epochs 7", " --lr 0.1", " --no-amp", " --scale-lr"})
        EXPECT_NE(line.find(part), std::string::npos) << part << " in " << line;
}

TEST(TrainCommand, QuotesWhatAShellWouldTakeApart) {
    EXPECT_EQ(tensorboardCommand("/my runs"), "tensorboard --logdir '/my runs'");
    EXPECT_EQ(trainCommand({}, "/it's $HOME", ""), "twinsight-cli train '/it'\\''s $HOME' --run ''");
}

}  // namespace
}  // namespace twinsight
