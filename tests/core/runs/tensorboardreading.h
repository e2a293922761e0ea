// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace twinsight::testing {

/// A message of TensorBoard's event files as a reader sees it; what it does not hold is left as it is here.
struct ReadEvent {
    double time = 0;
    std::int64_t step = 0;
    std::string version;
    std::map<std::string, float> scalars;
    int sessionStatus = 0;
};

/// The event files of a folder in the order in which TensorBoard reads them: by name.
std::vector<std::filesystem::path> tensorboardFiles(const std::filesystem::path& folder);

/// Reads the whole file by code that shares nothing with the writer's. Throws std::runtime_error at a wrong
/// checksum, a torn record or a field that is not expected.
std::vector<ReadEvent> readTensorboard(const std::filesystem::path& file);

}  // namespace twinsight::testing
