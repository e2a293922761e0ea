// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/imageformat.h"

#include <algorithm>
#include <array>
#include <string>

namespace twinsight {

using namespace std::string_view_literals;

namespace {

constexpr std::array kDecoded = {"png"sv,  "jpg"sv,  "jpeg"sv, "jpe"sv, "jfif"sv, "bmp"sv, "dib"sv, "tif"sv,
                                 "tiff"sv, "webp"sv, "pbm"sv,  "pgm"sv, "ppm"sv,  "pnm"sv, "gif"sv};
constexpr std::array kKnown = {"heic"sv, "heif"sv, "avif"sv, "svg"sv, "ico"sv, "psd"sv, "xcf"sv,
                               "tga"sv,  "jp2"sv,  "j2k"sv,  "jxl"sv, "exr"sv, "hdr"sv, "pcx"sv,
                               "xbm"sv,  "xpm"sv,  "ras"sv,  "sr"sv,  "pfm"sv, "pam"sv, "dng"sv,
                               "cr2"sv,  "nef"sv,  "djvu"sv, "eps"sv, "qoi"sv, "dcm"sv, "fits"sv};

bool isNetpbm(std::string_view text) {
    return text.size() > 2 && text[0] == 'P' && text[1] >= '1' && text[1] <= '6' &&
           " \t\r\n#"sv.find(text[2]) != std::string_view::npos;
}

bool isWebP(std::string_view text) {
    return text.starts_with("RIFF") && text.size() >= 12 && text.substr(8, 4) == "WEBP";
}

std::string lowerCaseExtension(std::string_view fileName) {
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos) return {};
    std::string extension(fileName.substr(dot + 1));
    for (char& c : extension)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
    return extension;
}

}  // namespace

ImageFormat sniffImageFormat(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.starts_with("\x89PNG\r\n\x1a\n")) return ImageFormat::Png;
    if (text.starts_with("\xff\xd8\xff")) return ImageFormat::Jpeg;
    if (text.starts_with("BM")) return ImageFormat::Bmp;
    if (text.starts_with("II*\0"sv) || text.starts_with("MM\0*"sv)) return ImageFormat::Tiff;
    if (isWebP(text)) return ImageFormat::WebP;
    if (isNetpbm(text)) return ImageFormat::Netpbm;
    if (text.starts_with("GIF8")) return ImageFormat::Gif;
    return ImageFormat::Unknown;
}

bool isDecodable(ImageFormat format) {
    return format != ImageFormat::Unknown;
}

NamedContent contentPromisedBy(std::string_view fileName) {
    const std::string extension = lowerCaseExtension(fileName);
    if (std::ranges::find(kDecoded, extension) != kDecoded.end()) return NamedContent::Image;
    if (std::ranges::find(kKnown, extension) != kKnown.end()) return NamedContent::UnsupportedImage;
    return NamedContent::Other;
}

}  // namespace twinsight
