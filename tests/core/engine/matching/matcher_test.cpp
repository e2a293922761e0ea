// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/engine/models/safetensors.h"
#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

/// A network that has learned nothing, with a card that says how to read it.
Model freshModel(const std::string& head) {
    ModelCard card;
    card.backbone = "compact";
    card.head = head;
    card.preparation = {.size = 28, .channels = 1};
    card.calibration = {0.5, -1};
    card.threshold = 0.6;
    card.name = "fresh";
    return Model(card, "cpu", 1);
}

/// White with a black bar.
Image bar(int x) {
    Image image = Image::filled(40, 40, 1, 255);
    for (int y = 5; y < 35; ++y)
        for (int i = 0; i < 4; ++i) image.pixels[static_cast<std::size_t>(y * 40 + x + i)] = 0;
    return image;
}

TEST(Matcher, DoesNotMindTheOrder) {
    for (const char* head : {"cosine", "weighted-l1", "l1-fc"}) {
        const Matcher matcher(freshModel(head));
        EXPECT_NEAR(matcher.compare(bar(5), bar(25)).logit, matcher.compare(bar(25), bar(5)).logit, 1e-5)
            << head;
    }
}

TEST(Matcher, ScoresAPictureHighestAgainstItself) {
    for (const char* head : {"cosine", "weighted-l1"}) {
        const Matcher matcher(freshModel(head));
        EXPECT_GE(matcher.compare(bar(5), bar(5)).logit + 1e-6, matcher.compare(bar(5), bar(25)).logit)
            << head;
    }
}

TEST(Matcher, ScoresTheSameWhateverItHasSeenBefore) {
    const Matcher matcher(freshModel("local"));
    const double first = matcher.compare(bar(2), bar(20)).logit;
    for (int x = 3; x < 20; ++x) EXPECT_NE(matcher.compare(bar(2), bar(x)).logit, first) << x;
    EXPECT_EQ(matcher.compare(bar(2), bar(20)).logit, first);
    EXPECT_EQ(matcher.compare(bar(2), bar(20)).logit, first);
    EXPECT_EQ(Matcher(freshModel("local")).compare(bar(2), bar(20)).logit, first);
}

TEST(Matcher, CalibratesAndJudgesAsTheCardSays) {
    const Matcher matcher(freshModel("cosine"));
    const Match match = matcher.compare(bar(5), bar(6));
    EXPECT_NEAR(match.probability, 1 / (1 + std::exp(-(0.5 * match.logit - 1))), 1e-9);
    EXPECT_EQ(match.same, match.probability >= 0.6);
}

TEST(Model, ScoresTheSameAfterSavingAndLoading) {
    const testing::TemporaryFolder folder;
    const Model model = freshModel("weighted-l1");
    model.save(folder / "m.safetensors");
    const Matcher before(freshModel("weighted-l1")), after(Model::load(folder / "m.safetensors", "cpu"));
    EXPECT_EQ(before.compare(bar(5), bar(25)).logit, after.compare(bar(5), bar(25)).logit);
    EXPECT_EQ(after.card().name, "fresh");
    EXPECT_EQ(after.card().threshold, 0.6);
    EXPECT_EQ(after.card().preparation, before.card().preparation);
}

TEST(Model, RefusesAFileWithoutACard) {
    const testing::TemporaryFolder folder;
    writeSafetensors(folder / "m.safetensors", {});
    EXPECT_EQ(testing::kindOf([&] { Model::load(folder / "m.safetensors", "cpu"); }), ErrorKind::Unsupported);
}

TEST(Model, NamesTheFileWhoseNetworkIsUnknown) {
    const testing::TemporaryFolder folder;
    freshModel("cosine").save(folder / "m.safetensors");
    SafetensorsFile contents = readSafetensors(folder / "m.safetensors");
    std::string& card = contents.metadata.at("twinsight");
    card.replace(card.find("compact"), 7, "granite");
    writeSafetensors(folder / "other.safetensors", contents);
    const Error error = testing::errorOf([&] { Model::load(folder / "other.safetensors", "cpu"); });
    EXPECT_EQ(error.kind(), ErrorKind::Unsupported);
    EXPECT_THAT(error.what(),
                ::testing::AllOf(::testing::HasSubstr("other.safetensors"), ::testing::HasSubstr("granite")));
}

TEST(Model, RefusesWeightsThatDoNotFitTheCard) {
    const testing::TemporaryFolder folder;
    freshModel("cosine").save(folder / "m.safetensors");
    SafetensorsFile contents = readSafetensors(folder / "m.safetensors");
    contents.tensors.erase("head.log_scale");
    writeSafetensors(folder / "less.safetensors", contents);
    EXPECT_EQ(testing::kindOf([&] { Model::load(folder / "less.safetensors", "cpu"); }), ErrorKind::Damaged);
    contents.tensors["head.log_scale"] = {"F32", {2}, std::string(8, '\0')};
    writeSafetensors(folder / "other.safetensors", contents);
    EXPECT_EQ(testing::kindOf([&] { Model::load(folder / "other.safetensors", "cpu"); }), ErrorKind::Damaged);
}

}  // namespace
}  // namespace twinsight
