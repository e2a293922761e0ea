// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/runs/runfolder.h"
#include "tests/app/cli/cliresult.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight::testing {

/// A sample data set and a run of two epochs on it, made once and shared by all tests, which only read it.
class TrainedRun {
public:
    static const TrainedRun& instance();

    std::string data() const { return folder_ / "data"; }
    /// As `data`, with more characters in each alphabet, which the model has not seen.
    std::string largerData() const { return folder_ / "larger"; }
    /// The folder that holds the run.
    std::string runs() const { return folder_ / "runs"; }
    std::string run() const { return folder_ / "runs/first"; }
    std::string model() const { return file(runfile::kBest); }
    std::string file(std::string_view name) const { return folder_ / ("runs/first/" + std::string(name)); }
    /// The n-th drawing of the data set, from 0.
    std::string drawing(std::size_t n) const { return drawings_.at(n); }

    /// How it was trained, without --run.
    std::vector<std::string> command() const;
    /// What `train --json` printed and how it ended.
    const CliResult& training() const { return training_; }

private:
    TrainedRun();

    TemporaryFolder folder_;
    std::vector<std::string> drawings_;
    CliResult training_;
};

/// `command` with `more` behind it.
std::vector<std::string> with(std::vector<std::string> command, const std::vector<std::string>& more);

/// Writes the model into `copy` with its card changed by a JSON merge patch.
void copyWithCard(const std::string& model, const std::string& copy, const nlohmann::json& change);

/// The whole of a small file.
std::string textOf(const std::string& file);

}  // namespace twinsight::testing
