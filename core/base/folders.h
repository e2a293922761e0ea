// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace twinsight {

/// What lies in a folder, in no order; as much of it as can be read, so nothing for a folder that is not
/// there. Unlike a loop over directory_iterator it never throws because of the disk.
std::vector<std::filesystem::directory_entry> entriesOf(const std::filesystem::path& folder);

/// The same with all that lies in the folders within; links to folders are not followed.
std::vector<std::filesystem::directory_entry> entriesBelow(const std::filesystem::path& folder);

}  // namespace twinsight
