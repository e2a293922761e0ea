// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/data/dataset.h"

struct stat;

namespace twinsight {

/// A folder as it was when it was listed. An entry that comes or goes changes it; a file that is written to
/// does not.
struct FolderStamp {
    std::string path;                       ///< below the data set's root; empty for the root
    std::int64_t written = 0, changed = 0;  ///< nanoseconds (mtime, ctime); for an archive, of the file

    bool operator==(const FolderStamp&) const = default;
};

/// As `path` below `root` is now; zeros when it is gone. `stampFrom` is for who has looked already.
FolderStamp stampFrom(const std::string& path, const struct stat& about);
FolderStamp stampOf(const std::filesystem::path& root, const std::string& path);

/// Data sets as they were found, on the disk: a large one that has not changed opens without being scanned.
/// Whatever goes wrong there, such as a full disk or a damaged file, is as if there were no cache. All calls
/// block; any thread.
class CatalogueCache {
public:
    /// Smaller data sets are scanned as quickly as they are looked up.
    static constexpr std::size_t kFewestDrawings = 20'000;

    /// An empty folder: finds and keeps nothing.
    explicit CatalogueCache(std::filesystem::path folder, std::size_t fewestDrawings = kFewestDrawings)
        : folder_(std::move(folder)), fewestDrawings_(fewestDrawings) {}
    /// In $XDG_CACHE_HOME/twinsight/catalogues, else ~/.cache/twinsight/catalogues.
    static CatalogueCache ofUser();

    /// Null when it is not there or any of its folders has changed.
    std::shared_ptr<const Dataset> find(const std::filesystem::path& root) const;
    /// `stamps`: taken before each folder was read. Not kept when one of them was written to within the last
    /// two seconds, which the next change might not be told from.
    void keep(const Dataset& dataset, const std::vector<FolderStamp>& stamps) const;

    /// As if it had never been kept.
    void forget(const std::filesystem::path& root) const;

private:
    std::filesystem::path fileOf(const std::filesystem::path& root) const;
    void dropOldest() const;

    std::filesystem::path folder_;
    std::size_t fewestDrawings_;
};

}  // namespace twinsight
