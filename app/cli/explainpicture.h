// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/image.h"
#include "core/protocol/explanation.h"

namespace twinsight {

/// Two pictures side by side, faint on white, each fitted into a square of 480 pixels, with their maps over
/// them: blue made them alike, vermillion set them apart (told apart by all common kinds of colour vision,
/// Okabe and Ito 2008). Three channels.
Image pictureOfExplanation(const Image& a, const Image& b, const Explanation& explanation);

}  // namespace twinsight
