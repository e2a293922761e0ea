// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/engine/models/model.h"

namespace at {
class Tensor;
}

namespace twinsight {

struct Head;

/// One logit a pair of rows. rows: n x d, of head.describe(), on the head's device. Where many of the pairs
/// lie between the same few rows and the head compares in bulk, they are calculated together, which differs
/// in the last digits. Blocks; on the processor in as many threads as torch has for this one.
std::vector<double> pairLogits(Head& head, const at::Tensor& rows, std::span<const Model::RowPair> pairs);

/// So many pairs of some 2,000 rows take a second or two: for figures that want many, such as the rate at
/// which different pairs are accepted.
std::size_t affordablePairs(const Head& head);

}  // namespace twinsight
