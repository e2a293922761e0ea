// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/batchspeed.h"

#include "core/base/clock.h"
#include "core/data/batches.h"
#include "core/engine/training/batchmaker.h"
#include "core/engine/training/planning.h"

namespace twinsight {

double batchSpeed(const LoadedDataset& pictures, const Dataset& dataset, const TrainingPlan& plan,
                  double seconds) {
    const torch::NoGradGuard noGradients;
    const Split split = readableSplit(dataset, plan, pictures);
    const auto seed = static_cast<std::uint64_t>(plan.seed);
    CharacterBatches batches(split.training, batchOptions(plan), seed);
    BatchMaker maker(pictures.bank, torch::kCPU, variationOf(plan), seed);
    std::int64_t drawings = 0;
    const Stopwatch watch;
    do drawings += maker.make(batches.next()).labels.numel();
    while (watch.seconds() < seconds);
    return static_cast<double>(drawings) / watch.seconds();
}

}  // namespace twinsight
