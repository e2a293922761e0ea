// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <vector>

#include "core/runs/runfolder.h"

namespace twinsight::testing {

inline void addEvents(const std::filesystem::path& run, const std::vector<TrainingEvent>& events) {
    std::ofstream lines(run / runfile::kEvents, std::ios::app);
    for (const TrainingEvent& event : events) lines << toJsonLine(event) << "\n";
}

/// A run folder written by hand; nobody holds it.
inline std::filesystem::path writeRun(const std::filesystem::path& run, double created,
                                      const std::vector<TrainingEvent>& events,
                                      const TrainingPlan& plan = {}) {
    std::filesystem::create_directories(run);
    writeRunPlan(run, RunPlan{plan, "/data/Omniglot", "0123456789abcdef", "0.1.0", created});
    addEvents(run, events);
    return run;
}

}  // namespace twinsight::testing
