// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/watch.h"
#include "core/data/split.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/model.h"

namespace twinsight {

class PairScorer;

/// "Which of these is it?": a query and its candidates, by picture of a bank.
struct OneShotTrial {
    std::uint32_t query;
    std::vector<std::vector<std::uint32_t>> ways;  ///< the pictures ("shots") of each candidate character
    std::size_t answer;                            ///< index of the right one in `ways`
};

struct OneShotResult {
    double accuracy = 0;  ///< 0..1; a tie for the first place counts as its share
    std::size_t trials = 0;
    Interval interval;         ///< of accuracy, 95 %, with other trials of the same characters (Wilson)
    std::vector<double> hits;  ///< by trial: 1, 0, or a tie's share
    std::vector<std::size_t>
        choices;  ///< by trial: the way with the highest score, the first of those that share it
    std::vector<std::vector<double>> scores;  ///< by trial and way: mean logit of its shots
};

/// The place of a way among all of its trial, from 1; ways that share a score share the best place of them.
std::size_t rankOf(const std::vector<double>& scores, std::size_t way);

/// Trials within one alphabet each (drawn in proportion to its characters): `ways` different characters,
/// `shots` drawings of each, and a query that is another drawing of one of them. As in the official test of
/// Omniglot (Lake et al. 2015) the candidates are of one hand and the query of another: all candidates of a
/// trial are the drawings of the same rank within their characters, which in Omniglot are by the same person;
/// elsewhere that is as good as any choice. No trial comes twice, so fewer than `trials` where there are no
/// more of them, or hardly any. The same seed gives the same trials. Throws Error TooSmall when no alphabet
/// has that many characters with enough drawings, naming what there is.
std::vector<OneShotTrial> sampleTrials(const Part& part, std::size_t ways, std::size_t shots,
                                       std::size_t trials, std::uint64_t seed);

/// The characters that are asked for, trial by trial: indices into Dataset::characters().
std::vector<std::uint32_t> askedCharacters(const std::vector<OneShotTrial>& trials, const Part& part);

/// The 95 % interval of the accuracy: how far it would vary if other characters had been asked for
/// (intervalOfMean), the candidates being as hard; where all or none was hit, Wilson's. `characters`: as of
/// askedCharacters.
std::optional<Interval> intervalOverCharacters(std::span<const double> hits,
                                               std::span<const std::uint32_t> characters, std::uint64_t seed);

/// The largest number of ways that sampleTrials could give; 0 when there is no trial at all.
std::size_t mostWays(const Part& part, std::size_t shots);

/// Chooses for each trial the way with the highest mean logit. Blocks. Throws Error Stopped.
OneShotResult runTrials(const Model& model, const PictureBank& bank, const std::vector<OneShotTrial>& trials,
                        const Watch& watch = {});
/// The same with pictures that are embedded already.
OneShotResult runTrials(const PairScorer& scorer, const std::vector<OneShotTrial>& trials);

}  // namespace twinsight
