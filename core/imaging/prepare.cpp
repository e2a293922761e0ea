// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/prepare.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace twinsight {

namespace {

/// A view on the image's pixels; OpenCV has no const Mat over foreign memory.
cv::Mat viewOf(const Image& image) {
    return {image.height, image.width, CV_8UC(image.channels),
            const_cast<std::uint8_t*>(image.pixels.data())};
}

cv::Mat withChannels(const cv::Mat& picture, int channels) {
    if (picture.channels() == channels) return picture;
    cv::Mat converted;
    cv::cvtColor(picture, converted, channels == 1 ? cv::COLOR_RGB2GRAY : cv::COLOR_GRAY2RGB);
    return converted;
}

/// `picture` resized so that its long side (fitLong) or its short side is `size` pixels.
cv::Mat scaledTo(const cv::Mat& picture, int size, bool fitLong) {
    const int side = fitLong ? std::max(picture.cols, picture.rows) : std::min(picture.cols, picture.rows);
    const double scale = static_cast<double>(size) / side;
    const auto scaled = [&](int length) {
        return std::max(1, static_cast<int>(std::lround(length * scale)));
    };
    cv::Mat resized;
    cv::resize(picture, resized, {scaled(picture.cols), scaled(picture.rows)}, 0, 0,
               scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return resized;
}

cv::Mat letterboxed(const cv::Mat& picture, int size, std::uint8_t background) {
    const cv::Mat fitted = scaledTo(picture, size, true);
    cv::Mat square(size, size, picture.type(), cv::Scalar::all(background));
    const cv::Rect middle((size - fitted.cols) / 2, (size - fitted.rows) / 2, fitted.cols, fitted.rows);
    fitted.copyTo(square(middle));
    return square;
}

/// Crops to the middle square first, so that an absurdly long picture is not enlarged as a whole.
cv::Mat centreCropped(const cv::Mat& picture, int size) {
    const int side = std::min(picture.cols, picture.rows);
    const cv::Rect middle((picture.cols - side) / 2, (picture.rows - side) / 2, side, side);
    return scaledTo(picture(middle), size, false);
}

}  // namespace

Image prepareImage(const Image& image, const Preparation& preparation) {
    assert(!image.empty() && preparation.size > 0);
    const cv::Mat picture = withChannels(viewOf(image), preparation.channels);
    const cv::Mat square = preparation.resize == ResizeRule::Letterbox
                               ? letterboxed(picture, preparation.size, preparation.darkInk ? 255 : 0)
                               : centreCropped(picture, preparation.size);
    Image result = Image::filled(preparation.size, preparation.size, preparation.channels, 0);
    square.copyTo(viewOf(result));
    return result;
}

}  // namespace twinsight
