// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/chartaxis.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace twinsight {

namespace {

constexpr double kLargest = 1e100;

/// The next of 1, 2, 5, 10, 20, ... and of their fractions.
double roundStep(double step) {
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1, 2, 5})
        if (factor * power >= step * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

/// Whole steps to a value, not one more because of the last bit.
double floorSteps(double value, double step) {
    return std::floor(value / step + 1e-9);
}

}  // namespace

bool isDrawable(double value) {
    return std::isfinite(value) && std::abs(value) < kLargest;
}

ChartAxis axisFor(double low, double high, int steps, double leastStep) {
    const double size = std::max(std::abs(low), std::abs(high));
    if (size < 1 / kLargest)
        high = 1;
    else if (high - low < 1e-9 * size)
        low -= size / 10;  // downwards, for a share of 100 % has nothing above it
    ChartAxis axis;
    axis.step = roundStep(std::max((high - low) / steps, leastStep));
    axis.from = floorSteps(low, axis.step) * axis.step;
    axis.to = -floorSteps(-high, axis.step) * axis.step;
    return axis;
}

std::vector<double> ChartAxis::ticks() const {
    const double first = std::round(from / step);
    const auto count = static_cast<int>(std::lround((to - from) / step)) + 1;
    std::vector<double> values;
    for (int i = 0; i < count; ++i) values.push_back((first + i) * step);
    return values;
}

std::string ChartAxis::label(double tick) const {
    const double largest = std::max(std::abs(from), std::abs(to));
    const bool plain = largest < 1e6 && step > 1e-5;
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    char text[64];
    const auto end = plain ? std::to_chars(text, std::end(text), tick, std::chars_format::fixed, decimals)
                           : std::to_chars(text, std::end(text), tick, std::chars_format::general, 6);
    return {text, end.ptr};
}

}  // namespace twinsight
