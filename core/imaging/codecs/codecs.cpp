// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/codecs/codecs.h"

#include <cassert>
#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include "core/base/error.h"
#include "core/imaging/codecs/gif.h"
#include "core/imaging/completeness.h"
#include "core/imaging/imageheader.h"

namespace twinsight {

namespace {

using Bytes = std::span<const std::byte>;

[[noreturn]] void damaged(std::string_view name, std::string_view what) {
    throw Error(ErrorKind::Damaged,
                std::string(name) + " " + std::string(what) + "; take another copy of it.");
}

ImageFormat checkedFormat(Bytes bytes, std::string_view name) {
    const ImageFormat format = sniffImageFormat(bytes);
    if (format == ImageFormat::Unknown)
        throw Error(ErrorKind::Damaged,
                    std::string(name) +
                        (bytes.empty() ? " is empty" : " is not an image that Twinsight reads") +
                        "; give it a PNG, JPEG, BMP, TIFF, WebP, GIF or PNM file.");
    return format;
}

ImageSize checkedSize(Bytes bytes, ImageFormat format, std::string_view name) {
    const auto size = readImageSize(bytes, format);
    if (!size) damaged(name, "is a damaged image");
    if (isTooLarge(*size))
        throw Error(ErrorKind::Unsupported,
                    std::string(name) + " is " + std::to_string(size->width) + " x " +
                        std::to_string(size->height) +
                        " pixels, which is more than Twinsight opens; make it smaller.");
    return *size;
}

/// OpenCV turns a picture by its EXIF orientation only where it may drop the alpha channel, so JPEG, the
/// format whose cameras write the orientation, is asked for without alpha.
int readFlags(ImageFormat format) {
    return format == ImageFormat::Jpeg ? cv::IMREAD_ANYCOLOR | cv::IMREAD_ANYDEPTH : cv::IMREAD_UNCHANGED;
}

/// What goes wrong is said by our own errors.
bool silenceOpenCv() {
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    cv::redirectError([](int, const char*, const char*, const char*, int, void*) { return 0; });
    return true;
}

cv::Mat decodedBytes(Bytes bytes, ImageFormat format, std::string_view name) {
    [[maybe_unused]] static const bool silent = silenceOpenCv();
    const cv::Mat file(1, static_cast<int>(bytes.size()), CV_8UC1,
                       const_cast<void*>(static_cast<const void*>(bytes.data())));
    cv::Mat picture;
    try {
        picture = cv::imdecode(file, readFlags(format));
    } catch (const cv::Exception&) {
        damaged(name, "is a damaged image");
    }
    if (picture.empty()) damaged(name, "is a damaged image");
    return picture;
}

cv::Mat in8Bits(const cv::Mat& picture, std::string_view name) {
    if (picture.depth() == CV_8U) return picture;
    if (picture.depth() != CV_16U)
        throw Error(
            ErrorKind::Unsupported,
            std::string(name) + " has pixels that are neither 8 nor 16 bits; save it as an 8-bit PNG.");
    cv::Mat reduced;
    picture.convertTo(reduced, CV_8U, 1.0 / 257.0);
    return reduced;
}

std::uint8_t onWhite(int value, int alpha) {
    return static_cast<std::uint8_t>((value * alpha + 255 * (255 - alpha) + 127) / 255);
}

/// Blue, green, red and perhaps alpha to our order, or one grey channel as it is.
Image toImage(const cv::Mat& picture) {
    const int from = picture.channels(), to = from == 1 ? 1 : 3;
    Image image = Image::filled(picture.cols, picture.rows, to, 0);
    std::uint8_t* out = image.pixels.data();
    for (int y = 0; y < picture.rows; ++y) {
        const std::uint8_t* in = picture.ptr<std::uint8_t>(y);
        for (int x = 0; x < picture.cols; ++x, in += from)
            for (int channel = 0; channel < to; ++channel)
                *out++ = onWhite(in[to - 1 - channel], from == 4 ? in[3] : 255);
    }
    return image;
}

Image firstChannel(const Image& image) {
    Image grey = Image::filled(image.width, image.height, 1, 0);
    for (std::size_t i = 0; i < grey.pixels.size(); ++i) grey.pixels[i] = image.pixels[i * image.channels];
    return grey;
}

bool isGreyWithAlpha(Bytes bytes, ImageFormat format) {
    constexpr std::size_t colourType = 25;  // in the PNG's IHDR
    return format == ImageFormat::Png && bytes[colourType] == std::byte{4};
}

}  // namespace

Image decodeImage(Bytes bytes, std::string_view name) {
    const ImageFormat format = checkedFormat(bytes, name);
    const ImageSize size = checkedSize(bytes, format, name);
    if (bytes.size() > kMaximumPixels) damaged(name, "is larger than any picture Twinsight opens");
    if (!isComplete(bytes, format, size)) damaged(name, "is cut off or damaged");
    if (format == ImageFormat::Gif) {
        if (auto first = decodeGif(bytes)) return *std::move(first);
        damaged(name, "is cut off or damaged");
    }
    const cv::Mat picture = in8Bits(decodedBytes(bytes, format, name), name);
    if (picture.channels() != 1 && picture.channels() != 3 && picture.channels() != 4)
        throw Error(ErrorKind::Unsupported,
                    std::string(name) + " has an unusual number of colour channels; save it as PNG.");
    const Image image = toImage(picture);
    return isGreyWithAlpha(bytes, format) ? firstChannel(image) : image;
}

std::string encodePng(const Image& image) {
    assert(!image.empty());
    cv::Mat picture(image.height, image.width, CV_8UC(image.channels),
                    const_cast<std::uint8_t*>(image.pixels.data()));
    if (image.channels == 3) {
        cv::Mat blueFirst(image.height, image.width, CV_8UC3);
        constexpr int swap[] = {0, 2, 1, 1, 2, 0};
        cv::mixChannels(&picture, 1, &blueFirst, 1, swap, 3);
        picture = blueFirst;
    }
    std::vector<std::uint8_t> file;
    if (!cv::imencode(".png", picture, file))
        throw Error(ErrorKind::Engine, "The picture could not be written as PNG.");
    return {file.begin(), file.end()};
}

}  // namespace twinsight
