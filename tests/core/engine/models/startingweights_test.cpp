// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/startingweights.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/engine/models/model.h"
#include "core/engine/nn/siamesenet.h"
#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using ::testing::Contains;
using testing::errorOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class StartingWeightsTest : public ::testing::Test {
protected:
    StartingWeightsTest() {
        ModelCard card;
        card.backbone = "conv4";
        card.head = "cosine";
        card.preparation.size = 32;
        Model(std::move(card), "cpu", 1).save(file);
    }

    testing::TemporaryFolder folder;
    std::filesystem::path file = folder / "model.safetensors";
};

TEST_F(StartingWeightsTest, AreAllTakenByTheSameNetwork) {
    torch::manual_seed(2);
    SiameseNet net("conv4", "cosine", {32, 1});
    const Model model = Model::load(file, "cpu");
    const auto first = [](const SiameseNet& of) { return of.namedTensors().front().second; };
    EXPECT_FALSE(torch::equal(first(net), first(model.net())));
    const StartingWeights taken = takeWeights(net, file);
    EXPECT_TRUE(torch::equal(first(net), first(model.net())));
    EXPECT_EQ(taken.fitting, net.namedTensors().size());
    EXPECT_THAT(taken.others, IsEmpty());
    EXPECT_THAT(taken.unused, IsEmpty());
}

TEST_F(StartingWeightsTest, AreTakenWhereNameAndShapeFitAndTheOthersAreNamed) {
    SiameseNet net("conv4", "weighted-l1", {32, 3});  // colour: the first convolution has another shape
    const StartingWeights taken = takeWeights(net, file);
    EXPECT_GT(taken.fitting, 10u);
    EXPECT_THAT(taken.others,
                Contains("backbone.blocks.0.weight (64 x 1 x 3 x 3 there, 64 x 3 x 3 x 3 here)"));
    EXPECT_THAT(taken.others, Contains("head.weight (not there)"));
    EXPECT_THAT(taken.unused, Contains("head.log_scale"));
    EXPECT_THAT(taken.words(), HasSubstr("not backbone.blocks.0.weight"));
}

TEST_F(StartingWeightsTest, OfAnotherNetworkAltogetherAreRefused) {
    SiameseNet net("vgg16", "l1-fc", {32, 1});
    const Error error = errorOf([&] { takeWeights(net, file); });
    EXPECT_EQ(error.kind(), ErrorKind::Invalid);
    EXPECT_THAT(error.what(), HasSubstr("No weights of"));
}

}  // namespace
}  // namespace twinsight
