// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/data/batches.h"
#include "core/engine/evaluation/pairscorer.h"
#include "core/engine/evaluation/verification.h"
#include "core/engine/models/model.h"
#include "core/engine/training/samplemap.h"
#include "core/engine/training/trainedpairs.h"
#include "core/runs/runwatch.h"

namespace twinsight {

/// Looks now and then at what a network has learned, always at the same few hundred held-out drawings and
/// pairs of them, for the person who watches.
class Watcher {
public:
    struct Options {
        double falseAcceptRate;
        std::uint64_t seed;
    };
    /// `part`: held out, readable; the data set and the bank must outlive this object. `last`: what was seen
    /// before the run was broken off; the map goes on from there.
    Watcher(const Dataset& dataset, const PictureBank& bank, const Part& part, Options options,
            const std::optional<RunWatch>& last);

    /// So much was trained since the last look that another one costs no more than 3 % of the time.
    bool isDue() const;

    /// `trained`: what is most wrong of what the model is trained on, to be shown beside it. Blocks for as
    /// long as embedding 300 drawings takes. Probabilities are the card's once the model was
    /// measured, before that those that suit these pairs. `epoch` and `step` are left to the caller. Leaves
    /// the model in evaluation mode.
    RunWatch look(const Model& model, const TrainedPairs& trained);

    /// The most wrong pairs of all that is held out, in place of those that the looks find by themselves.
    void setHardest(const std::vector<JudgedPair>& same, const std::vector<JudgedPair>& different);

private:
    void goOnFrom(const std::vector<MapPoint>& map);
    void judge(RunWatch& watch, const Model& model, const PairScorer& scorer,
               const TrainedPairs& trained) const;
    void draw(RunWatch& watch, const Embeddings& keys);
    std::string pathOf(std::uint32_t drawing) const { return dataset_.drawings()[drawing].path; }
    WatchedPair watched(const JudgedPair& pair) const;
    std::vector<WatchedPair> watched(const TrainedPairs& trained, bool same,
                                     const Calibration& calibration) const;

    const Dataset& dataset_;
    const PictureBank& bank_;
    Options options_;
    Part part_;                            ///< a few hundred drawings
    std::vector<std::uint32_t> drawings_;  ///< of it, ascending
    std::vector<DrawingPair> pairs_;       ///< the first of them are the tests
    std::vector<WatchedPair> hardSame_, hardDifferent_;
    bool hardestKnown_ = false;
    std::vector<Place> places_;  ///< as they were drawn last; empty before
    Stopwatch sinceLook_;
    double rest_ = 0;  ///< seconds from the last look to the next
};

}  // namespace twinsight
