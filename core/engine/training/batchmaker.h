// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/data/batches.h"
#include "core/engine/models/picturebank.h"
#include "core/engine/nn/augmentation.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// How training varies pictures, as the plan says.
Variation variationOf(const TrainingPlan& plan);

/// Batches of drawings to network input on a device. The prepared pictures lie there all the time, 8 bits
/// each; of more than 4 GiB each batch is sent there.
class BatchMaker {
public:
    /// `seed`: of the variation; `invented`: share of batches whose characters are new ones, made of the
    /// batch's, which takes grey drawings on paper and a variation that brings pictures to the bank's size.
    BatchMaker(const PictureBank& bank, torch::Device device, Variation variation, std::uint64_t seed,
               double invented = 0);

    struct Input {
        torch::Tensor images;            ///< n x channels x size x size
        torch::Tensor labels;            ///< n integers
        torch::Tensor turnedCharacters;  ///< n integers: 4 * position in the part + quarter turns
        bool invented;                   ///< the characters are none of those that turnedCharacters names
    };
    Input make(const Batch& batch);

    /// State of the variation's random numbers, for an exact resume.
    torch::Tensor state() const { return generator_.get_state(); }
    void restore(const torch::Tensor& state) { generator_.set_state(state); }

private:
    Preparation preparation_;
    torch::Device device_;
    torch::Tensor pictures_;
    Variation variation_;
    double invented_;
    at::Generator generator_;
};

}  // namespace twinsight
