// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/imaging/image.h"

namespace twinsight {

/// How a picture of another shape comes to the network's square.
enum class ResizeRule {
    Frame,       ///< a square round what is drawn, wherever it lies in the picture and however large it is
    Letterbox,   ///< long side fitted, the rest filled with background
    CentreCrop,  ///< short side fitted, the middle kept (the reference implementation's default)
};

/// In plans and cards: "frame", "letterbox", "centre-crop".
const char* nameOf(ResizeRule rule);
/// Nothing when no rule has this name.
std::optional<ResizeRule> resizeRuleNamed(std::string_view name);

/// What the network expects of its input. Part of the model's card: a model sees at compare time exactly what
/// it saw while learning.
struct Preparation {
    int size = 56;     ///< side of the square, in pixels
    int channels = 1;  ///< 1 grey, 3 colour
    ResizeRule resize = ResizeRule::Letterbox;
    bool darkInk = true;  ///< ink darker than paper: the tensor is inverted, so that paper is 0

    bool operator==(const Preparation&) const = default;
};

/// The picture as the network wants it: size x size, the asked number of channels, still 8 bits and not
/// inverted. Shrinking averages areas; what lies beyond the picture is white for dark ink and black
/// otherwise. Frame parts ink from paper by Otsu's threshold (1979), passes over specks, and shows the
/// smallest square round the ink's centre of mass that holds all ink, with a little margin (centred so, as
/// MNIST's digits are), enlarged at most four times over what Letterbox does. A picture whose edge is not
/// paper, such as a photo, or that is blank is letterboxed. Any thread. `image` must not be empty.
Image prepareImage(const Image& image, const Preparation& preparation);

/// A square of a picture, in its pixels.
struct PictureSquare {
    int x, y, side;
};
/// What of the picture prepareImage shows; it may reach beyond the picture. Any thread.
PictureSquare shownSquare(const Image& image, const Preparation& preparation);

}  // namespace twinsight
