// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/look.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace twinsight {

namespace {

constexpr int kLongestSide = 256;
constexpr double kFewestLevels = 24;
constexpr double kNear = 0.25;         ///< of the way from paper to ink
constexpr double kMostBetween = 0.25;  ///< share of pixels; the edges of strokes lie between, too

cv::Mat greyOf(const Image& image) {
    const cv::Mat whole(image.height, image.width, CV_8UC(image.channels),
                        const_cast<std::uint8_t*>(image.pixels.data()));
    cv::Mat small = whole, grey;
    if (const int side = std::max(image.width, image.height); side > kLongestSide) {
        const double scale = double(kLongestSide) / side;
        const cv::Size size(std::max(1, int(image.width * scale)), std::max(1, int(image.height * scale)));
        cv::resize(whole, small, size, 0, 0, cv::INTER_NEAREST);
    }
    if (image.channels == 1) return small.clone();
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

double shareWithin(const cv::Mat& grey, double low, double high) {
    cv::Mat within;
    cv::inRange(grey, cv::Scalar(low), cv::Scalar(high), within);
    return double(cv::countNonZero(within)) / double(grey.total());
}

bool edgeIsDark(const cv::Mat& dark) {
    const int count = cv::countNonZero(dark.row(0)) + cv::countNonZero(dark.row(dark.rows - 1)) +
                      cv::countNonZero(dark.col(0)) + cv::countNonZero(dark.col(dark.cols - 1));
    return count > dark.rows + dark.cols;
}

}  // namespace

Look lookOf(const Image& image) {
    const cv::Mat grey = greyOf(image);
    double least = 0, most = 0;
    cv::minMaxLoc(grey, &least, &most);
    if (most - least < kFewestLevels) return Look::Blank;
    cv::Mat dark;
    cv::threshold(grey, dark, 0, 255, cv::THRESH_OTSU | cv::THRESH_BINARY_INV);
    const double ink = cv::mean(grey, dark)[0], paper = cv::mean(grey, ~dark)[0];
    const double reach = kNear * (paper - ink);
    const double between = shareWithin(grey, ink + reach, paper - reach) +
                           (ink - reach > 0 ? shareWithin(grey, 0, ink - reach - 1) : 0) +
                           (paper + reach < 255 ? shareWithin(grey, paper + reach + 1, 255) : 0);
    if (between > kMostBetween) return Look::Photo;
    return edgeIsDark(dark) ? Look::LightInk : Look::DarkInk;
}

}  // namespace twinsight
