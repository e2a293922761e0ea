// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/engine/models/model.h"
#include "core/engine/models/picturebank.h"

namespace twinsight {

/// Tensors that borrow: valid while the value lives, and not to be written to.

/// n x channels x size x size, bytes.
inline torch::Tensor viewOf(const PictureBank& bank) {
    const Preparation& p = bank.preparation();
    return torch::from_blob(const_cast<std::uint8_t*>(bank.pixels().data()),
                            {static_cast<std::int64_t>(bank.size()), p.channels, p.size, p.size},
                            torch::kUInt8);
}

/// count x dimension, single precision.
inline torch::Tensor viewOf(const Embeddings& embeddings) {
    return torch::from_blob(
        const_cast<float*>(embeddings.values.data()),
        {static_cast<std::int64_t>(embeddings.count), static_cast<std::int64_t>(embeddings.dimension)},
        torch::kFloat32);
}

}  // namespace twinsight
