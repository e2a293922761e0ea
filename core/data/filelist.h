// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/catalogue.h"
#include "core/data/dataset.h"
#include "core/data/scan.h"

namespace twinsight {

/// What lies in a folder or archive, before anybody asked how it is arranged.
struct FileList {
    std::vector<std::string> pictures;  ///< below the root, '/' between parts, UTF-8; in no particular order
    std::vector<SkippedFile> skipped;
    std::vector<FolderStamp> stamps;  ///< of each folder, or of the archive, taken before it was read
};

/// Counts files for the caller's progress and ends the listing on request.
class ListingProgress {
public:
    ListingProgress(const ScanProgress& report, std::stop_token stop)
        : report_(report), stop_(std::move(stop)) {}
    /// One more file was met. Throws Error Stopped.
    void step();

private:
    const ScanProgress& report_;
    std::stop_token stop_;
    std::size_t met_ = 0;
};

/// Fills the buffer with a file's first bytes; gives their number.
using StartReader = std::function<std::size_t(std::span<std::byte>)>;

/// Why a file is no picture of a data set, as half a sentence; empty when it is one. `readStart` is only
/// asked when the name promises a picture.
std::string reasonAgainst(std::string_view path, const StartReader& readStart);

/// Everything below a folder. Blocks. Throws Error: Unreadable (the folder itself), Stopped.
FileList listFolder(const std::filesystem::path& root, ListingProgress progress);

/// Every member of an archive. Blocks. Throws what ArchiveReader throws, and Error Stopped.
FileList listArchive(const std::filesystem::path& archive, ListingProgress progress);

}  // namespace twinsight
