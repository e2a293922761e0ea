// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runcurves.h"

#include <algorithm>

#include "core/runs/runfolder.h"

namespace twinsight {

namespace {

constexpr int kWidth = 1000, kHeight = 700;

ChartSeries curve(std::span<const EpochDone> epochs, const char* label, ChartColour colour,
                  double EpochDone::*value, double unit) {
    ChartSeries series{label, colour, {}};
    for (const EpochDone& epoch : epochs)
        series.points.push_back({static_cast<double>(epoch.epoch), epoch.*value * unit});
    return series;
}

}  // namespace

std::vector<EpochDone> epochsOf(const std::filesystem::path& run) {
    std::vector<EpochDone> epochs;
    EventReader reader(run);
    for (auto events = reader.poll(); !events.empty(); events = reader.poll())
        for (const TrainingEvent& event : events)
            if (const auto* epoch = std::get_if<EpochDone>(&event.what)) epochs.push_back(*epoch);
    return epochs;
}

std::vector<LineChart> runCurves(std::span<const EpochDone> epochs) {
    using namespace chartcolour;
    constexpr double percent = 100;
    LineChart loss{"Loss", "Epoch", 1, 0, {}};
    loss.series = {curve(epochs, "training", kBlue, &EpochDone::trainingLoss, 1),
                   curve(epochs, "validation", kVermillion, &EpochDone::validationLoss, 1)};
    LineChart accuracy{"Accuracy (%)", "Epoch", 1, 0, {}};
    accuracy.series = {curve(epochs, "training", kBlue, &EpochDone::trainingAccuracy, percent),
                       curve(epochs, "validation", kVermillion, &EpochDone::validationAccuracy, percent)};
    // All 0 where too few characters are held out to measure it.
    if (std::ranges::any_of(epochs, [](const EpochDone& epoch) { return epoch.oneShotAccuracy > 0; }))
        accuracy.series.push_back(curve(epochs, "one-shot", kGreen, &EpochDone::oneShotAccuracy, percent));
    return {loss, accuracy};
}

Image drawRunCurves(std::span<const EpochDone> epochs) {
    return drawCharts(runCurves(epochs), kWidth, kHeight);
}

}  // namespace twinsight
