// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "app/cli/command.h"
#include "core/data/dataset.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/model.h"
#include "core/runs/trainingplan.h"

/// What several commands share.
namespace twinsight {

/// Scans with a count of files on `err` when that takes long enough to be wondered about.
std::shared_ptr<const Dataset> scanFor(Console& console, const std::string& path);

/// The same without the drawings that the person excludes from training; says on `err` how many these are.
std::shared_ptr<const Dataset> scanWithoutExcluded(Console& console, const std::string& path);

/// Tells how far a piece of work is on `err`, once a second at the most. `console` must outlive it.
std::function<void(double)> shareTeller(Console& console, const char* what);

/// The settings in a JSON file, alone or as a run's plan.json has them. Throws Error: NotFound, Unreadable,
/// Damaged, Invalid.
TrainingPlan planFromFile(const std::string& file);

/// The model that --model names; left out: the one that comes with Twinsight. Throws Error NotFound
/// that says how to get one.
std::filesystem::path modelFile(const std::string& option);

/// That model on a device; with `falseAcceptRate` at that operating point of its card (chooseOperatingPoint).
Model loadModel(const std::string& option, const std::string& device,
                const std::optional<double>& falseAcceptRate);
/// --model and --false-accept-rate, for loadModel.
void declareModel(CLI::App& app, std::string& model, std::optional<double>& falseAcceptRate);

/// Throws Error Invalid when the file is there already, for nothing is overwritten, and as requireWritable
/// when it could not be written. Devices and pipes are there to be written to.
void requireNew(const std::filesystem::path& file);

/// "0.997  same  (threshold 0.923, model omniglot)"
std::string verdictWords(double probability, const ModelCard& card);

/// A line of results, at once. Throws what requireWritten throws: when whoever read them has gone, such as a
/// window that was killed, the work is for nobody.
void printLine(Console& console, const std::string& line);

/// Throws Error Stopped when nobody reads what was printed, Unreadable when the disk it goes to is full.
void requireWritten(Console& console);

/// One JSON object and a line's end.
void printJson(Console& console, const nlohmann::json& object);

/// "97.3 %"
std::string percent(double share);

/// "one-shot error 7.5 %". None, 0, stands for what could not be measured: too few held-out characters of an
/// alphabet.
std::string oneShotWords(double accuracy);
/// [low, high] for JSON
nlohmann::json toJson(const Interval& interval);

}  // namespace twinsight
