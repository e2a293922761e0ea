// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_set>

#include "core/base/error.h"
#include "core/data/archivereader.h"
#include "core/data/filelist.h"
#include "core/data/names.h"

namespace twinsight {

namespace {

std::string reasonAgainstMember(ArchiveReader& reader, const std::string& path) {
    if (leadsOutside(path)) return "has a name that leads out of the archive";
    if (!reader.isFile()) return "is not a file";
    if (reader.isEncrypted()) return "is encrypted";
    if (reader.isBoundless()) return "is compressed by LZMA; pack the archive anew with Deflate";
    try {
        return reasonAgainst(path, [&](std::span<std::byte> buffer) { return reader.readStart(buffer); });
    } catch (const Error&) {
        return "is damaged within the archive";
    }
}

}  // namespace

FileList listArchive(const std::filesystem::path& archive, ListingProgress progress) {
    FileList found;
    found.stamps = {stampOf(archive, {})};
    std::unordered_set<std::string> met;
    for (ArchiveReader reader(archive); reader.next();) {
        const std::string path = reader.name();
        if (reader.isFolder() || isHidden(path)) continue;
        progress.step();
        std::string reason = reasonAgainstMember(reader, path);
        if (reason.empty() && !met.insert(path).second) reason = "is in the archive a second time";
        if (reason.empty())
            found.pictures.push_back(path);
        else
            found.skipped.push_back({path, std::move(reason)});
    }
    return found;
}

}  // namespace twinsight
