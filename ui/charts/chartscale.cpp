// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace twinsight {

namespace {

constexpr double kOutlying = 0.05;
constexpr int kMostValues = 20000;  // of a curve; percentiles of more are hardly different

QCPRange widenedLinearly(QCPRange range, double margin) {
    if (range.size() <= 0) range = QCPRange(range.lower - 0.5, range.upper + 0.5);
    return {range.lower - margin * range.size(), range.upper + margin * range.size()};
}

double percentile(std::vector<double>& values, double share) {
    const auto at = values.begin() + std::lround(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

}  // namespace

QCPRange widened(QCPRange range, bool logarithmic, double margin) {
    if (!logarithmic) return widenedLinearly(range, margin);
    const QCPRange exponents = widenedLinearly({std::log10(range.lower), std::log10(range.upper)}, margin);
    return {std::pow(10, exponents.lower), std::pow(10, exponents.upper)};
}

std::optional<QCPRange> rangeOfAll(const std::vector<const QCPGraph*>& graphs, const QCPRange& keys,
                                   bool logarithmic) {
    std::optional<QCPRange> all;
    for (const QCPGraph* graph : graphs) {
        bool any = false;
        const QCPRange values = graph->getValueRange(any, logarithmic ? QCP::sdPositive : QCP::sdBoth, keys);
        if (any) all = all ? all->expanded(values) : values;
    }
    return all;
}

std::optional<QCPRange> rangeOfMost(const std::vector<const QCPGraph*>& graphs, const QCPRange& keys,
                                    bool logarithmic) {
    std::vector<double> values;
    for (const QCPGraph* graph : graphs) {
        const auto data = graph->data();
        const auto begin = data->findBegin(keys.lower, false), end = data->findEnd(keys.upper, false);
        const auto stride = 1 + (end - begin) / kMostValues;
        for (auto i = 0 * stride; i < end - begin; i += stride)
            if (const double value = (begin + i)->value; !logarithmic || value > 0)
                values.push_back(logarithmic ? std::log10(value) : value);
    }
    if (values.empty()) return std::nullopt;
    QCPRange most(percentile(values, kOutlying), percentile(values, 1 - kOutlying));
    const double room = kOutlying * most.size();
    most = {most.lower - room, most.upper + room};
    return logarithmic ? QCPRange(std::pow(10, most.lower), std::pow(10, most.upper)) : most;
}

}  // namespace twinsight
