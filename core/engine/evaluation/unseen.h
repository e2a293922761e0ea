// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/data/split.h"
#include "core/engine/models/modelcard.h"

namespace twinsight {

/// The part but for the characters of these full names.
Part without(Part part, const Dataset& dataset, const std::vector<std::string>& fullNames);

/// The characters that the model was not trained on, with all their drawings. They are told by their full
/// names; in the data set that the card names by its fingerprint also where its folder has another name now.
Part unseenPart(const Dataset& dataset, const ModelCard& card);

/// How many characters of the part bear, but for the folder, the name of one that the model was trained on:
/// where there are no alphabets the same things may lie in a folder of another name ("train/cat", "val/cat"),
/// or other ones that are numbered alike. 0 where either has alphabets.
std::size_t namesakesIn(const Part& part, const Dataset& dataset, const ModelCard& card);

}  // namespace twinsight
