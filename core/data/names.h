// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace twinsight {

/// Whether `text` is well-formed UTF-8 without NUL.
bool isUtf8(std::string_view text);

/// `text` as it is when it is UTF-8; else its bytes above 127 as if they were Latin-1, so that different
/// names stay different and can be shown.
std::string readableName(std::string_view text);

/// What follows the last '/'.
std::string_view fileNameOf(std::string_view path);

/// The folders of a '/'-separated path, without the file name and without empty parts and ".".
std::vector<std::string_view> foldersOf(std::string_view path);

/// Whether some part of the path says that it is of no interest: a hidden file or folder, or __MACOSX.
bool isHidden(std::string_view path);

/// Whether a member's name would lead out of the archive's own tree: absolute, or with a part "..".
bool leadsOutside(std::string_view path);

/// Whether a file's name promises an archive that Twinsight reads: "x.zip", "x.TAR", "x.tar.gz", "x.tgz", ...
bool isArchiveName(std::string_view name);
std::string withoutArchiveEnding(std::string name);

/// What a person calls the data set at `root`: the folder's or archive's name without ".zip", ".tar.gz" or
/// the like.
std::string dataSetName(const std::filesystem::path& root, bool archive);

}  // namespace twinsight
