// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace twinsight {

/// What a person wrote on a run: a name in place of the folder's, and a note. The folder itself keeps its
/// name, so that a run can be renamed while it is trained.
struct RunLabel {
    std::string name, note;
    bool operator==(const RunLabel&) const = default;
};

/// Empty when there is none, or none that can be read.
RunLabel readRunLabel(const std::filesystem::path& run);

/// Throws Error Unreadable when the folder cannot be written.
void writeRunLabel(const std::filesystem::path& run, const RunLabel& label);

}  // namespace twinsight
