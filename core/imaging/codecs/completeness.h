// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "core/imaging/imageformat.h"

namespace twinsight {

/// Whether an image file is there to its end. The decoders fill up what is missing with grey and call it a
/// picture. PNG: all chunks to IEND, the critical ones with their checksums (PNG specification, section 5);
/// JPEG: all segments to EOI (ITU T.81, annex B); WebP: the size in its RIFF header. True for all other
/// formats, whose decoders notice.
bool isComplete(std::span<const std::byte> bytes, ImageFormat format);

}  // namespace twinsight
