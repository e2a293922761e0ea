// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace twinsight {

/// A file that comes with Twinsight, such as "models/omniglot.safetensors": it lies in ../share/twinsight,
/// seen from the folder of the running program, in a build folder as in an installation. Nothing when it is
/// not there.
std::optional<std::filesystem::path> installedFile(const std::filesystem::path& name);

/// The model that comes with Twinsight and that answers when no other is named.
std::optional<std::filesystem::path> shippedModel();

}  // namespace twinsight
