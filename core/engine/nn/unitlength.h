// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace twinsight {

/// n x d, or n x d x h x w: each vector along dimension 1 scaled to length 1; one of zeros stays as it is.
inline torch::Tensor toUnitLength(const torch::Tensor& vectors) {
    return vectors / vectors.norm(2, 1, true).clamp_min(1e-8);
}

}  // namespace twinsight
