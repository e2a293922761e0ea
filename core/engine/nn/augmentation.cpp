// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/augmentation.h"

#include <cmath>
#include <numbers>

#include "core/engine/nn/affine.h"

namespace twinsight {

namespace F = torch::nn::functional;
using torch::Tensor;
using torch::indexing::Slice;

namespace {

/// n numbers, uniform in [-reach, reach).
Tensor spread(std::int64_t n, double reach, at::Generator& generator) {
    return affine::uniform(n, -reach, reach, generator);
}

/// n x 2 x 3: where each place of the result is looked up in the source.
Tensor affineMatrices(std::int64_t n, const AugmentationOptions& options, at::Generator& generator) {
    const Tensor angle = spread(n, options.rotation * std::numbers::pi / 180, generator);
    const Tensor scaleX = 1 + spread(n, options.scale, generator),
                 scaleY = 1 + spread(n, options.scale, generator);
    const Tensor shear = spread(n, options.shear, generator);
    // The grid runs from -1 to 1, so a shift by a share of the side is twice that.
    const Tensor shiftX = spread(n, 2 * options.shift, generator),
                 shiftY = spread(n, 2 * options.shift, generator);
    return affine::matrices({angle, scaleX, scaleY, shear, shiftX, shiftY});
}

/// n x 2 x 3, as affineMatrices: a random window of the picture, turned a little and perhaps mirrored.
Tensor cropMatrices(std::int64_t n, const PhotoAugmentationOptions& options, at::Generator& generator) {
    const Tensor area = options.smallestCrop + (1 - options.smallestCrop) * torch::rand({n}, generator);
    const Tensor ratio = (spread(n, std::log(options.stretch), generator) / 2).exp();
    const Tensor width = (area.sqrt() * ratio).clamp_max(1), height = (area.sqrt() / ratio).clamp_max(1);
    const Tensor shiftX = (1 - width) * spread(n, 1, generator),
                 shiftY = (1 - height) * spread(n, 1, generator);
    const Tensor mirror = 1 - 2 * (torch::rand({n}, generator) < options.mirrored).to(torch::kFloat32);
    const Tensor angle = spread(n, options.rotation * std::numbers::pi / 180, generator);
    return affine::matrices({angle, width * mirror, height, torch::zeros({n}), shiftX, shiftY});
}

/// 1 +- reach for each picture, to be multiplied with pictures like `images`.
Tensor factors(const Tensor& images, double reach, at::Generator& generator) {
    const auto n = images.size(0);
    return (1 + spread(n, reach, generator)).view({n, 1, 1, 1}).to(images.device());
}

Tensor varyColours(Tensor images, const PhotoAugmentationOptions& options, at::Generator& generator) {
    images = images * factors(images, options.brightness, generator);
    const Tensor mean = images.mean({1, 2, 3}, true);
    images = mean + (images - mean) * factors(images, options.contrast, generator);
    const Tensor grey = images.mean({1}, true);
    images = grey + (images - grey) * factors(images, options.saturation, generator);
    return images.clamp(0, 1);
}

/// n x s x s x 2: a smooth field from 5 x 5 random displacements.
Tensor displacements(std::int64_t n, std::int64_t side, double deviation, const torch::Device& device,
                     at::Generator& generator) {
    const Tensor coarse = (torch::randn({n, 2, 5, 5}, generator) * (2 * deviation)).to(device);
    const auto options = F::InterpolateFuncOptions()
                             .size(std::vector<std::int64_t>{side, side})
                             .mode(torch::kBilinear)
                             .align_corners(true);
    return F::interpolate(coarse, options).permute({0, 2, 3, 1});
}

/// Strokes of some pictures grown by up to a pixel on each side: halfway between the picture and its 3x3
/// maximum.
Tensor thicken(const Tensor& images, double share, at::Generator& generator) {
    const auto n = images.size(0);
    const Tensor strength = torch::rand({n}, generator) * (torch::rand({n}, generator) < share);
    const Tensor mix = strength.to(images.device()).view({n, 1, 1, 1});
    return images + mix * (torch::max_pool2d(images, 3, 1, 1) - images);
}

}  // namespace

Tensor augment(const Tensor& images, const AugmentationOptions& options, at::Generator& generator) {
    const auto n = images.size(0), side = options.side > 0 ? options.side : images.size(2);
    const torch::Device device = images.device();
    Tensor grid = F::affine_grid(affineMatrices(n, options, generator).to(device), {n, 1, side, side}, false);
    grid = grid + displacements(n, side, options.elastic, device, generator);
    auto lookUp =
        F::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kZeros).align_corners(false);
    if (!options.paperIsZero) lookUp.padding_mode(torch::kBorder);
    const Tensor varied = F::grid_sample(images, grid, lookUp);
    return thicken(varied, options.thickening, generator);
}

Tensor augmentPhotos(const Tensor& images, const PhotoAugmentationOptions& options,
                     at::Generator& generator) {
    const Tensor matrices = cropMatrices(images.size(0), options, generator).to(images.device());
    const Tensor grid = F::affine_grid(matrices, images.sizes().vec(), false);
    const auto lookUp = F::GridSampleFuncOptions()
                            .mode(torch::kBilinear)
                            .padding_mode(torch::kReflection)
                            .align_corners(false);
    return varyColours(F::grid_sample(images, grid, lookUp), options, generator);
}

Tensor turnQuarters(const Tensor& images, const Tensor& turns) {
    Tensor turned = images.clone();
    for (int quarters = 1; quarters < 4; ++quarters) {
        const Tensor which = (turns == quarters).nonzero().squeeze(1).to(images.device());
        if (which.numel() == 0) continue;
        turned.index_copy_(0, which, torch::rot90(images.index_select(0, which), quarters, {2, 3}));
    }
    return turned;
}

}  // namespace twinsight
