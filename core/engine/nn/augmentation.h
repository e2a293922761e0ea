// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <functional>

namespace twinsight {

/// What makes a new, varied batch out of a batch of pictures; empty: nothing is varied.
using Variation = std::function<torch::Tensor(const torch::Tensor& images, at::Generator& generator)>;

/// How much a drawing may be changed and still be the same character. Never mirrored.
struct AugmentationOptions {
    double rotation = 12;     ///< degrees, either way
    double scale = 0.15;      ///< 1 +- this, for each axis on its own
    double shear = 0.15;      ///< either way
    double shift = 0.04;      ///< share of the side, either way
    double elastic = 0.055;   ///< deviation of the coarse displacement, share of the side
    double thickening = 0.3;  ///< share of drawings whose strokes are made thicker
    bool paperIsZero = true;  ///< what comes in from beyond the edge: 0, else the edge's own value
    std::int64_t side = 0;    ///< of the result; 0: as the pictures have it
};

/// A new batch of varied pictures. images: n x c x s x s, the result of the options' side; one small affine
/// change, one coarse elastic displacement and perhaps thicker strokes for each, all in one resampling. The
/// random numbers come from `generator`, a processor's one, so that they are the same on every device.
torch::Tensor augment(const torch::Tensor& images, const AugmentationOptions& options,
                      at::Generator& generator);

/// How much a photo may be changed and still show the same thing, each picture on its own.
struct PhotoAugmentationOptions {
    double smallestCrop = 0.3;  ///< least share of the area that is kept
    double stretch = 4.0 / 3;   ///< most by which a crop's sides may differ
    double rotation = 10;       ///< degrees, either way
    double mirrored = 0.5;      ///< share of pictures
    double brightness = 0.3;    ///< times 1 +- this
    double contrast = 0.3;      ///< times 1 +- this, round the picture's mean
    double saturation = 0.4;    ///< times 1 +- this, round its grey; no effect on grey pictures
};

/// A new batch of varied photos; images: n x c x s x s in 0..1, the result in 0..1. Otherwise as augment().
torch::Tensor augmentPhotos(const torch::Tensor& images, const PhotoAugmentationOptions& options,
                            at::Generator& generator);

/// Each picture turned counter-clockwise by its own number of quarters. turns: n integers 0..3 on the
/// processor.
torch::Tensor turnQuarters(const torch::Tensor& images, const torch::Tensor& turns);

}  // namespace twinsight
