// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the card says the truth about characters that neither the training nor the measuring has seen.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <thread>

#include "core/base/installation.h"
#include "core/data/scan.h"
#include "core/engine/evaluation/bootstrap.h"
#include "core/engine/evaluation/pairscorer.h"
#include "core/engine/evaluation/unseen.h"
#include "core/engine/nn/devices.h"
#include "core/engine/training/calibrate.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

/// Invented alphabets, other ones for each seed.
struct Fresh {
    Fresh(const Model& model, std::uint64_t seed) {
        testing::writeSampleSet(folder.path(),
                                {.alphabets = 4, .characters = 15, .drawings = 10, .seed = seed});
        dataset = scanDataset(folder.path());
        pictures.emplace(loadPictures(dataset, model.card().preparation, 2, {}, {}, PictureCache({})));
        part = unseenPart(*dataset, model.card());
    }
    testing::TemporaryFolder folder;
    std::shared_ptr<const Dataset> dataset;
    std::optional<LoadedDataset> pictures;
    Part part;
};

/// The shipped model, its card measured on one set of alphabets, and how it scores another one.
struct Honesty : ::testing::Test {
    static void SetUpTestSuite() {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        model_.emplace(Model::load(shippedModel().value(), "cpu"));
        const Fresh measured(*model_, 11);
        calibrate(*model_, measured.pictures->bank, measured.part, {"sample", 0.01, 1});
        fresh_.emplace(*model_, 12);
        scorer_.emplace(*model_, fresh_->pictures->bank, allDrawings(fresh_->part));
    }
    static void TearDownTestSuite() {
        scorer_.reset();
        fresh_.reset();
        model_.reset();
    }

    static std::vector<ScoredPair> probabilities(const std::vector<DrawingPair>& pairs) {
        std::vector<ScoredPair> scored = scorer_->score(pairs);
        for (ScoredPair& pair : scored) pair.score = model_->card().calibration.probability(pair.score);
        return scored;
    }

    static inline std::optional<Model> model_;
    static inline std::optional<Fresh> fresh_;
    static inline std::optional<PairScorer> scorer_;
};

/// Both are estimates, from 60 characters each: their intervals have to meet.
TEST_F(Honesty, FalseAcceptRatesOfFreshCharactersLieWithinTheirIntervals) {
    const auto pairs = sampleDifferentPairs(fresh_->part, 100'000, 5);
    const auto scored = probabilities(pairs);
    const auto characterOf = charactersOfDrawings(fresh_->part);
    std::vector<CharacterPair> characters;
    for (const DrawingPair& pair : pairs)
        characters.push_back({characterOf.at(pair.a), characterOf.at(pair.b)});
    const auto& points = model_->card().operatingPoints;
    ASSERT_GE(points.size(), 3u);
    const auto rates = [&](std::span<const double> weights) {
        std::vector<double> accepted(points.size(), 0.0);
        double all = 0;
        for (std::size_t i = 0; i < scored.size(); ++i) {
            all += weights[i];
            for (std::size_t p = 0; p < points.size(); ++p)
                if (scored[i].score >= points[p].threshold) accepted[p] += weights[i];
        }
        for (double& share : accepted) share /= all;
        return accepted;
    };
    const std::vector<double> measured = rates(std::vector(scored.size(), 1.0));
    const auto intervals = intervalsOverCharacters(characters, rates, 300, 1);
    ASSERT_TRUE(intervals);
    for (std::size_t p = 0; p < points.size(); ++p) {
        const Interval fresh = (*intervals)[p], said = points[p].interval.value();
        std::printf("card: %.4f (%.4f to %.4f), fresh characters: %.4f (%.4f to %.4f)\n",
                    points[p].falseAcceptRate, said.low, said.high, measured[p], fresh.low, fresh.high);
        EXPECT_LE(fresh.low, said.high);
        EXPECT_GE(fresh.high, said.low);
    }
}

TEST_F(Honesty, ProbabilitiesOfFreshPairsAreAsFrequentAsTheySay) {
    constexpr std::size_t kBins = 10;
    struct Bin {
        double count = 0, said = 0, same = 0;
    };
    std::vector<Bin> bins(kBins);
    const auto scored = probabilities(samplePairs(fresh_->part, 6000, 6));
    for (const ScoredPair& pair : scored) {
        Bin& bin = bins[std::min(kBins - 1, static_cast<std::size_t>(pair.score * kBins))];
        ++bin.count;
        bin.said += pair.score;
        bin.same += pair.same;
    }
    double error = 0;
    for (const Bin& bin : bins) error += std::abs(bin.said - bin.same) / static_cast<double>(scored.size());
    std::printf("expected calibration error on %zu fresh pairs: %.3f\n", scored.size(), error);
    EXPECT_LT(error, 0.06);
}

TEST_F(Honesty, EveryDrawingScoresHighestAgainstItselfAndEitherWayRoundTheSame) {
    const auto drawings = allDrawings(fresh_->part);
    std::vector<Model::RowPair> self, there, back;
    for (std::size_t i = 0; i + 1 < drawings.size(); i += 7) {
        self.push_back({drawings[i], drawings[i]});
        there.push_back({drawings[i], drawings[i + 1]});
        back.push_back({drawings[i + 1], drawings[i]});
    }
    const auto selves = scorer_->logits(self), one = scorer_->logits(there), other = scorer_->logits(back);
    for (std::size_t i = 0; i < selves.size(); ++i) {
        EXPECT_GE(selves[i], one[i]);
        EXPECT_NEAR(one[i], other[i], 1e-4);
    }
}

}  // namespace
}  // namespace twinsight
