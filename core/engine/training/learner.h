// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "core/data/batches.h"
#include "core/engine/models/model.h"
#include "core/engine/nn/losses.h"
#include "core/engine/nn/proxies.h"
#include "core/engine/training/batchmaker.h"
#include "core/engine/training/checkpoint.h"
#include "core/engine/training/trainedpairs.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// A network and everything that changes it, one step at a time: batches, variation, loss and optimizer.
class Learner {
public:
    /// Learns on the model's device from pictures that are varied by `variation`, if there is one. `bank`,
    /// `training` (readable) and `model` must outlive it.
    Learner(Model& model, const PictureBank& bank, const Part& training, const TrainingPlan& plan,
            Variation variation);

    struct Step {
        double loss = 0;  ///< of the pairs, without that of proxies, so that it compares with validation's
        double accuracy = 0;  ///< of the batch's pairs (a large one's first), at the best threshold
        std::int64_t images = 0;
        bool smaller =
            false;  ///< memory did not suffice, and batches have half as many characters from now on
    };
    /// One batch forward and backward, and one step of the optimizer, which is left out when the loss is no
    /// number. Blocks. Throws Error Engine when memory does not suffice for a batch of two characters.
    Step step(double learningRate);

    /// Puts the network into training mode; what is frozen keeps its running means, too.
    void startEpoch();

    /// Characters in a batch: the plan's, or fewer when memory did not suffice for these.
    int batchCharacters() const { return batches_.options().characters; }
    /// What the batches since the beginning, or since a resume, got most wrong.
    const TrainedPairs& trainedPairs() const { return trained_; }
    /// False when a step has spoilt a weight, which the next step's loss would show.
    bool isSound() const;

    void save(const std::filesystem::path& file, Progress progress);
    /// Throws Error: NotFound, Unreadable, Damaged.
    void restore(const std::filesystem::path& file, Progress& progress);

private:
    Step attempt(double learningRate);
    torch::Tensor logitsOf(const torch::Tensor& embeddings, const torch::Tensor& scores);
    Features featuresOf(const torch::Tensor& images);
    torch::Tensor withProxies(const torch::Tensor& loss, const Features& features,
                              const BatchMaker::Input& input);
    std::vector<std::pair<std::string, torch::Tensor>> weights() const;

    Model& model_;
    bool frozen_;  ///< the backbone
    bool mixedPrecision_;
    std::string drawings_;  ///< as of Sampling
    PairLoss loss_;
    CharacterBatches batches_;
    BatchMaker maker_;
    TrainedPairs trained_;
    double proxyWeight_;
    std::shared_ptr<Proxies> proxies_;  ///< null when the plan or the number of characters leaves them out
    Optimizer optimizer_;
};

}  // namespace twinsight
