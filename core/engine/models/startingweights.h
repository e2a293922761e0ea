// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace twinsight {

struct SiameseNet;

/// What a network took from a model file.
struct StartingWeights {
    std::size_t fitting = 0;          ///< of the network's tensors, found by name and shape and taken
    std::vector<std::string> others;  ///< of the network's, left as they were: "head.bias (not there)"
    std::vector<std::string> unused;  ///< names in the file that the network has not
    /// Full names of the characters that they were learned from; none in another program's file.
    std::vector<std::string> trainedCharacters;

    /// "41 of 43 tensors; not head.bias (not there), ...".
    std::string words() const;
};

/// Takes what fits by name and shape from a model file. Throws Error: NotFound, Unreadable, Damaged; Invalid
/// when nothing fits.
StartingWeights takeWeights(SiameseNet& net, const std::filesystem::path& file);

}  // namespace twinsight
