// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace twinsight {

/// Where a person's programs keep what can be made again: $XDG_CACHE_HOME when it is absolute, else ~/.cache
/// (XDG Base Directory Specification). Empty when there is no home.
std::filesystem::path userCacheFolder();

/// Where they keep what cannot: $XDG_DATA_HOME, else ~/.local/share, likewise.
std::filesystem::path userDataFolder();

}  // namespace twinsight
