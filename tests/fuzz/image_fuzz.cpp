// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an image file: a picture whose pixels fit its size, or an Error;
// and its mode in words.
#include "core/base/error.h"
#include "core/imaging/codecs/codecs.h"
#include "core/imaging/imageheader.h"
#include "core/imaging/imagemode.h"
#include "tests/fuzz/fuzz.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// Decoding large pictures is slow, and their bytes are no other than those of small ones.
bool isSmall(std::span<const std::byte> bytes) {
    constexpr std::uint64_t kMostPixels = 1 << 20;
    const auto size = readImageSize(bytes, sniffImageFormat(bytes));
    return !size || (size->width <= kMostPixels && size->height <= kMostPixels / size->width);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = asBytes(data, size);
    require(!inWords(readImageMode(bytes, sniffImageFormat(bytes))).empty());
    if (!isSmall(bytes)) return 0;
    try {
        const Image image = decodeImage(bytes, "picture");
        require(!image.empty());
        require(image.pixels.size() == std::size_t(image.width) * image.height * image.channels);
    } catch (const Error&) {
    }
    return 0;
}
