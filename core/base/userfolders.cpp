// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/userfolders.h"

#include <cstdlib>

namespace twinsight {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const char* variable, const char* belowHome) {
    if (const char* set = std::getenv(variable); set && *set == '/') return set;
    const char* home = std::getenv("HOME");
    return home && *home ? fs::path(home) / belowHome : fs::path();
}

}  // namespace

fs::path userCacheFolder() {
    return folderOf("XDG_CACHE_HOME", ".cache");
}

fs::path userDataFolder() {
    return folderOf("XDG_DATA_HOME", ".local/share");
}

}  // namespace twinsight
