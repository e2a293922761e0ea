// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/image.h"

namespace twinsight {

/// How a picture of another shape comes to the network's square.
enum class ResizeRule {
    Letterbox,   ///< long side fitted, the rest filled with background
    CentreCrop,  ///< short side fitted, the middle kept (the reference implementation's default)
};

/// What the network expects of its input. Part of the model's card: a model sees at compare time exactly what it
/// saw while learning.
struct Preparation {
    int size = 56;      ///< side of the square, in pixels
    int channels = 1;   ///< 1 grey, 3 colour
    ResizeRule resize = ResizeRule::Letterbox;
    bool darkInk = true;  ///< ink darker than paper: the tensor is inverted, so that paper is 0

    bool operator==(const Preparation&) const = default;
};

/// The picture as the network wants it: size x size, the asked number of channels, still 8 bits and not inverted.
/// Shrinking averages areas; letterboxing fills with white for dark ink and with black otherwise.
/// Any thread. `image` must not be empty.
Image prepareImage(const Image& image, const Preparation& preparation);

}  // namespace twinsight
