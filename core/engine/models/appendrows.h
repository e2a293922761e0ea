// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/models/model.h"

namespace twinsight {

/// The rows of `more` behind those of `all`, which has as many numbers in a row, or no rows yet.
inline void append(Embeddings& all, const Embeddings& more) {
    all.count += more.count;
    all.dimension = more.dimension;
    all.values.insert(all.values.end(), more.values.begin(), more.values.end());
}

}  // namespace twinsight
