// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/canvas.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace twinsight {

namespace {

constexpr int kOversampling = 4;
constexpr int kFractionBits = 4;  // OpenCV's fixed-point coordinates

cv::Point fixedPoint(CanvasPoint point) {
    const auto fixed = [](double value) {
        constexpr double limit = 1e5;  // far outside any canvas, well inside an int
        return static_cast<int>(
            std::lround(std::clamp(value, -limit, limit) * kOversampling * (1 << kFractionBits)));
    };
    return {fixed(point.x - 0.5 / kOversampling), fixed(point.y - 0.5 / kOversampling)};
}

/// Steeper at the middle, so that an edge is one grey pixel wide at the most.
std::uint8_t crisp(std::uint8_t value) {
    return static_cast<std::uint8_t>(std::clamp((value - 128) * 3 + 128, 0, 255));
}

}  // namespace

struct Canvas::Internals {
    cv::Mat paper;  ///< kOversampling times as large, white
};

Canvas::Canvas(int size) : internals_(std::make_unique<Internals>()) {
    internals_->paper = cv::Mat(size * kOversampling, size * kOversampling, CV_8UC1, cv::Scalar(255));
}

Canvas::~Canvas() = default;

void Canvas::stroke(std::span<const CanvasPoint> points, double pen) {
    std::vector<cv::Point> line;
    for (const CanvasPoint& point : points) line.push_back(fixedPoint(point));
    const int width = std::max(1, static_cast<int>(std::lround(pen * kOversampling)));
    cv::polylines(internals_->paper, line, false, cv::Scalar(0), width, cv::LINE_8, kFractionBits);
}

Image Canvas::picture() const {
    const int size = internals_->paper.cols / kOversampling;
    Image picture = Image::filled(size, size, 1, 255);
    cv::Mat pixels(size, size, CV_8UC1, picture.pixels.data());
    cv::resize(internals_->paper, pixels, pixels.size(), 0, 0, cv::INTER_AREA);
    std::ranges::transform(picture.pixels, picture.pixels.begin(), crisp);
    return picture;
}

}  // namespace twinsight
