// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/installation.h"

namespace twinsight {

namespace fs = std::filesystem;

std::optional<fs::path> installedFile(const fs::path& name) {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    const fs::path file = program.parent_path().parent_path() / "share" / "twinsight" / name;
    return !failed && fs::is_regular_file(file, failed) ? std::optional(file) : std::nullopt;
}

std::optional<fs::path> shippedModel() {
    return installedFile("models/omniglot.safetensors");
}

}  // namespace twinsight
