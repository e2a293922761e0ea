// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <string_view>

#include "core/runs/runfolder.h"

namespace twinsight::testing {

/// A run folder that holds a sound plan and nothing else.
inline std::filesystem::path makeRun(const std::filesystem::path& folder, double created = 1000) {
    std::filesystem::create_directories(folder);
    writeRunPlan(folder, {{}, "/data/omniglot.zip", "0123456789abcdef", "0.1.0", created});
    return folder;
}

inline void appendText(const std::filesystem::path& file, std::string_view text) {
    std::ofstream(file, std::ios::binary | std::ios::app) << text;
}

using Happening = decltype(TrainingEvent::what);

inline void appendEvents(const std::filesystem::path& run, std::initializer_list<Happening> events) {
    for (const Happening& what : events) appendText(run / runfile::kEvents, toJsonLine({1, what}) + "\n");
}

}  // namespace twinsight::testing
