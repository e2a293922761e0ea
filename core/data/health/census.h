// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "core/data/health/picturefacts.h"

namespace twinsight {

/// Width and height in pixels, upright.
struct PictureSize {
    int width = 0, height = 0;

    auto operator<=>(const PictureSize&) const = default;
};

/// Which sizes and modes the drawings of a data set have; of those that can be read.
struct Census {
    std::size_t drawings = 0;                              ///< that can be read; 0: nothing else is known
    std::size_t sizes = 0;                                 ///< different ones
    PictureSize smallest, largest;                         ///< by the number of pixels, then by the width
    PictureSize usual;                                     ///< the most frequent one
    std::size_t ofUsualSize = 0;                           ///< drawings
    std::vector<std::pair<ImageMode, std::size_t>> modes;  ///< and their drawings, the most frequent first

    bool operator==(const Census&) const = default;
};

Census censusOf(std::span<const PictureFacts> facts);

}  // namespace twinsight
