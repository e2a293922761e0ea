// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/scan.h"
#include "core/engine/training/trainer.h"
#include "tests/support/quickplan.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Real trainings on a little sample set, broken and sound, and what is said of them.
class DiagnosedTrainings : public ::testing::Test {
protected:
    DiagnosedTrainings() {
        testing::writeSampleSet(set.path(), {.alphabets = 3, .characters = 12, .drawings = 6, .seed = 1});
        plan.epochs = 6;
    }

    /// The warnings, and the sentence that ended it if one did.
    std::vector<std::string> saidOf(const TrainingPlan& training) {
        std::vector<std::string> said;
        const auto listen = [&](const TrainingEvent& event) {
            if (const auto* warning = std::get_if<Warning>(&event.what)) said.push_back(warning->message);
            if (const auto* failed = std::get_if<Failed>(&event.what)) said.push_back(failed->message);
        };
        const testing::TemporaryFolder folder;
        try {
            Trainer(scanDataset(data), training, folder / "run",
                    {.resume = false, .report = listen, .reading = {}, .stop = {}})
                .run();
        } catch (const Error&) {
        }
        return said;
    }

    testing::TemporaryFolder set, few;
    std::filesystem::path data = set.path();
    TrainingPlan plan = testing::quickPlan();
};

TEST_F(DiagnosedTrainings, EmbeddingsThatCollapse) {
    plan.backbone = "vgg16";
    plan.inputSize = 32;
    plan.learningRate = 0.03;
    plan.epochs = 1;
    EXPECT_THAT(saidOf(plan), Contains(HasSubstr("same embedding")));
}

TEST_F(DiagnosedTrainings, ALossThatIsParkedAtLogTwo) {
    plan.head = "l1-fc";
    plan.loss = "bce";
    plan.learningRate = 1e-7;
    EXPECT_THAT(saidOf(plan), Contains(HasSubstr("0.69")));
}

TEST_F(DiagnosedTrainings, StepsThatAreTooLarge) {
    plan.head = "l1-fc";
    plan.loss = "bce";
    plan.optimizer = "sgd";
    plan.learningRate = 3;
    EXPECT_THAT(saidOf(plan), Contains(HasSubstr("lower Learning rate (--lr)")));
}

TEST_F(DiagnosedTrainings, PicturesThatAreLearnedByHeart) {
    testing::writeSampleSet(few.path(), {.alphabets = 2, .characters = 6, .drawings = 6, .seed = 1});
    data = few.path();
    plan.validation = 0.75;
    plan.variation = "none";
    plan.quarterTurns = false;
    plan.epochs = 8;
    EXPECT_THAT(saidOf(plan), Contains(HasSubstr("by heart")));
}

TEST_F(DiagnosedTrainings, AComparisonThatDoesNotKnowAPictureAgain) {
    plan.head = "l1-fc";
    plan.loss = "bce";
    plan.learningRate = 0.03;
    plan.epochs = 2;
    EXPECT_THAT(saidOf(plan), Contains(HasSubstr("against themselves")));
}

TEST_F(DiagnosedTrainings, ACharacterOfOneDrawing) {
    const auto dataset = scanDataset(set.path());
    const std::string first = dataset->drawings().front().path;
    const auto folder = (set.path() / first).parent_path();
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(folder)) files.push_back(file.path());
    for (std::size_t i = 1; i < files.size(); ++i) std::filesystem::remove(files[i]);
    EXPECT_THAT(saidOf(plan), Contains(HasSubstr(dataset->fullName(dataset->characters().front()))));
}

TEST_F(DiagnosedTrainings, TenSoundOnesAreLeftAlone) {
    const auto with = [this](auto change) {
        TrainingPlan sound = plan;
        change(sound);
        return sound;
    };
    const std::vector<TrainingPlan> sound = {
        plan,
        with([](TrainingPlan& p) { p.seed = 2; }),
        with([](TrainingPlan& p) { p.head = "cosine"; }),
        with([](TrainingPlan& p) { p.head = "weighted-l1"; }),
        with([](TrainingPlan& p) { p.loss = "bce"; }),
        with([](TrainingPlan& p) { p.loss = "contrastive"; }),
        with([](TrainingPlan& p) { p.loss = "triplet"; }),
        with([](TrainingPlan& p) { p.backbone = "conv4"; }),
        with([](TrainingPlan& p) { p.optimizer = "sgd", p.learningRate = 0.05; }),
        with([](TrainingPlan& p) { p.variation = "photos"; }),
    };
    for (std::size_t i = 0; i < sound.size(); ++i)
        EXPECT_THAT(saidOf(sound[i]), IsEmpty()) << "training " << i;
}

}  // namespace
}  // namespace twinsight
