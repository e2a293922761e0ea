// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/data/split.h"
#include "core/engine/models/modelcard.h"

namespace twinsight {

/// What a network had learned from before its run began counts as learned from: it must not be measured on
/// it. Characters are told by their full names, as the card has them.
void addTrainedCharacters(ModelCard& card, const std::vector<std::string>& before);

/// One sentence on those held-out characters that `before` has, and what to do; empty when it has none.
std::string seenBeforeWords(const Dataset& dataset, const Part& heldOut,
                            const std::vector<std::string>& before);

}  // namespace twinsight
