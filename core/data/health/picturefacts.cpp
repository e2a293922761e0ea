// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/picturefacts.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <string_view>
#include <vector>

#include "core/base/fingerprint.h"

namespace twinsight {

namespace {

std::uint64_t contentOf(const Image& image) {
    Fingerprint fingerprint;
    for (const int number : {image.width, image.height, image.channels})
        fingerprint.add(std::to_string(number));
    fingerprint.add({reinterpret_cast<const char*>(image.pixels.data()), image.pixels.size()});
    return fingerprint.value();
}

cv::Mat greyOf(const Image& image) {
    const cv::Mat picture(image.height, image.width, CV_8UC(image.channels),
                          const_cast<std::uint8_t*>(image.pixels.data()));
    if (image.channels == 1) return picture;
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

bool isBlank(const cv::Mat& grey) {
    constexpr double kNoise = 24;  // of 255; what JPEG and scanners leave on empty paper
    double lowest = 0, highest = 0;
    cv::minMaxLoc(grey, &lowest, &highest);
    return highest - lowest <= kNoise;
}

std::vector<std::uint8_t> edgeOf(const cv::Mat& grey) {
    std::vector<std::uint8_t> edge;
    for (int x = 0; x < grey.cols; ++x)
        for (const int y : {0, grey.rows - 1}) edge.push_back(grey.at<std::uint8_t>(y, x));
    for (int y = 0; y < grey.rows; ++y)
        for (const int x : {0, grey.cols - 1}) edge.push_back(grey.at<std::uint8_t>(y, x));
    return edge;
}

/// Paper is what nine tenths of the edge are, if that is bright or dark.
PictureFacts::Paper paperOf(const cv::Mat& grey) {
    constexpr std::uint8_t kBright = 192, kDark = 64;
    const std::vector<std::uint8_t> edge = edgeOf(grey);
    const auto most = [&](auto is) { return std::ranges::count_if(edge, is) * 10 >= std::ssize(edge) * 9; };
    if (most([](std::uint8_t v) { return v >= kBright; })) return PictureFacts::Paper::Bright;
    if (most([](std::uint8_t v) { return v <= kDark; })) return PictureFacts::Paper::Dark;
    return PictureFacts::Paper::None;
}

/// pHash (Zauner 2010): whether each of the 64 lowest frequencies but the constant one is above their median.
std::uint64_t perceptualHash(const cv::Mat& grey) {
    cv::Mat small, frequencies;
    cv::resize(grey, small, {32, 32}, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_32F);
    cv::dct(small, frequencies);
    std::array<float, 64> lowest{};
    for (int i = 0; i < 64; ++i) lowest[i] = frequencies.at<float>(1 + i / 8, 1 + i % 8);
    auto sorted = lowest;
    std::ranges::nth_element(sorted, sorted.begin() + 32);
    std::uint64_t bits = 0;
    for (int i = 0; i < 64; ++i) bits |= std::uint64_t{lowest[i] > sorted[32]} << i;
    return bits;
}

}  // namespace

PictureFacts factsOf(const Image& image) {
    assert(!image.empty());
    const cv::Mat grey = greyOf(image);
    PictureFacts facts;
    facts.readable = true;
    facts.blank = isBlank(grey);
    facts.paper = paperOf(grey);
    facts.channels = static_cast<std::uint8_t>(image.channels);
    facts.width = image.width;
    facts.height = image.height;
    facts.content = contentOf(image);
    facts.looks = perceptualHash(grey);
    cv::Mat miniature(16, 16, CV_8U, facts.miniature.data());
    cv::resize(grey, miniature, miniature.size(), 0, 0, cv::INTER_AREA);
    return facts;
}

double likeness(const PictureFacts& a, const PictureFacts& b) {
    double sumA = 0, sumB = 0, squareA = 0, squareB = 0, product = 0;
    for (std::size_t i = 0; i < a.miniature.size(); ++i) {
        const double x = a.miniature[i], y = b.miniature[i];
        sumA += x, sumB += y;
        squareA += x * x, squareB += y * y, product += x * y;
    }
    const auto n = static_cast<double>(a.miniature.size());
    const double spread = (n * squareA - sumA * sumA) * (n * squareB - sumB * sumB);
    return spread > 0 ? (n * product - sumA * sumB) / std::sqrt(spread) : 0;
}

}  // namespace twinsight
