// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace twinsight {

/// How much a drawing may be changed and still be the same character. Never mirrored.
struct AugmentationOptions {
    double rotation = 12;     ///< degrees, either way
    double scale = 0.15;      ///< 1 +- this, for each axis on its own
    double shear = 0.15;      ///< either way
    double shift = 0.04;      ///< share of the side, either way
    double elastic = 0.055;   ///< deviation of the coarse displacement, share of the side
    double thickening = 0.3;  ///< share of drawings whose strokes are made thicker
    bool paperIsZero = true;  ///< what comes in from beyond the edge: 0, else the edge's own value
};

/// A new batch of varied pictures. images: n x c x s x s; one small affine change, one coarse
/// elastic displacement and perhaps thicker strokes for each, all in one resampling. The random numbers come
/// from `generator`, a processor's one, so that they are the same on every device.
torch::Tensor augment(const torch::Tensor& images, const AugmentationOptions& options,
                      at::Generator& generator);

/// Each picture turned counter-clockwise by its own number of quarters. turns: n integers 0..3 on the
/// processor.
torch::Tensor turnQuarters(const torch::Tensor& images, const torch::Tensor& turns);

}  // namespace twinsight
