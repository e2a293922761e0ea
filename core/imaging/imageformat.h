// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace twinsight {

/// The kinds of image file that Twinsight knows by their first bytes.
enum class ImageFormat { Unknown, Png, Jpeg, Bmp, Tiff, WebP, Netpbm, Gif };

/// As many of a file's first bytes as `sniffImageFormat` looks at.
inline constexpr std::size_t kSniffedBytes = 16;

/// What a file that starts with `bytes` claims to be. Any thread.
ImageFormat sniffImageFormat(std::span<const std::byte> bytes);

/// Whether the decoder reads this format (all but Unknown).
bool isDecodable(ImageFormat format);

/// What a file's name promises.
enum class NamedContent {
    Image,             ///< ends in the extension of a format that is decoded
    UnsupportedImage,  ///< ends in that of an image format which is not
    Other,
};
NamedContent contentPromisedBy(std::string_view fileName);

}  // namespace twinsight
