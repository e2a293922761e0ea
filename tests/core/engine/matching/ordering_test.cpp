// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/ordering.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/files.h"
#include "core/data/scan.h"
#include "core/engine/matching/pictures.h"
#include "tests/core/engine/freshmodel.h"
#include "tests/support/errors.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::freshConv4;
using testing::kindOf;
using testing::TemporaryFolder;

/// Two characters of five drawings, one that cannot be read among the first's, and one that is alone.
struct OrderingTest : ::testing::Test {
    static constexpr std::uint32_t kUnreadable = 2, kAlone = 10;

    TemporaryFolder folder;
    std::shared_ptr<const Dataset> dataset;
    PictureCache cache{folder / "cache"};

    void SetUp() override {
        testing::writeSampleSet(folder / "data", {.alphabets = 1, .characters = 2, .drawings = 5, .seed = 1});
        const auto written = scanDataset(folder / "data");
        folder.write("data/zzz/1/a.png", readFile(folder / "data" / written->drawings()[0].path, 1 << 20));
        writeFile(folder / "data" / written->drawings()[kUnreadable].path, "\x89PNG\r\n\x1a\n damaged");
        dataset = scanDataset(folder / "data");
        ASSERT_EQ(dataset->drawings().size(), 11u);
        ASSERT_EQ(dataset->characters()[dataset->drawings()[kAlone].character].drawingCount, 1u);
    }
    EmbeddingIndex indexOf(const Model& model) const {
        return EmbeddingIndex::make(model, dataset, {}, {}, cache);
    }
    Image picture(std::size_t drawing) const {
        return readPicture({utf8(dataset->root() / dataset->drawings()[drawing].path), {}, {}});
    }
};

TEST_F(OrderingTest, LikenessToAPictureIsTheLogOddsOfAComparison) {
    const Matcher matcher(freshConv4("local"));
    const auto likeness = likenessTo(picture(7), indexOf(matcher.model()), matcher);
    ASSERT_EQ(likeness.size(), 11u);
    for (std::uint32_t i = 0; i < 11; ++i) {
        if (i == kUnreadable)
            EXPECT_TRUE(std::isnan(likeness[i]));
        else
            EXPECT_NEAR(likeness[i], 2 * matcher.compare(picture(7), picture(i)).logit - 1, 1e-3) << i;
    }
}

TEST_F(OrderingTest, TypicalityIsTheMeanCosineToTheOthersOfTheCharacter) {
    const Model model = freshConv4("cosine");
    const EmbeddingIndex index = indexOf(model);
    const std::vector<float> typical = typicality(index, model);
    const std::uint32_t own[] = {0, 1, 3, 4};
    const Embeddings units = index.unitVectors(model, own);
    const auto cosine = [&](std::size_t a, std::size_t b) {
        double sum = 0;
        for (std::size_t i = 0; i < units.dimension; ++i)
            sum += double(units.values[a * units.dimension + i]) * units.values[b * units.dimension + i];
        return sum;
    };
    for (std::size_t i = 0; i < 4; ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < 4; ++j) sum += i == j ? 0 : cosine(i, j);
        EXPECT_NEAR(typical[own[i]], sum / 3, 1e-5) << i;
    }
    EXPECT_TRUE(std::isnan(typical[kUnreadable]));
    EXPECT_TRUE(std::isnan(typical[kAlone]));
}

TEST_F(OrderingTest, EndsWhenItIsStopped) {
    const Matcher matcher(freshConv4("cosine"));
    const EmbeddingIndex index = indexOf(matcher.model());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(kindOf([&] {
                  likenessTo(picture(0), index, matcher, {{}, stop.get_token()});
              }),
              ErrorKind::Stopped);
    EXPECT_EQ(kindOf([&] {
                  typicality(index, matcher.model(), {{}, stop.get_token()});
              }),
              ErrorKind::Stopped);
}

}  // namespace
}  // namespace twinsight
