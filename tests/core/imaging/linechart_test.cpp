// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/linechart.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace twinsight {
namespace {

constexpr int kWidth = 600, kHeight = 400;
constexpr ChartColour kRed{255, 0, 0};
const double kNoNumber = std::nan("");

LineChart chartOf(std::vector<ChartPoint> points) {
    return {"Loss", "Epoch", 0, 0, {{"training", kRed, std::move(points)}}};
}

Image draw(const LineChart& chart) {
    return drawCharts(std::span(&chart, 1), kWidth, kHeight);
}
ChartFrame frameOf(const LineChart& chart) {
    return chartFrames(std::span(&chart, 1), kWidth, kHeight).front();
}

bool isRed(const Image& image, CanvasPoint place) {
    const int x = static_cast<int>(place.x), y = static_cast<int>(place.y);
    return image.at(x, y, 0) > 200 && image.at(x, y, 1) < 60 && image.at(x, y, 2) < 60;
}

/// Red pixels within the plane of the axes, where there is no legend.
int redPixels(const Image& image, const ChartFrame& frame) {
    int count = 0;
    for (int y = static_cast<int>(frame.top) - 5; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) count += isRed(image, {x + 0.5, y + 0.5});
    return count;
}

TEST(LineChart, IsAPictureOfThatSizeOnWhite) {
    const Image image = draw(chartOf({{1, 2}, {2, 1}}));
    EXPECT_EQ(image.width, kWidth);
    EXPECT_EQ(image.height, kHeight);
    EXPECT_EQ(image.channels, 3);
    EXPECT_EQ(image.at(0, 0), 255);
    EXPECT_EQ(image.at(kWidth - 1, kHeight - 1), 255);
}

TEST(LineChart, HasItsFirstTicksAtTheCornerOfTheAxes) {
    const ChartFrame frame = frameOf(chartOf({{0, 0}, {10, 5}}));
    EXPECT_EQ(frame.at({0, 0}).x, frame.left);
    EXPECT_EQ(frame.at({0, 0}).y, frame.bottom);
    EXPECT_EQ(frame.at({10, 5}).x, frame.right);
    EXPECT_EQ(frame.at({10, 5}).y, frame.top);
    EXPECT_EQ(frame.at({5, 2.5}).x, (frame.left + frame.right) / 2);
}

TEST(LineChart, DrawsItsPointsWhereTheAxesSay) {
    const LineChart chart = chartOf({{0, 1}, {3, 4}, {7, 2}, {10, 0}});
    const Image image = draw(chart);
    const ChartFrame frame = frameOf(chart);
    for (const ChartPoint& point : chart.series[0].points)
        EXPECT_TRUE(isRed(image, frame.at(point))) << point.x;
    EXPECT_TRUE(isRed(image, frame.at({8.5, 1})));  // on the line between
    EXPECT_FALSE(isRed(image, frame.at({5, 0.5})));
}

TEST(LineChart, HasAGapWhereAPointIsNoNumber) {
    const LineChart chart = chartOf({{0, 1}, {1, 1}, {2, kNoNumber}, {3, 1}, {4, 0}});
    const Image image = draw(chart);
    const ChartFrame frame = frameOf(chart);
    EXPECT_TRUE(isRed(image, frame.at({0.5, 1})));
    EXPECT_FALSE(isRed(image, frame.at({2, 1})));
    EXPECT_TRUE(isRed(image, frame.at({3.5, 0.5})));
}

TEST(LineChart, ShowsASinglePoint) {
    const LineChart chart = chartOf({{1, 0.5}});
    EXPECT_TRUE(isRed(draw(chart), frameOf(chart).at({1, 0.5})));
}

TEST(LineChart, ShowsSinglePointsBetweenGapsAmongMany) {
    LineChart chart = chartOf({{0, 0}});
    for (int x = 1; x < 500; ++x) chart.series[0].points.push_back({double(x), x == 250 ? 1 : kNoNumber});
    EXPECT_TRUE(isRed(draw(chart), frameOf(chart).at({250, 1})));
}

TEST(LineChart, ShowsAConstant) {
    const LineChart chart = chartOf({{1, 7}, {2, 7}, {3, 7}});
    EXPECT_TRUE(isRed(draw(chart), frameOf(chart).at({1.5, 7})));
}

TEST(LineChart, OfNothingHasAxesAndNoLine) {
    for (const LineChart& chart : {LineChart{}, chartOf({}), chartOf({{1, kNoNumber}, {kNoNumber, 1}})})
        EXPECT_EQ(redPixels(draw(chart), frameOf(chart)), 0);
    EXPECT_EQ(drawCharts({}, 10, 10), Image::filled(10, 10, 3, 255));
}

TEST(LineChart, SurvivesAPictureTooSmallForIt) {
    const LineChart chart = chartOf({{1, 2}, {2, 1}});
    EXPECT_EQ(drawCharts(std::span(&chart, 1), 20, 10).width, 20);
}

TEST(LineChart, LiesBelowTheOneBefore) {
    const LineChart charts[] = {chartOf({{1, 1}, {2, 2}}), chartOf({{1, 3}, {2, 4}})};
    const auto frames = chartFrames(charts, kWidth, 2 * kHeight);
    ASSERT_EQ(frames.size(), 2u);
    EXPECT_LT(frames[0].bottom, kHeight);
    EXPECT_GT(frames[1].top, kHeight);
    EXPECT_EQ(frames[1].left, frames[0].left);
}

}  // namespace
}  // namespace twinsight
