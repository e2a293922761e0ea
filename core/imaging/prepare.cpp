// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/prepare.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace twinsight {

namespace {

struct NamedRule {
    ResizeRule rule;
    const char* name;
};

constexpr std::array kRules = {NamedRule{ResizeRule::Frame, "frame"},
                               NamedRule{ResizeRule::Letterbox, "letterbox"},
                               NamedRule{ResizeRule::CentreCrop, "centre-crop"}};

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

/// First and past-the-last index.
struct Range {
    int begin, end;
};

/// How much ink there is in each column, or in each row.
class Profile {
public:
    Profile(const cv::Mat& ink, int dimension) { cv::reduce(ink, sums_, dimension, cv::REDUCE_SUM, CV_64F); }

    int size() const { return static_cast<int>(sums_.total()); }
    double operator[](int i) const { return sums_.at<double>(i); }
    double all() const { return cv::sum(sums_)[0]; }
    double atEnds() const { return (*this)[0] + (*this)[size() - 1]; }

    double centre() const {
        double weighted = 0;
        for (int i = 0; i < size(); ++i) weighted += (i + 0.5) * (*this)[i];
        return weighted / all();
    }

    /// All but what holds less than `trimmed` at either end.
    Range without(double trimmed) const {
        Range range{0, size()};
        for (double left = (*this)[0]; left < trimmed; left += (*this)[range.begin]) ++range.begin;
        for (double right = (*this)[range.end - 1]; right < trimmed; right += (*this)[range.end - 1])
            --range.end;
        return range;
    }

private:
    cv::Mat sums_;
};

/// What is drawn: 1 for ink, 0 for paper.
cv::Mat inkOf(const cv::Mat& picture, bool darkInk) {
    cv::Mat ink;
    cv::threshold(withChannels(picture, 1), ink, 0, 1,
                  cv::THRESH_OTSU | (darkInk ? cv::THRESH_BINARY_INV : cv::THRESH_BINARY));
    return ink;
}

/// From the centre of `profile` to the farther end of its ink, specks left out.
double reach(const Profile& profile) {
    constexpr double kSpecks = 0.005;  // share of the ink that may lie beyond either end
    const Range range = profile.without(kSpecks * profile.all());
    return std::max(profile.centre() - range.begin, range.end - profile.centre());
}

cv::Rect squareAt(double x, double y, int side) {
    return {static_cast<int>(std::lround(x - side / 2.0)), static_cast<int>(std::lround(y - side / 2.0)),
            side, side};
}

/// Round the ink's centre of mass; empty when there is no ink, or when it does not lie on paper: when the
/// picture's edge is none.
cv::Rect frameOfInk(const cv::Mat& picture, bool darkInk) {
    constexpr double kMostInkOnEdge = 0.25, kMargin = 0.02;
    constexpr int kMostEnlarged = 4;
    const cv::Mat ink = inkOf(picture, darkInk);
    const Profile columns(ink, 0), rows(ink, 1);
    const double edge = 2.0 * (columns.size() + rows.size());
    if (columns.all() == 0 || columns.atEnds() + rows.atEnds() > kMostInkOnEdge * edge) return {};
    const auto holding = std::lround(2 * (1 + kMargin) * std::max(reach(columns), reach(rows)));
    const int least = (std::max(picture.cols, picture.rows) + kMostEnlarged - 1) / kMostEnlarged;
    return squareAt(columns.centre(), rows.centre(), std::max(least, static_cast<int>(holding)));
}

/// The square of the picture that the network is shown; it may reach beyond the picture.
cv::Rect frameOf(const cv::Mat& picture, const Preparation& preparation) {
    if (preparation.resize == ResizeRule::Frame)
        if (const cv::Rect frame = frameOfInk(picture, preparation.darkInk); !frame.empty()) return frame;
    const bool crop = preparation.resize == ResizeRule::CentreCrop;
    const auto [shorter, longer] = std::minmax(picture.cols, picture.rows);
    return squareAt(picture.cols / 2.0, picture.rows / 2.0, crop ? shorter : longer);
}

/// What lies within the frame, brought to size x size. Nothing larger than the picture is ever made on the
/// way.
cv::Mat fitted(const cv::Mat& picture, const cv::Rect& frame, int size, std::uint8_t background) {
    const double scale = static_cast<double>(size) / frame.width;
    const auto scaled = [&](int length) { return static_cast<int>(std::lround(length * scale)); };
    const cv::Rect inside = frame & cv::Rect({}, picture.size());
    const int width = std::max(1, scaled(inside.width)), height = std::max(1, scaled(inside.height));
    const int x = std::min(scaled(inside.x - frame.x), size - width);
    const int y = std::min(scaled(inside.y - frame.y), size - height);
    cv::Mat resized, square(size, size, picture.type(), cv::Scalar::all(background));
    cv::resize(picture(inside), resized, {width, height}, 0, 0,
               scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    resized.copyTo(square(cv::Rect(x, y, width, height)));
    return square;
}

}  // namespace

const char* nameOf(ResizeRule rule) {
    return std::ranges::find(kRules, rule, &NamedRule::rule)->name;
}

std::optional<ResizeRule> resizeRuleNamed(std::string_view name) {
    const auto found = std::ranges::find(kRules, name, &NamedRule::name);
    return found == kRules.end() ? std::nullopt : std::optional(found->rule);
}

Image prepareImage(const Image& image, const Preparation& preparation) {
    assert(!image.empty() && preparation.size > 0);
    const cv::Mat picture = withChannels(viewOf(image), preparation.channels);
    Image result = Image::filled(preparation.size, preparation.size, preparation.channels, 0);
    fitted(picture, frameOf(picture, preparation), preparation.size, preparation.darkInk ? 255 : 0)
        .copyTo(viewOf(result));
    return result;
}

PictureSquare shownSquare(const Image& image, const Preparation& preparation) {
    assert(!image.empty());
    const cv::Rect frame = frameOf(withChannels(viewOf(image), preparation.channels), preparation);
    return {frame.x, frame.y, frame.width};
}

}  // namespace twinsight
