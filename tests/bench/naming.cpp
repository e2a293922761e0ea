// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether "which character is this?" keeps its promise: naming MODEL DATASET. The characters that the model
// was not trained on are divided at random: with one half the thresholds are chosen, and pictures of the
// other half, which the data set then does not hold, are searched for. Then alphabet by alphabet, chosen with
// the others. Prints promised and true shares; asserts nothing.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/scan.h"
#include "core/engine/evaluation/operatingpoints.h"
#include "core/engine/evaluation/unseen.h"
#include "core/engine/matching/naming.h"
#include "core/engine/nn/devices.h"

using namespace twinsight;

namespace {

constexpr int kDivisions = 100;

using Trials = std::vector<NamingTrial>;

/// Share of the unknown pictures that get a name, and of the known ones that get none.
ErrorRates ratesAt(const Trials& trials, const Calibration& calibration, double threshold) {
    double named = 0, nameless = 0;
    for (const NamingTrial& trial : trials) {
        named += calibration.probability(trial.unknown) >= threshold;
        nameless += calibration.probability(trial.known) < threshold;
    }
    const auto count = static_cast<double>(trials.size());
    return {named / count, nameless / count};
}

template <class Chooses>
std::pair<Trials, Trials> divided(const Trials& trials, Chooses chooses) {
    std::pair<Trials, Trials> parts;
    for (const NamingTrial& trial : trials)
        (chooses(trial.character) ? parts.first : parts.second).push_back(trial);
    return parts;
}

void byHalves(const Trials& trials, const Part& part, const Calibration& calibration) {
    Random random(1);
    std::vector<std::vector<double>> named(kFalseAcceptRates.size());
    for (int i = 0; i < kDivisions; ++i) {
        std::vector<std::uint32_t> order;
        for (const CharacterDrawings& character : part) order.push_back(character.character);
        for (std::size_t k = order.size(); k > 1; --k)
            std::swap(order[k - 1], order[random.below(static_cast<std::uint32_t>(k))]);
        order.resize(order.size() / 2);
        const auto [chosen, asked] = divided(
            trials, [&](std::uint32_t character) { return std::ranges::count(order, character) > 0; });
        const Naming naming = namingOf(chosen, calibration, 1);
        for (std::size_t p = 0; p < naming.points.size(); ++p)
            named[p].push_back(ratesAt(asked, calibration, naming.points[p].threshold).falseAccepts);
    }
    for (std::size_t p = 0; p < named.size() && !named[p].empty(); ++p) {
        std::ranges::sort(named[p]);
        double mean = 0;
        for (const double rate : named[p]) mean += rate / static_cast<double>(named[p].size());
        std::printf("promised %.4f: named %.4f, the middle 95 of %zu divisions %.4f to %.4f\n",
                    kFalseAcceptRates[p], mean, named[p].size(), named[p][named[p].size() / 40],
                    named[p][named[p].size() - 1 - named[p].size() / 40]);
    }
}

void byAlphabet(const Trials& trials, const Dataset& dataset, const Calibration& calibration) {
    for (std::uint32_t alphabet = 0; alphabet < dataset.alphabets().size(); ++alphabet) {
        const auto [chosen, asked] = divided(trials, [&](std::uint32_t character) {
            return dataset.characters()[character].alphabet != alphabet;
        });
        if (asked.empty() || chosen.empty()) continue;
        std::printf("%s", dataset.alphabets()[alphabet].name.c_str());
        for (const OperatingPoint& point : namingOf(chosen, calibration, 1).points)
            std::printf("  promised %.4f named %.4f", point.falseAcceptRate,
                        ratesAt(asked, calibration, point.threshold).falseAccepts);
        std::printf("\n");
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return std::fprintf(stderr, "naming MODEL DATASET\n"), 2;
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    const Model model = Model::load(pathFromUtf8(argv[1]), "cpu");
    const auto dataset = scanDataset(pathFromUtf8(argv[2]));
    const EmbeddingIndex index = EmbeddingIndex::make(model, dataset);
    const Part part = unseenPart(*dataset, model.card());
    const Stopwatch watch;
    const Trials trials = namingTrials(model, index, part);
    std::printf("%zu pictures of %zu unseen characters among %zu drawings in %.1f s\n", trials.size(),
                part.size(), index.size(), watch.seconds());
    const Calibration& calibration = model.card().calibration;
    const auto print = [&](const char* what, double rate, double threshold) {
        const ErrorRates rates = ratesAt(trials, calibration, threshold);
        std::printf("%s %.4f, from %.5f on: unknown ones named %.4f, known ones nameless %.4f\n", what, rate,
                    threshold, rates.falseAccepts, rates.falseRejects);
    };
    for (const OperatingPoint& point : model.card().operatingPoints)
        print("threshold of pairs", point.falseAcceptRate, point.threshold);
    for (const OperatingPoint& point : namingOf(trials, calibration, 1).points) {
        print("threshold of naming", point.falseAcceptRate, point.threshold);
        if (point.interval)
            std::printf("  with other characters %.4f to %.4f\n", point.interval->low, point.interval->high);
    }
    byHalves(trials, part, calibration);
    byAlphabet(trials, *dataset, calibration);
}
