// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

template <typename Iterator>
std::vector<fs::directory_entry> readAll(const fs::path& folder) {
    std::vector<fs::directory_entry> entries;
    std::error_code failed;
    Iterator entry(folder, fs::directory_options::skip_permission_denied, failed);
    for (; !failed && entry != Iterator(); entry.increment(failed)) entries.push_back(*entry);
    return entries;
}

}  // namespace

std::vector<fs::directory_entry> entriesOf(const fs::path& folder) {
    return readAll<fs::directory_iterator>(folder);
}

std::vector<fs::directory_entry> entriesBelow(const fs::path& folder) {
    return readAll<fs::recursive_directory_iterator>(folder);
}

}  // namespace twinsight
