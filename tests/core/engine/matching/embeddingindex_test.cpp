// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/embeddingindex.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/scan.h"
#include "core/engine/matching/keyindex.h"
#include "core/engine/matching/matcher.h"
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

struct EmbeddingIndexTest : ::testing::Test {
    TemporaryFolder folder;
    std::shared_ptr<const Dataset> dataset;
    PictureCache cache{folder / "cache"};

    void SetUp() override {
        testing::writeSampleSet(folder / "data", {.alphabets = 2, .characters = 4, .drawings = 5, .seed = 1});
        dataset = scanDataset(folder / "data");
    }
    EmbeddingIndex make(const Model& model) const {
        return EmbeddingIndex::make(model, dataset, {}, {}, cache);
    }
    Image picture(std::size_t drawing) const {
        return readPicture({utf8(dataset->root() / dataset->drawings()[drawing].path), {}, {}});
    }
};

struct EmbeddingIndexOfHead : EmbeddingIndexTest, ::testing::WithParamInterface<const char*> {};

TEST_P(EmbeddingIndexOfHead, FindsWhatComparingWithEachWouldFind) {
    const Matcher matcher(freshConv4(GetParam()));
    const EmbeddingIndex index = make(matcher.model());
    ASSERT_EQ(index.size(), 40u);
    std::vector<Neighbour> expected;
    for (std::uint32_t i = 0; i < 40; ++i)
        expected.push_back({i, matcher.compare(picture(7), picture(i)).logit});
    std::ranges::stable_sort(expected, std::greater<>{}, &Neighbour::logit);
    const auto found = index.nearest(matcher.model(), matcher.embed(picture(7)), 6);
    ASSERT_EQ(found.size(), 6u);
    for (std::size_t i = 0; i < found.size(); ++i) EXPECT_NEAR(found[i].logit, expected[i].logit, 1e-4) << i;
    if (std::string(GetParam()) != "l1-fc") {
        EXPECT_EQ(found[0].drawing, 7u);
    }
}

INSTANTIATE_TEST_SUITE_P(Heads, EmbeddingIndexOfHead,
                         ::testing::Values("local", "cosine", "weighted-l1", "l1-fc"));

TEST_F(EmbeddingIndexTest, IsTakenFromTheCacheUntilModelOrDataChange) {
    const Model model = freshConv4("cosine");
    EXPECT_FALSE(make(model).wasCached());
    EXPECT_TRUE(make(model).wasCached());
    EXPECT_FALSE(make(freshConv4("cosine", 4)).wasCached());
    const auto first = dataset->root() / dataset->drawings()[0].path;
    const auto second = dataset->root() / dataset->drawings()[39].path;
    writeFile(first, readFile(second, 1 << 20));
    EXPECT_FALSE(make(model).wasCached());
}

TEST_F(EmbeddingIndexTest, LeavesOutWhatCannotBeRead) {
    writeFile(dataset->root() / dataset->drawings()[3].path, "\x89PNG\r\n\x1a\n and no more");
    const Model model = freshConv4("cosine");
    for (const bool cached : {false, true}) {
        const EmbeddingIndex index = make(model);
        EXPECT_EQ(index.wasCached(), cached);
        EXPECT_EQ(index.size(), 39u);
        const Matcher matcher(freshConv4("cosine"));
        for (const Neighbour& found : index.nearest(model, matcher.embed(picture(4)), 100))
            EXPECT_NE(found.drawing, 3u);
    }
}

TEST_F(EmbeddingIndexTest, StopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const Model model = freshConv4("cosine");
    EXPECT_EQ(kindOf([&] { EmbeddingIndex::make(model, dataset, {}, stop.get_token(), cache); }),
              ErrorKind::Stopped);
    EXPECT_FALSE(make(model).wasCached());
}

/// Around a few hundred centres, as embeddings lie.
std::vector<float> unitVectors(std::size_t count, std::size_t dimension) {
    Random random(1);
    std::vector<float> centres(300 * dimension), all;
    for (float& value : centres) value = static_cast<float>(random.normal());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t centre = random.below(300) * dimension;
        double square = 0;
        for (std::size_t d = 0; d < dimension; ++d) {
            all.push_back(centres[centre + d] + 0.5F * static_cast<float>(random.normal()));
            square += double(all.back()) * all.back();
        }
        for (std::size_t d = all.size() - dimension; d < all.size(); ++d)
            all[d] /= static_cast<float>(std::sqrt(square));
    }
    return all;
}

TEST(KeyIndex, OfManyFindsNearlyAllThatAnExactSearchFinds) {
    constexpr std::size_t kDimension = 16;
    const std::size_t count = KeyIndex::kMostExact + 1;
    const std::vector<float> keys = unitVectors(count, kDimension);
    const KeyIndex index(keys, kDimension);
    std::size_t hits = 0;
    for (std::size_t q = 0; q < 20; ++q) {
        const std::span<const float> query(keys.data() + q * 1500 * kDimension, kDimension);
        std::vector<std::pair<float, std::uint32_t>> exact;
        for (std::uint32_t i = 0; i < count; ++i) {
            float product = 0;
            for (std::size_t d = 0; d < kDimension; ++d) product += query[d] * keys[i * kDimension + d];
            exact.push_back({-product, i});
        }
        std::ranges::partial_sort(exact, exact.begin() + 10);
        const auto found = index.nearest(query, 10);
        EXPECT_EQ(found.front(), q * 1500);
        const std::set<std::uint32_t> set(found.begin(), found.end());
        for (std::size_t i = 0; i < 10; ++i) hits += set.contains(exact[i].second);
    }
    EXPECT_GE(hits, 190u);
}

}  // namespace
}  // namespace twinsight
