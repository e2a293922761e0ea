// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/scan.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/arrange.h"
#include "core/data/filelist.h"

namespace twinsight {

namespace fs = std::filesystem;

std::shared_ptr<const Dataset> scanDataset(const fs::path& path, const ScanProgress& progress,
                                           std::stop_token stop, const CatalogueCache& cache) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        throw Error(ErrorKind::NotFound, "There is no folder or archive " + utf8(path) + "; check the name.");
    if (!fs::status_known(status))
        throw Error(ErrorKind::Unreadable,
                    "Cannot read " + utf8(path) + ": " + error.message() + "; check its permissions.");
    const fs::path root = fs::absolute(path).lexically_normal();
    if (auto known = cache.find(root)) return known;
    const ListingProgress listing(progress, std::move(stop));
    const bool archive = !fs::is_directory(status);
    FileList files = archive ? listArchive(root, listing) : listFolder(root, listing);
    if (progress) progress(files.pictures.size() + files.skipped.size());
    const std::vector<FolderStamp> stamps = std::move(files.stamps);
    auto dataset = std::make_shared<const Dataset>(arrange(std::move(files), root, archive));
    cache.keep(*dataset, stamps);
    return dataset;
}

}  // namespace twinsight
