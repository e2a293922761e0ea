// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/naming.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/scan.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/pictures.h"
#include "tests/support/errors.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

/// Characters of 20 drawings; known pictures score higher than unknown ones by `gap`.
std::vector<NamingTrial> trialsOf(std::uint32_t characters, double gap, std::uint64_t seed) {
    Random random(seed);
    std::vector<NamingTrial> trials;
    for (std::uint32_t character = 0; character < characters; ++character)
        for (int i = 0; i < 20; ++i) trials.push_back({character, random.normal() + gap, random.normal()});
    return trials;
}

double named(const std::vector<NamingTrial>& trials, double threshold) {
    double count = 0;
    for (const NamingTrial& trial : trials) count += Calibration{}.probability(trial.unknown) >= threshold;
    return count / static_cast<double>(trials.size());
}

TEST(Naming, ItsThresholdsLetAsManyUnknownOnesThroughAsTheySay) {
    const Naming naming = namingOf(trialsOf(100, 3, 1), {}, 1);
    ASSERT_EQ(naming.points.size(), 2u);  // 1 in 1,000 of 2,000 is too few to tell
    EXPECT_EQ(naming.pictures, 2000);
    EXPECT_EQ(naming.characters, 100);
    const auto fresh = trialsOf(1000, 3, 2);
    for (const OperatingPoint& point : naming.points) {
        EXPECT_NEAR(named(fresh, point.threshold), point.falseAcceptRate, 0.5 * point.falseAcceptRate);
        ASSERT_TRUE(point.interval);
        EXPECT_LT(point.interval->low, point.falseAcceptRate);
        EXPECT_GT(point.interval->high, point.falseAcceptRate);
    }
    EXPECT_GT(naming.points[1].falseRejects, naming.points[0].falseRejects);
}

TEST(Naming, PromisesWithoutAMeasurementWhatTheCardDoesTimesTheDrawings) {
    ModelCard card;
    card.operatingPoints = {{0.1, 0.3, 0, {}}, {0.01, 0.6, 0, {}}, {0.001, 0.9, 0, {}}};
    const Naming few = boundedNaming(card, 20);
    ASSERT_EQ(few.points.size(), 2u);
    EXPECT_FALSE(few.isMeasured());
    EXPECT_DOUBLE_EQ(few.points[0].falseAcceptRate, 0.2);
    EXPECT_EQ(few.points[0].threshold, 0.6);
    EXPECT_DOUBLE_EQ(few.points[1].falseAcceptRate, 0.02);
    EXPECT_TRUE(boundedNaming(card, 19'280).points.empty());
}

TEST(Naming, TakesThePointForARateElseTheStrictestOne) {
    const Naming naming{{{0.1, 0.3, 0, {}}, {0.01, 0.6, 0, {}}}, 1, 1};
    EXPECT_EQ(naming.at(0.1)->threshold, 0.3);
    EXPECT_EQ(naming.at(0.01)->threshold, 0.6);
    EXPECT_EQ(naming.at(0.0001)->threshold, 0.6);
    EXPECT_EQ(Naming{}.at(0.1), nullptr);
}

struct NamingTrialsTest : ::testing::Test {
    testing::TemporaryFolder folder;
    std::shared_ptr<const Dataset> dataset;
    ModelCard card;

    void SetUp() override {
        card.backbone = "conv4";
        card.head = "cosine";
        card.preparation = {28, 1, ResizeRule::Frame, true};
        testing::writeSampleSet(folder / "data", {.alphabets = 2, .characters = 3, .drawings = 4, .seed = 1});
        dataset = scanDataset(folder / "data");
    }
    EmbeddingIndex indexOf(const Model& model) const {
        return EmbeddingIndex::make(model, dataset, {}, {}, PictureCache({}));
    }
    Image picture(std::uint32_t drawing) const {
        return readPicture({utf8(dataset->root() / dataset->drawings()[drawing].path), {}, {}});
    }
};

TEST_F(NamingTrialsTest, AskForEachDrawingAsIfItWereNotThereAndAsIfItsCharacterWereNot) {
    const Matcher matcher(Model(card, "cpu", 3));
    const auto trials = namingTrials(matcher.model(), indexOf(matcher.model()), wholeDataset(*dataset));
    ASSERT_EQ(trials.size(), 24u);
    for (const std::uint32_t drawing : {0u, 13u}) {
        double known = -1e9, unknown = -1e9;
        const std::uint32_t character = dataset->drawings()[drawing].character;
        for (std::uint32_t other = 0; other < 24; ++other) {
            if (other == drawing) continue;
            const double logit = matcher.compare(picture(drawing), picture(other)).logit;
            known = std::max(known, logit);
            if (dataset->drawings()[other].character != character) unknown = std::max(unknown, logit);
        }
        EXPECT_EQ(trials[drawing].character, character);
        EXPECT_NEAR(trials[drawing].known, known, 1e-4);
        EXPECT_NEAR(trials[drawing].unknown, unknown, 1e-4);
    }
}

TEST_F(NamingTrialsTest, StopWhenAsked) {
    const Model model(card, "cpu", 3);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(testing::kindOf([&] {
                  namingTrials(model, indexOf(model), wholeDataset(*dataset), {{}, stop.get_token()});
              }),
              ErrorKind::Stopped);
}

TEST_F(NamingTrialsTest, FewCharactersGetTheBoundOfTheCard) {
    const Model model(card, "cpu", 3);
    EXPECT_FALSE(namingIn(model, indexOf(model)).isMeasured());
}

}  // namespace
}  // namespace twinsight
