// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/imaging/canvas.h"
#include "core/imaging/chartaxis.h"
#include "core/imaging/image.h"

namespace twinsight {

struct ChartColour {
    std::uint8_t red = 0, green = 0, blue = 0;
};

/// To be told apart on white by all common kinds of colour vision (Okabe and Ito, "Color universal design",
/// 2008).
namespace chartcolour {
inline constexpr ChartColour kBlue{0x00, 0x72, 0xb2};
inline constexpr ChartColour kVermillion{0xd5, 0x5e, 0x00};
inline constexpr ChartColour kGreen{0x00, 0x9e, 0x73};
}  // namespace chartcolour

struct ChartPoint {
    double x = 0, y = 0;
};

/// A line through points from left to right. At a point that is not drawable (isDrawable) it has a gap.
struct ChartSeries {
    std::string label;
    ChartColour colour;
    std::vector<ChartPoint> points;
};

/// A diagram as a value. Text is ASCII: OpenCV's letters go no further.
struct LineChart {
    std::string title;                      ///< what is drawn, with its unit: "Accuracy (%)"
    std::string xLabel;                     ///< what it is drawn over: "Epoch"
    double leastStepX = 0, leastStepY = 0;  ///< 1 where only whole numbers have a meaning
    std::vector<ChartSeries> series;
};

/// Where a chart's values lie in the picture.
struct ChartFrame {
    ChartAxis x, y;
    double left = 0, top = 0, right = 0, bottom = 0;  ///< edges of the plane of the axes in pixels

    CanvasPoint at(ChartPoint point) const {
        return {left + x.share(point.x) * (right - left), bottom - y.share(point.y) * (bottom - top)};
    }
};

/// The frames of charts that lie below each other in a picture of that size.
std::vector<ChartFrame> chartFrames(std::span<const LineChart> charts, int width, int height);

/// Draws the charts below each other, on white, 3 channels. A picture below about 300 x 200 a chart has no
/// room for its words. Any thread.
Image drawCharts(std::span<const LineChart> charts, int width, int height);

}  // namespace twinsight
