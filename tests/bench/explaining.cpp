// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the maps that say why two pictures score as they do tell the truth: explaining MODEL FOLDER
// [PAIRS]. FOLDER has alphabet/character/drawing. Half of the pairs are of one character. Asserts nothing.
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/drawingfiles.h"
#include "core/data/scan.h"
#include "core/engine/matching/explain.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/nn/devices.h"

using namespace twinsight;

namespace {

struct Tally {
    int pairs = 0, alikeHolds = 0, apart = 0, apartHolds = 0;
    double seconds = 0, before = 0, marked = 0, random = 0;

    void add(const Explanation& e, double took) {
        ++pairs;
        alikeHolds += e.alike.holds;
        apart += e.apart.has_value();
        apartHolds += e.apart && e.apart->holds;
        seconds += took;
        before += e.probability;
        marked += e.alike.marked;
        random += e.alike.random;
    }
    void print(const char* what) const {
        std::printf(
            "%s: alike holds in %d of %d (mean %.3f, without the marked %.3f, at random %.3f); apart "
            "marked in %d, holds in %d; %.2f s each\n",
            what, alikeHolds, pairs, before / pairs, marked / pairs, random / pairs, apart, apartHolds,
            seconds / pairs);
    }
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return std::fprintf(stderr, "explaining MODEL FOLDER [PAIRS]\n"), 2;
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    const Matcher matcher(Model::load(pathFromUtf8(argv[1]), "cpu"));
    const auto dataset = scanDataset(pathFromUtf8(argv[2]));
    const auto drawing = [&](const Character& of, Random& random) {
        const auto number = of.firstDrawing + random.below(static_cast<std::uint32_t>(of.drawingCount));
        return readPicture({utf8(dataset->root() / dataset->drawings()[number].path), {}, {}});
    };
    const auto& characters = dataset->characters();
    const auto count = static_cast<std::uint32_t>(characters.size());
    Random random(1);
    Tally tallies[2];
    const int pairs = argc > 3 ? std::atoi(argv[3]) : 50;
    for (int i = 0; i < pairs; ++i) {
        const Character& one = characters[random.below(count)];
        const Character& other = i % 2 == 0 ? one : characters[random.below(count)];
        const Image a = drawing(one, random), b = drawing(other, random);
        const Stopwatch watch;
        const Explanation explanation = explain(matcher, a, b);
        tallies[i % 2].add(explanation, watch.seconds());
    }
    tallies[0].print("same");
    tallies[1].print("different");
}
