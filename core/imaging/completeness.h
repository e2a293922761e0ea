// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "core/imaging/imageheader.h"

namespace twinsight {

/// Whether an image file of the stated size is there to its end. The decoders fill up what is missing with
/// grey and call it a picture, or write to the standard error. PNG: all chunks to IEND, the critical ones
/// with their checksums (PNG specification, section 5); JPEG: all segments to EOI (ITU T.81, annex B); WebP:
/// the size in its RIFF header; uncompressed BMP and Netpbm: as many bytes as pixels ask for. True for TIFF,
/// whose decoder notices. `size` must be of a sound number of pixels (kMaximumPixels).
bool isComplete(std::span<const std::byte> bytes, ImageFormat format, ImageSize size);

}  // namespace twinsight
