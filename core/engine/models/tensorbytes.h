// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/engine/models/safetensors.h"

namespace twinsight {

/// A tensor as what a safetensors file holds. Only the types of TensorBytes::dtype.
TensorBytes toBytes(const torch::Tensor& tensor);
/// On the processor, with memory of its own.
torch::Tensor toTensor(const TensorBytes& bytes);

/// Copies into `target`, whatever its device. Throws Error Damaged when `bytes` has another shape or
/// type, or holds what is no number; `what` names the file and tensor in the sentence.
void copyInto(torch::Tensor target, const TensorBytes& bytes, const std::string& what);

}  // namespace twinsight
