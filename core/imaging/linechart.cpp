// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/linechart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace twinsight {

namespace {

constexpr int kOversampling = 4;
constexpr int kFractionBits = 4;  // OpenCV's fixed-point coordinates
constexpr double kMarginLeft = 78, kMarginTop = 52, kMarginRight = 28, kMarginBottom = 56;
constexpr double kPixelsPerStepX = 100, kPixelsPerStepY = 45;
constexpr double kLine = 2, kDot = 3.5;
constexpr double kDotRoom = 14;  ///< dots closer than this would hide the line
constexpr double kTitleHeight = 12, kTextHeight = 9.5;

constexpr ChartColour kInk{0x20, 0x20, 0x20}, kGrid{0xdd, 0xdd, 0xdd}, kFrame{0x80, 0x80, 0x80};

bool isDrawable(const ChartPoint& point) {
    return twinsight::isDrawable(point.x) && twinsight::isDrawable(point.y);
}

/// From the least to the greatest of one coordinate; 0 to 1 when there is no point.
ChartAxis axisOf(const LineChart& chart, double ChartPoint::*coordinate, double steps, double leastStep) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points) {
            if (!isDrawable(point)) continue;
            low = std::min(low, point.*coordinate);
            high = std::max(high, point.*coordinate);
        }
    if (low > high) low = 0, high = 1;
    return axisFor(low, high, std::max(1, static_cast<int>(steps)), leastStep);
}

ChartFrame frameOf(const LineChart& chart, double top, double width, double height) {
    ChartFrame frame;
    frame.left = kMarginLeft;
    frame.right = std::max(width - kMarginRight, frame.left + 1);
    frame.top = top + kMarginTop;
    frame.bottom = std::max(top + height - kMarginBottom, frame.top + 1);
    frame.x = axisOf(chart, &ChartPoint::x, (frame.right - frame.left) / kPixelsPerStepX, chart.leastStepX);
    frame.y = axisOf(chart, &ChartPoint::y, (frame.bottom - frame.top) / kPixelsPerStepY, chart.leastStepY);
    return frame;
}

enum class Align { Left, Centre, Right };

/// Paper of kOversampling times the size, so that thin lines and OpenCV's letters come out smooth.
/// Coordinates are pixels of the finished picture.
class Paper {
public:
    Paper(int width, int height)
        : pixels_(height * kOversampling, width * kOversampling, CV_8UC3, cv::Scalar::all(255)) {}

    void line(std::span<const CanvasPoint> points, double pen, ChartColour colour) {
        std::vector<cv::Point> places;
        for (const CanvasPoint& point : points) places.push_back(fixed(point));
        cv::polylines(pixels_, places, false, scalar(colour), large(pen), cv::LINE_8, kFractionBits);
    }

    void dot(CanvasPoint centre, double radius, ChartColour colour) {
        cv::circle(pixels_, fixed(centre), large(radius) << kFractionBits, scalar(colour), cv::FILLED,
                   cv::LINE_8, kFractionBits);
    }

    /// `place` is at the middle of the capitals' height. Returns the width.
    double text(CanvasPoint place, const std::string& words, double height, Align align) {
        const double scale = height * kOversampling / kCapital;
        const int pen = large(height > kTextHeight ? 1.6 : 1.2);
        int baseline = 0;
        const double width =
            cv::getTextSize(words, kFont, scale, pen, &baseline).width / double{kOversampling};
        const double left = place.x - (align == Align::Left ? 0 : align == Align::Centre ? width / 2 : width);
        cv::putText(pixels_, words, {large(left), large(place.y + height / 2)}, kFont, scale, scalar(kInk),
                    pen, cv::LINE_AA);
        return width;
    }

    Image picture() const {
        Image picture = Image::filled(pixels_.cols / kOversampling, pixels_.rows / kOversampling, 3, 255);
        cv::Mat small(picture.height, picture.width, CV_8UC3, picture.pixels.data());
        cv::resize(pixels_, small, small.size(), 0, 0, cv::INTER_AREA);
        return picture;
    }

private:
    static constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;
    static constexpr double kCapital = 21;  ///< height of this font's capitals at scale 1

    static int large(double value) { return static_cast<int>(std::lround(value * kOversampling)); }
    static cv::Point fixed(CanvasPoint point) {
        const auto place = [](double value) {
            return static_cast<int>(std::lround((value * kOversampling - 0.5) * (1 << kFractionBits)));
        };
        return {place(point.x), place(point.y)};
    }
    static cv::Scalar scalar(ChartColour colour) {
        return {double(colour.red), double(colour.green), double(colour.blue)};
    }

    cv::Mat pixels_;
};

void drawAxes(Paper& paper, const ChartFrame& frame) {
    for (const double tick : frame.y.ticks()) {
        const double y = frame.at({frame.x.from, tick}).y;
        paper.line(std::array{CanvasPoint{frame.left, y}, CanvasPoint{frame.right, y}}, 1, kGrid);
        paper.text({frame.left - 10, y}, frame.y.label(tick), kTextHeight, Align::Right);
    }
    for (const double tick : frame.x.ticks()) {
        const double x = frame.at({tick, frame.y.from}).x;
        paper.line(std::array{CanvasPoint{x, frame.top}, CanvasPoint{x, frame.bottom}}, 1, kGrid);
        paper.text({x, frame.bottom + 15}, frame.x.label(tick), kTextHeight, Align::Centre);
    }
    paper.line(std::array{CanvasPoint{frame.left, frame.top}, CanvasPoint{frame.left, frame.bottom},
                          CanvasPoint{frame.right, frame.bottom}},
               1, kFrame);
}

/// Title and legend above the plane, where no line can hide them.
void drawWords(Paper& paper, const LineChart& chart, const ChartFrame& frame) {
    const double y = frame.top - 22;
    double x = frame.left + paper.text({frame.left, y}, chart.title, kTitleHeight, Align::Left) + 40;
    for (const ChartSeries& series : chart.series) {
        paper.line(std::array{CanvasPoint{x, y}, CanvasPoint{x + 26, y}}, kLine, series.colour);
        paper.dot({x + 13, y}, kDot, series.colour);
        x += 34;
        x += paper.text({x, y}, series.label, kTextHeight, Align::Left) + 28;
    }
    paper.text({(frame.left + frame.right) / 2, frame.bottom + 37}, chart.xLabel, kTextHeight, Align::Centre);
}

/// The points up to the next gap, in pixels; moves `next` behind them and the gap.
std::vector<CanvasPoint> nextStretch(const ChartSeries& series, const ChartFrame& frame, std::size_t& next) {
    std::vector<CanvasPoint> stretch;
    for (; next < series.points.size(); ++next) {
        const bool drawable = isDrawable(series.points[next]);
        if (drawable) stretch.push_back(frame.at(series.points[next]));
        if (!drawable && !stretch.empty()) break;
    }
    return stretch;
}

void drawSeries(Paper& paper, const ChartSeries& series, const ChartFrame& frame) {
    const bool roomy = static_cast<double>(series.points.size()) * kDotRoom <= frame.right - frame.left;
    for (std::size_t next = 0; next < series.points.size();) {
        const std::vector<CanvasPoint> stretch = nextStretch(series, frame, next);
        if (stretch.empty()) break;
        paper.line(stretch, kLine, series.colour);
        if (roomy || stretch.size() == 1)
            for (const CanvasPoint& point : stretch) paper.dot(point, kDot, series.colour);
    }
}

}  // namespace

std::vector<ChartFrame> chartFrames(std::span<const LineChart> charts, int width, int height) {
    std::vector<ChartFrame> frames;
    const double each =
        static_cast<double>(height) / static_cast<double>(std::max<std::size_t>(charts.size(), 1));
    for (const LineChart& chart : charts)
        frames.push_back(frameOf(chart, each * static_cast<double>(frames.size()), width, each));
    return frames;
}

Image drawCharts(std::span<const LineChart> charts, int width, int height) {
    Paper paper(width, height);
    const std::vector<ChartFrame> frames = chartFrames(charts, width, height);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        drawAxes(paper, frames[i]);
        drawWords(paper, charts[i], frames[i]);
        for (const ChartSeries& series : charts[i].series) drawSeries(paper, series, frames[i]);
    }
    return paper.picture();
}

}  // namespace twinsight
