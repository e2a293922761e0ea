// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/split.h"
#include "core/engine/models/modelcard.h"

namespace twinsight {

/// The characters that the model was not trained on, with all their drawings.
Part unseenPart(const Dataset& dataset, const ModelCard& card);

}  // namespace twinsight
