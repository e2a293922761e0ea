// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/data/split.h"
#include "core/engine/models/modelcard.h"
#include "core/engine/models/picturebank.h"

namespace twinsight {

/// What models can be measured on: readable drawings of characters that none of them was trained on.
struct UnseenPictures {
    std::shared_ptr<const Dataset> dataset;
    LoadedDataset pictures;  ///< as the first model sees them
    Part part;               ///< two characters or more, of two drawings or more each
    std::size_t namesakes;   ///< of its characters: the most that namesakesIn counts for one of the models
};

/// Says on `err` what is left out of the data set at `path`. Blocks. Throws the errors of scanning and
/// reading, and Error TooSmall when nothing is left to measure on.
UnseenPictures loadUnseen(Console& console, const std::string& path,
                          const std::vector<const ModelCard*>& cards);

}  // namespace twinsight
