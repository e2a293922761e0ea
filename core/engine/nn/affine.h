// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

/// Where places of pictures are looked up: the n x 2 x 3 matrices of torch's affine_grid, in which a picture
/// reaches from -1 to 1 along both axes. Numbers are n floats each, on one device; random ones on the
/// processor.
namespace twinsight::affine {

/// n random numbers, uniform in [low, high).
torch::Tensor uniform(std::int64_t n, double low, double high, at::Generator& generator);

/// Of the six columns' numbers: x = xx * x' + xy * y' + shiftX, y = yx * x' + yy * y' + shiftY.
torch::Tensor matrices(const torch::Tensor& xx, const torch::Tensor& xy, const torch::Tensor& shiftX,
                       const torch::Tensor& yx, const torch::Tensor& yy, const torch::Tensor& shiftY);

/// A place is scaled along both axes, sheared along x, turned by an angle in radians, then shifted.
struct Change {
    torch::Tensor angle, scaleX, scaleY, shear, shiftX, shiftY;
};
torch::Tensor matrices(const Change& change);

}  // namespace twinsight::affine
