// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace twinsight::testing {

/// A file to be put into an archive; a name that ends in '/' makes a folder.
struct ZipMember {
    std::string name;
    std::string bytes;
};

/// Writes a .zip archive with these members in this order.
void writeZip(const std::filesystem::path& file, const std::vector<ZipMember>& members);

/// A .tar with these members; compressed by gzip where the name ends in ".gz".
void writeTar(const std::filesystem::path& file, const std::vector<ZipMember>& members);

/// The same as writeZip, every member locked with a password.
void writeEncryptedZip(const std::filesystem::path& file, const std::vector<ZipMember>& members);

}  // namespace twinsight::testing
