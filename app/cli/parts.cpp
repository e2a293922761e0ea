// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parts.h"

#include <cerrno>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/installation.h"
#include "core/data/exclusions.h"
#include "core/data/scan.h"

namespace twinsight {

using nlohmann::json;

std::shared_ptr<const Dataset> scanFor(Console& console, const std::string& path) {
    const auto progress = [&console, pace = Pace(1)](std::size_t files) mutable {
        if (pace.isDue()) console.err << files << " files met\n";
    };
    return scanDataset(pathFromUtf8(path), progress, console.stop);
}

std::shared_ptr<const Dataset> scanWithoutExcluded(Console& console, const std::string& path) {
    const auto all = scanFor(console, path);
    const auto rest = withoutExcluded(all, ExclusionStore::ofUser().load(all->root()));
    const std::size_t excluded = all->drawings().size() - rest->drawings().size();
    if (excluded > 0)
        console.err << excluded << " of " << all->drawings().size() << " drawings are excluded\n";
    return rest;
}

std::function<void(double)> shareTeller(Console& console, const char* what) {
    return [&console, what, pace = Pace(1)](double share) mutable {
        if (pace.isDue()) console.err << what << ": " << percent(share) << "\n";
    };
}

TrainingPlan planFromFile(const std::string& file) {
    constexpr std::uint64_t kMaximumBytes = 1 << 20;
    const auto plan = json::parse(readFile(pathFromUtf8(file), kMaximumBytes), nullptr, false);
    if (plan.is_discarded()) throw Error(ErrorKind::Damaged, file + " is no JSON file.");
    try {
        // A run's plan.json holds the settings beside other things.
        return planFromJson(plan.contains("training") ? plan["training"] : plan);
    } catch (const Error& error) {
        throw Error(error.kind(), file + ": " + error.what());
    }
}

std::filesystem::path modelFile(const std::string& option) {
    if (!option.empty()) return pathFromUtf8(option);
    if (auto shipped = shippedModel()) return *shipped;
    throw Error(
        ErrorKind::NotFound,
        "The model that comes with Twinsight is missing from this installation: name a file with --model, or "
        "train one with \"twinsight-cli train\".");
}

Model loadModel(const std::string& option, const std::string& device,
                const std::optional<double>& falseAcceptRate) {
    Model model = Model::load(modelFile(option), device);
    if (falseAcceptRate) chooseOperatingPoint(model.card(), *falseAcceptRate);
    return model;
}

void declareModel(CLI::App& app, std::string& model, std::optional<double>& falseAcceptRate) {
    app.add_option("--model", model, "Model file; left out: the one that comes with Twinsight");
    app.add_option("--false-accept-rate", falseAcceptRate,
                   "Use the threshold that the model's card has for this rate, such as 0.001");
}

void requireNew(const std::filesystem::path& file) {
    std::error_code unknown;
    if (std::filesystem::exists(file, unknown) && !std::filesystem::is_other(file, unknown))
        throw Error(ErrorKind::Invalid,
                    utf8(file) + " is there already: give a new name, or remove it first.");
    requireWritable(file);
}

std::string verdictWords(double probability, const ModelCard& card) {
    char text[256];
    std::snprintf(text, sizeof text, "%.3f  %s  (threshold %.3f, model %s)", probability,
                  probability >= card.threshold ? "same" : "different", card.threshold, card.name.c_str());
    return text;
}

void requireWritten(Console& console) {
    console.out.flush();
    if (console.out) return;
    if (errno == ENOSPC)
        throw Error(
            ErrorKind::Unreadable,
            "Cannot write all that this command prints: the disk is full; free some space and try again.");
    throw Error(ErrorKind::Stopped, "Nobody reads any more what this command prints.");
}

void printLine(Console& console, const std::string& line) {
    console.out << line << std::endl;
    requireWritten(console);
}

void printJson(Console& console, const json& object) {
    printLine(console, object.dump(-1, ' ', false, json::error_handler_t::replace));
}

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", share * 100);
    return text;
}

std::string oneShotWords(double accuracy) {
    return accuracy > 0 ? "one-shot error " + percent(1 - accuracy) : "one-shot not measured";
}

json toJson(const Interval& interval) {
    return {interval.low, interval.high};
}

}  // namespace twinsight
