// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace twinsight {

/// The path as UTF-8 for sentences and JSON.
std::string utf8(const std::filesystem::path& path);
/// The path that UTF-8 text names.
std::filesystem::path pathFromUtf8(std::string_view text);

/// The whole file. Throws Error: NotFound, Unreadable, or Invalid when it holds more than `maximumBytes` or
/// is no regular file.
std::string readFile(const std::filesystem::path& file, std::uint64_t maximumBytes);

/// Writes aside, syncs and renames: a reader (or a power cut) sees the old file or the new one, never a part.
/// A symbolic link stays, its file is replaced; into pipes and devices it just writes. Throws Error
/// Unreadable when the folder cannot be written or the disk is full; then the old file is untouched.
void writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

/// Adds bytes at the end of a file that is there, and syncs it. Throws Error Unreadable; a part may then have
/// been added.
void appendToFile(const std::filesystem::path& file, std::string_view bytes);

/// Throws the Error that writeFileAtomically would throw for the folder, before the work is done whose result
/// is to be written. Leaves nothing behind.
void requireWritable(const std::filesystem::path& file);

/// Writes in place, without a sync: for files that nobody looks at before the folder they are in is renamed.
/// Throws Error Unreadable.
void writeFile(const std::filesystem::path& file, std::string_view bytes);

}  // namespace twinsight
