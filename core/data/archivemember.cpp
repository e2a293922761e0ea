// SPDX-License-Identifier: GPL-3.0-or-later
// libzip, because libarchive visits every member before the one that is wanted.
#include <zip.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/archivereader.h"
#include "core/data/drawingfiles.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Member = std::unique_ptr<zip_file_t, Discard>;

Error damaged(const fs::path& archive, std::string_view member) {
    return {ErrorKind::Damaged, std::string(member) + " in the archive " + utf8(archive) +
                                    " is damaged, encrypted or too large; take another copy of it."};
}

/// What tells that a file is still the one that was opened.
struct Stamp {
    fs::path path;
    std::uintmax_t size = 0;
    fs::file_time_type time{};
    bool operator==(const Stamp&) const = default;
};

std::optional<Stamp> stampOf(const fs::path& archive) {
    std::error_code noSize, noTime;
    const Stamp stamp{archive, fs::file_size(archive, noSize), fs::last_write_time(archive, noTime)};
    return noSize || noTime ? std::nullopt : std::optional(stamp);
}

/// Null when libzip cannot open it. Reading a large archive's list takes 50 ms, so each thread keeps its last
/// one.
zip_t* openArchive(const fs::path& archive) {
    thread_local std::optional<Stamp> opened;
    thread_local Archive zip;
    const std::optional<Stamp> now = stampOf(archive);
    if (now && opened == now) return zip.get();
    int ignored = 0;
    zip.reset(now ? zip_open(archive.c_str(), ZIP_RDONLY, &ignored) : nullptr);
    opened = now;
    return zip.get();
}

/// As ArchiveReader::isBoundless.
bool isBoundless(const zip_stat_t& stat) {
    return stat.comp_method == ZIP_CM_LZMA || stat.comp_method == ZIP_CM_XZ;
}

std::vector<std::byte> readMember(zip_t& zip, zip_uint64_t index, const fs::path& archive,
                                  std::string_view name) {
    zip_stat_t stat{};
    if (zip_stat_index(&zip, index, 0, &stat) != 0 || stat.size > kMaximumFileBytes || isBoundless(stat))
        throw damaged(archive, name);
    const Member member(zip_fopen_index(&zip, index, 0));
    if (!member) throw damaged(archive, name);
    // One byte more than it says: reading past the end is what checks the checksum.
    std::vector<std::byte> bytes(stat.size + 1);
    const zip_int64_t got = zip_fread(member.get(), bytes.data(), bytes.size());
    if (got < 0 || static_cast<zip_uint64_t>(got) != stat.size) throw damaged(archive, name);
    bytes.pop_back();
    return bytes;
}

/// For .tar, for names that libzip reads in another encoding than the scan did, and for the sentence of an
/// archive that is none.
std::vector<std::byte> searchMember(const fs::path& archive, std::string_view member) {
    for (ArchiveReader reader(archive); reader.next();)
        if (reader.isFile() && reader.name() == member) return reader.read(kMaximumFileBytes);
    throw noSuchMember(member, archive);
}

}  // namespace

std::vector<std::byte> readArchiveMember(const fs::path& archive, std::string_view member) {
    zip_t* zip = openArchive(archive);
    const zip_int64_t index = zip ? zip_name_locate(zip, std::string(member).c_str(), 0) : -1;
    if (index < 0) return searchMember(archive, member);
    return readMember(*zip, static_cast<zip_uint64_t>(index), archive, member);
}

}  // namespace twinsight
