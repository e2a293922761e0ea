// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/mappedfile.h"

namespace twinsight {

/// Prepared pictures of data sets on the disk: each set is decoded once, and need not fit into memory. Files
/// are found by a key that tells what they were made of; the ones used longest ago go when the folder holds
/// more than its limit. Whatever goes wrong there, such as a full disk, is as if there were no cache.
class PictureCache {
public:
    static constexpr std::uint64_t kUsualLimit = std::uint64_t{8} << 30;

    /// An empty folder: finds and keeps nothing. `limit`: in bytes; the newest entry stays though it is
    /// larger.
    explicit PictureCache(std::filesystem::path folder, std::uint64_t limit = kUsualLimit)
        : folder_(std::move(folder)), limit_(limit) {}
    /// In $XDG_CACHE_HOME/twinsight/pictures, else ~/.cache/twinsight/pictures; or in a folder beside it, for
    /// what else is kept a row a drawing.
    static PictureCache ofUser(const char* folder = "pictures");

    struct Entry {
        std::shared_ptr<MappedFile> pixels;
        std::vector<std::string> problems;  ///< by drawing: why it cannot be read, or empty
    };
    /// Nothing when there is none for this key with so many bytes and drawings.
    std::optional<Entry> find(const std::string& key, std::uint64_t bytes, std::size_t drawings) const;

    /// An entry in the making: fill pixels->writable(), then keep() it. What is not kept goes.
    class Draft {
    public:
        ~Draft();
        Draft(const Draft&) = delete;
        Draft& operator=(const Draft&) = delete;
        std::shared_ptr<MappedFile> pixels;

    private:
        friend class PictureCache;
        Draft(std::filesystem::path aside, std::string key, std::shared_ptr<MappedFile> room);
        std::filesystem::path aside_;
        std::string key_;
    };
    /// Null when there is no room for it.
    std::unique_ptr<Draft> draft(const std::string& key, std::uint64_t bytes) const;
    /// Synced and renamed. The draft's pixels stay valid. Blocks while the disk writes.
    void keep(Draft& draft, const std::vector<std::string>& problems) const;

private:
    std::filesystem::path fileOf(const std::string& key) const;
    void dropAbandoned() const;
    void dropOldest(const std::filesystem::path& newest) const;

    std::filesystem::path folder_;
    std::uint64_t limit_;
};

}  // namespace twinsight
