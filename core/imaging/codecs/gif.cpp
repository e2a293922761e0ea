// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/codecs/gif.h"

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace twinsight {

namespace {

using Bytes = std::span<const std::byte>;

struct Closed {
    void operator()(GifFileType* file) const { DGifCloseFile(file, nullptr); }
};
using File = std::unique_ptr<GifFileType, Closed>;

int readOn(GifFileType* file, GifByteType* out, int size) {
    auto& rest = *static_cast<Bytes*>(file->UserData);
    const std::size_t count = std::min(rest.size(), static_cast<std::size_t>(size));
    std::ranges::copy(rest.first(count), reinterpret_cast<std::byte*>(out));
    rest = rest.subspan(count);
    return static_cast<int>(count);
}

/// Reads one extension; which colour is transparent, when that is what it says.
bool readExtension(GifFileType* file, std::optional<int>& transparent) {
    int code = 0;
    GifByteType* block = nullptr;
    if (DGifGetExtension(file, &code, &block) == GIF_ERROR) return false;
    GraphicsControlBlock control;
    if (code == GRAPHICS_EXT_FUNC_CODE && block &&
        DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
        transparent = control.TransparentColor;
    while (block)
        if (DGifGetExtensionNext(file, &block) == GIF_ERROR) return false;
    return true;
}

/// Up to the first picture, past what lies before it.
bool findPicture(GifFileType* file, std::optional<int>& transparent) {
    for (;;) {
        GifRecordType type;
        if (DGifGetRecordType(file, &type) == GIF_ERROR) return false;
        if (type == IMAGE_DESC_RECORD_TYPE) return DGifGetImageDesc(file) == GIF_OK;
        if (type != EXTENSION_RECORD_TYPE || !readExtension(file, transparent)) return false;
    }
}

/// The order in which an interlaced picture's rows lie in the file (GIF89a specification, appendix E).
std::vector<int> rowOrder(int height, bool interlaced) {
    std::vector<int> rows;
    constexpr std::array<std::array<int, 2>, 4> passes{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
    for (const auto& [start, step] : passes)
        for (int y = start; interlaced && y < height; y += step) rows.push_back(y);
    for (int y = 0; !interlaced && y < height; ++y) rows.push_back(y);
    return rows;
}

bool isGrey(const ColorMapObject& colours) {
    return std::all_of(colours.Colors, colours.Colors + colours.ColorCount,
                       [](const GifColorType& c) { return c.Red == c.Green && c.Green == c.Blue; });
}

void put(Image& canvas, int x, int y, const GifColorType& colour) {
    const auto at = (static_cast<std::size_t>(y) * canvas.width + x) * canvas.channels;
    canvas.pixels[at] = colour.Red;
    if (canvas.channels == 1) return;
    canvas.pixels[at + 1] = colour.Green;
    canvas.pixels[at + 2] = colour.Blue;
}

}  // namespace

std::optional<Image> decodeGif(Bytes bytes) {
    const File file(DGifOpen(&bytes, readOn, nullptr));
    std::optional<int> transparent;
    if (!file || file->SWidth < 1 || file->SHeight < 1 || !findPicture(file.get(), transparent))
        return std::nullopt;
    const GifImageDesc& picture = file->Image;
    const ColorMapObject* colours = picture.ColorMap ? picture.ColorMap : file->SColorMap;
    if (!colours || picture.Width < 1 || picture.Height < 1) return std::nullopt;

    Image canvas = Image::filled(file->SWidth, file->SHeight, isGrey(*colours) ? 1 : 3, 255);
    std::vector<GifPixelType> row(static_cast<std::size_t>(picture.Width));
    for (const int y : rowOrder(picture.Height, picture.Interlace)) {
        if (DGifGetLine(file.get(), row.data(), picture.Width) == GIF_ERROR) return std::nullopt;
        if (picture.Top + y >= canvas.height) continue;
        for (int x = 0; x < std::min(picture.Width, canvas.width - picture.Left); ++x) {
            const int colour = row[static_cast<std::size_t>(x)];
            if (colour != transparent && colour < colours->ColorCount)
                put(canvas, picture.Left + x, picture.Top + y, colours->Colors[colour]);
        }
    }
    return canvas;
}

}  // namespace twinsight
