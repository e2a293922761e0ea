// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/imaging/image.h"

namespace twinsight {

/// The first picture of a GIF file on its canvas, white where nothing is drawn: 1 channel when all its
/// colours are grey, else 3. Nothing when the file is damaged or cut off within it; what follows is not
/// looked at. The canvas's size must have been checked. Any thread.
std::optional<Image> decodeGif(std::span<const std::byte> bytes);

}  // namespace twinsight
