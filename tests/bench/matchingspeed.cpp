// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a comparison and a search take: matchingspeed MODEL PICTURE [DATASET]. Prints medians; asserts
// nothing. The nearest of so and so many are looked for among made-up unit vectors, clustered as embeddings
// are, without the exact scoring of the candidates, which the search of a data set has with it.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <thread>

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/scan.h"
#include "core/engine/matching/embeddingindex.h"
#include "core/engine/matching/keyindex.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/nn/devices.h"

using namespace twinsight;

namespace {

double medianMilliseconds(int repeats, const std::function<void(int)>& work) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const Stopwatch watch;
        work(i);
        times.push_back(watch.seconds() * 1000);
    }
    std::ranges::nth_element(times, times.begin() + repeats / 2);
    return times[static_cast<std::size_t>(repeats / 2)];
}

std::vector<float> clusteredVectors(std::size_t count, std::size_t dimension) {
    constexpr std::uint32_t kClusters = 2000;
    Random random(1);
    std::vector<float> centres(kClusters * dimension), all(count * dimension);
    for (float& value : centres) value = static_cast<float>(random.uniform(-1, 1));
    for (std::size_t i = 0; i < count; ++i) {
        const float* centre = centres.data() + random.below(kClusters) * dimension;
        float* row = all.data() + i * dimension;
        double square = 0;
        for (std::size_t d = 0; d < dimension; ++d) {
            row[d] = centre[d] + static_cast<float>(random.uniform(-0.6, 0.6));
            square += double(row[d]) * row[d];
        }
        for (std::size_t d = 0; d < dimension; ++d) row[d] /= static_cast<float>(std::sqrt(square));
    }
    return all;
}

/// Share of the exact ten nearest of a drawing that a search finds, where every drawing is scored exactly.
void measureRecall(const Matcher& matcher, const EmbeddingIndex& index) {
    constexpr std::size_t kWanted = 10, kQueries = 40;
    const Dataset& dataset = index.dataset();
    const std::size_t all = index.size(), step = std::max<std::size_t>(1, all / kQueries);
    double found = 0, queries = 0;
    for (std::size_t i = 0; i < all; i += step, ++queries) {
        const std::uint32_t drawing = index.readable()[i];
        const PictureRef picture =
            dataset.isArchive()
                ? PictureRef{utf8(dataset.root()), dataset.drawings()[drawing].path, {}}
                : PictureRef{utf8(dataset.root()) + "/" + dataset.drawings()[drawing].path, {}, {}};
        const Embeddings query = matcher.embed(readPicture(picture));
        const auto quick = index.nearest(matcher.model(), query, kWanted);
        auto exact = index.nearest(matcher.model(), query, all);
        exact.resize(std::min(kWanted, exact.size()));
        for (const Neighbour& one : exact)
            found += std::ranges::count(quick, one.drawing, &Neighbour::drawing);
    }
    std::printf("recall of the nearest 10 of %zu, %.0f queries: %.4f\n", all, queries,
                found / (queries * kWanted));
}

void measureNearest(std::size_t count) {
    constexpr std::size_t kDimension = 128;
    const std::vector<float> keys = clusteredVectors(count, kDimension);
    const Stopwatch watch;
    const KeyIndex index(keys, kDimension);
    const double made = watch.seconds();
    const auto search = [&](int i) {
        const std::size_t row = static_cast<std::size_t>(i) * 7919 % count;
        index.nearest({keys.data() + row * kDimension, kDimension}, 10);
    };
    std::printf("nearest 10 of %zu: %.2f ms (index made in %.1f s)\n", count, medianMilliseconds(101, search),
                made);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return std::fprintf(stderr, "matchingspeed MODEL PICTURE [DATASET]\n"), 2;
    const Matcher matcher(Model::load(pathFromUtf8(argv[1]), "cpu"));
    const PictureRef picture{argv[2], {}, {}};
    useThreads(threadsForOne(matcher.card()));
    const Image other = readPicture(picture);
    const auto drop = [&](int i) {
        Image dropped = readPicture(picture);
        // A picture that was not there before.
        for (int y = 0; y < dropped.height; ++y)
            dropped.pixels[std::size_t(y * dropped.width + i % dropped.width) * dropped.channels] ^= 255;
        matcher.compare(other, dropped);
    };
    medianMilliseconds(10, drop);
    std::printf("drop to score: %.2f ms\n", medianMilliseconds(101, drop));
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    if (argc > 3) {
        const auto dataset = scanDataset(pathFromUtf8(argv[3]));
        const Stopwatch watch;
        const EmbeddingIndex index = EmbeddingIndex::make(matcher.model(), dataset);
        std::printf("index of %zu drawings %s in %.2f s\n", index.size(), index.wasCached() ? "read" : "made",
                    watch.seconds());
        const Embeddings query = matcher.embed(readPicture(picture));
        const auto search = [&](int) { index.nearest(matcher.model(), query, 10); };
        search(0);
        std::printf("nearest 10, scored exactly: %.2f ms\n", medianMilliseconds(101, search));
        measureRecall(matcher, index);
    }
    measureNearest(32'460);
    measureNearest(1'000'000);
}
