// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "core/imaging/image.h"
#include "core/imaging/imagemode.h"

namespace twinsight {

/// What is remembered of a picture when a data set is checked: 300 bytes, so that a million fit into memory.
struct PictureFacts {
    enum class Paper : std::uint8_t {
        None,
        Bright,
        Dark
    };  ///< None: the edge is of no one brightness, as in photos

    bool readable = false;
    bool blank = false;  ///< no two pixels differ by more than noise
    Paper paper = Paper::None;
    std::uint8_t channels = 0;
    ImageMode mode;  ///< of the file; factsOf() does not know it
    int width = 0, height = 0;
    std::uint64_t content = 0;  ///< equal for equal pixels (Fingerprint)
    std::uint64_t looks = 0;    ///< few bits differ for pictures that look alike (perceptualHash)
    std::array<std::uint8_t, 256> miniature{};  ///< 16 x 16, grey
};

/// Any thread. `image` must not be empty.
PictureFacts factsOf(const Image& image);

/// Pearson's correlation of two miniatures, -1..1; 1 for the same picture at another size or contrast. 0 when
/// one is blank.
double likeness(const PictureFacts& a, const PictureFacts& b);

}  // namespace twinsight
