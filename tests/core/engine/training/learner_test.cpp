// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/learner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>

#include "core/data/scan.h"
#include "core/engine/nn/siamesenet.h"
#include "core/engine/training/planning.h"
#include "tests/support/errors.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using ::testing::HasSubstr;

/// A variation that finds no memory for more than `images` at a time, as a small card would.
Variation shortOfMemory(std::int64_t images) {
    return [images](const torch::Tensor& batch, at::Generator&) {
        if (batch.size(0) > images)
            TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 2.00 GiB");
        return batch;
    };
}

class LearnerTest : public ::testing::Test {
protected:
    LearnerTest() {
        testing::writeSampleSet(set_.path(), {.alphabets = 2, .characters = 20, .drawings = 4, .seed = 1});
        dataset_ = scanDataset(set_.path());
        plan.batchCharacters = 40;
        plan.batchDrawings = 4;
        plan.workers = 1;
    }

    Learner& learner() {
        if (!learner_) {
            pictures_.emplace(loadPictures(dataset_, preparationOf(plan), 1));
            split_ = splitDataset(*dataset_, plan);
            model.emplace(freshCard(plan, *dataset_, split_.training, "run"), "cpu", 1);
            learner_.emplace(*model, pictures_->bank, split_.training, plan, variation);
            learner_->startEpoch();
        }
        return *learner_;
    }

    double sumOfWeights() const {
        double sum = 0;
        for (const auto& parameter : model->net().parameters()) sum += parameter.sum().item<double>();
        return sum;
    }

    TrainingPlan plan;
    Variation variation;
    std::optional<Model> model;
    testing::TemporaryFolder set_;
    std::shared_ptr<const Dataset> dataset_;
    std::optional<LoadedDataset> pictures_;
    Split split_;
    std::optional<Learner> learner_;
};

TEST_F(LearnerTest, AStepSeesABatchAndChangesTheWeights) {
    learner();
    const double before = sumOfWeights();
    const Learner::Step done = learner().step(0.001);
    EXPECT_EQ(done.images, 160);
    EXPECT_GT(done.loss, 0);
    EXPECT_GT(done.accuracy, 0.5);
    EXPECT_NE(sumOfWeights(), before);
}

TEST_F(LearnerTest, InventedCharactersTeachButAreNoneOfTheDataSets) {
    plan.invented = 1;
    variation = variationOf(plan);
    learner();
    const double before = sumOfWeights();
    EXPECT_EQ(learner().step(0.001).images, 160);
    EXPECT_NE(sumOfWeights(), before);
    EXPECT_THAT(learner().trainedPairs().worst(true, 5), ::testing::IsEmpty());
}

TEST_F(LearnerTest, RemembersPairsOfTheDataSetsCharacters) {
    learner().step(0.001);
    EXPECT_THAT(learner().trainedPairs().worst(true, 5), ::testing::SizeIs(5));
}

TEST_F(LearnerTest, ALossThatIsNoNumberChangesNothing) {
    learner();
    const torch::NoGradGuard noGradients;
    model->net().parameters().front().view(-1)[0] = std::nan("");
    EXPECT_FALSE(learner().isSound());
    const auto before = model->net().parameters().back().clone();
    {
        const torch::AutoGradMode gradients(true);
        EXPECT_FALSE(std::isfinite(learner().step(0.001).loss));
    }
    EXPECT_TRUE(torch::equal(model->net().parameters().back(), before));
}

TEST_F(LearnerTest, TakesSmallerBatchesWhenMemoryDoesNotSuffice) {
    variation = shortOfMemory(50);
    const Learner::Step done = learner().step(0.001);
    EXPECT_TRUE(done.smaller);
    EXPECT_EQ(done.images, 40);
    EXPECT_EQ(learner().batchCharacters(), 10);
    EXPECT_FALSE(learner().step(0.001).smaller);
}

TEST_F(LearnerTest, GivesUpWhenMemoryDoesNotSufficeForTwoCharacters) {
    variation = shortOfMemory(7);
    EXPECT_THAT(testing::errorOf([&] { learner().step(0.001); }).what(),
                HasSubstr("Input size (--input-size)"));
}

TEST_F(LearnerTest, KeepsItsSmallerBatchesWhenItIsRestored) {
    const testing::TemporaryFolder folder;
    variation = shortOfMemory(50);
    learner().step(0.001);
    learner().save(folder / "state", {});
    Progress progress;
    Learner other(*model, pictures_->bank, split_.training, plan, variation);
    other.restore(folder / "state", progress);
    EXPECT_EQ(other.batchCharacters(), 10);
}

}  // namespace
}  // namespace twinsight
