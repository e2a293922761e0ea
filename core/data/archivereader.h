// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace twinsight {

/// Goes through the members of a .zip or .tar archive (also .tar.gz, .bz2, .xz, .zst) in the order in which
/// they lie in it.
///
///   ArchiveReader reader(file);
///   while (reader.next())
///       if (reader.isFile()) use(reader.name(), reader.read(limit));
///
/// Make, use and destroy it in one thread. Blocks.
class ArchiveReader {
public:
    /// Throws Error: NotFound, Unreadable, TooSmall (empty), Damaged (cut off: no list of contents at its
    /// end), Unsupported (neither .zip nor .tar).
    explicit ArchiveReader(const std::filesystem::path& archive);
    ~ArchiveReader();

    /// Goes to the next member; false after the last one. Throws Error Damaged.
    bool next();

    /// UTF-8; other encodings are made readable (readableName).
    std::string name() const;
    bool isFile() const;
    bool isFolder() const;
    bool isEncrypted() const;
    /// Compressed by LZMA within a .zip: what its first bytes claim, up to 4 GiB, would be asked of memory.
    bool isBoundless() const;
    /// When the member was written, in seconds since 1970; 0 where the archive does not say.
    std::int64_t written() const;

    /// The member's first bytes, as many as `buffer` holds or there are. Throws Error Damaged.
    std::size_t readStart(std::span<std::byte> buffer);
    /// All of the member's bytes. Throws Error Damaged when they contradict their checksum or inflate past
    /// `maximum`.
    std::vector<std::byte> read(std::size_t maximum);

private:
    struct Internals;
    std::unique_ptr<Internals> internals_;
};

/// What to say when an archive that has been listed holds a member no longer.
Error noSuchMember(std::string_view member, const std::filesystem::path& archive);

}  // namespace twinsight
