// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/watcher.h"

#include <gtest/gtest.h>
#include <torch/torch.h>
#include <cmath>

#include "core/engine/nn/siamesenet.h"
#include "tests/support/smallset.h"

namespace twinsight {
namespace {

/// Two alphabets of four characters with six drawings each; a character is a bar at its own place, as wide as
/// the drawing's number.
struct Watched {
    std::shared_ptr<const Dataset> dataset = testing::datasetOf({{6, 6, 6, 6}, {6, 6, 6, 6}});
    PictureBank bank{{.size = 28, .channels = 1}};
    std::optional<Model> model;
    TrainedPairs trained;

    Watched() {
        for (std::uint32_t drawing = 0; drawing < 48; ++drawing) {
            Image image = Image::filled(28, 28, 1, 255);
            for (std::uint32_t y = 2; y < 26; ++y)
                for (std::uint32_t x = 0; x <= drawing % 6; ++x)
                    image.pixels[y * 28 + 3 * (drawing / 6) + x] = 0;
            bank.add(image);
        }
        ModelCard card;
        card.backbone = "compact";
        card.head = "cosine";
        card.preparation = bank.preparation();
        model.emplace(card, "cpu", 1);
    }

    Watcher watcher(const std::optional<RunWatch>& last = {}) const {
        return {*dataset, bank, wholeDataset(*dataset), {.falseAcceptRate = 0.1, .seed = 1}, last};
    }
};

TEST(Watcher, LooksAtTheSamePairsAndDrawingsEachTime) {
    const Watched watched;
    Watcher watcher = watched.watcher();
    const RunWatch first = watcher.look(*watched.model, watched.trained),
                   second = watcher.look(*watched.model, watched.trained);
    EXPECT_EQ(first.tests.size(), 12u);
    EXPECT_EQ(first.map.size(), 48u);
    EXPECT_EQ(first.tests, second.tests);
    for (std::size_t i = 0; i < first.map.size(); ++i) {
        EXPECT_EQ(first.map[i].drawing, watched.dataset->drawings()[i].path);
        EXPECT_NEAR(first.map[i].x, second.map[i].x, 1e-6);
        EXPECT_NEAR(first.map[i].y, second.map[i].y, 1e-6);
    }
}

TEST(Watcher, GoesOnWithTheMapOfARunThatIsResumed) {
    const Watched watched;
    RunWatch last = watched.watcher().look(*watched.model, watched.trained);
    for (MapPoint& point : last.map) point = {point.drawing, -point.y, point.x};
    const RunWatch resumed = watched.watcher(last).look(*watched.model, watched.trained);
    for (std::size_t i = 0; i < last.map.size(); ++i) EXPECT_NEAR(resumed.map[i].x, last.map[i].x, 1e-6);
    last.map[7].drawing = "another";
    const RunWatch anew = watched.watcher(last).look(*watched.model, watched.trained);
    EXPECT_GT(std::abs(anew.map[0].x - last.map[0].x) + std::abs(anew.map[0].y - last.map[0].y), 1e-3);
}

TEST(Watcher, JudgesAsTheCardDoesOnceTheModelIsMeasured) {
    Watched watched;
    watched.model->card().figures.pairs = 100;
    watched.model->card().threshold = 0.625;
    watched.model->card().calibration = {.slope = 0, .intercept = 0};
    const RunWatch seen = watched.watcher().look(*watched.model, watched.trained);
    EXPECT_EQ(seen.threshold, 0.625);
    for (const WatchedPair& pair : seen.tests) EXPECT_EQ(pair.probability, 0.5);
}

TEST(Watcher, FindsHardPairsByItselfUntilAllThatIsHeldOutWasMeasured) {
    const Watched watched;
    Watcher watcher = watched.watcher();
    const RunWatch first = watcher.look(*watched.model, watched.trained);
    EXPECT_EQ(first.hardSame.size(), 24u);
    EXPECT_TRUE(std::ranges::is_sorted(first.hardSame, {}, &WatchedPair::probability));
    watcher.setHardest({{.a = 0, .b = 1, .characterA = 0, .characterB = 0, .probability = 0.125}}, {});
    const RunWatch second = watcher.look(*watched.model, watched.trained);
    const auto& drawings = watched.dataset->drawings();
    EXPECT_EQ(second.hardSame, (std::vector<WatchedPair>{{drawings[0].path, drawings[1].path, true, 0.125}}));
    EXPECT_TRUE(second.hardDifferent.empty());
}

TEST(Watcher, ShowsWhatIsMostWrongOfWhatIsTrainedOn) {
    Watched watched;
    watched.model->card().figures.pairs = 100;
    watched.model->card().calibration = {.slope = 1, .intercept = 0};
    const Batch batch = {{0, 0, 0, 0}, {1, 0, 0, 0}, {6, 1, 1, 0}};
    const float logits[] = {9, -2, 3, -2, 9, 1, 3, 1, 9};
    watched.trained.take(batch, logits);
    const RunWatch seen = watched.watcher().look(*watched.model, watched.trained);
    const auto& drawings = watched.dataset->drawings();
    ASSERT_EQ(seen.trainedSame.size(), 1u);
    EXPECT_EQ(seen.trainedSame[0].a, drawings[0].path);
    EXPECT_EQ(seen.trainedSame[0].b, drawings[1].path);
    EXPECT_NEAR(seen.trainedSame[0].probability, 1 / (1 + std::exp(2)), 1e-6);
    ASSERT_EQ(seen.trainedDifferent.size(), 2u);
    EXPECT_EQ(seen.trainedDifferent[0].b, drawings[6].path);
    EXPECT_FALSE(seen.trainedDifferent[0].same);
}

TEST(Watcher, RestsAfterALook) {
    const Watched watched;
    Watcher watcher = watched.watcher();
    EXPECT_TRUE(watcher.isDue());
    watcher.look(*watched.model, watched.trained);
    EXPECT_FALSE(watcher.isDue());
}

}  // namespace
}  // namespace twinsight
