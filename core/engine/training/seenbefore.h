// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/data/split.h"
#include "core/engine/models/modelcard.h"

namespace twinsight {

/// What a network had learned from before its run began counts as learned from: it must not be measured on
/// it. Characters are told by their full names, as the card has them.
void addTrainedCharacters(ModelCard& card, const std::vector<std::string>& before);

/// Of the model file's card; none when there is no such file or it has no card. Throws Error: Damaged,
/// Unsupported, Unreadable.
std::vector<std::string> trainedCharactersIn(const std::filesystem::path& file);

/// One sentence on those held-out characters that `before` has, and what to do; empty when it has none.
std::string seenBeforeWords(const Dataset& dataset, const Part& heldOut,
                            const std::vector<std::string>& before);

}  // namespace twinsight
