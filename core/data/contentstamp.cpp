// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/contentstamp.h"

#include <sys/stat.h>

#include "core/base/files.h"
#include "core/base/fingerprint.h"

namespace twinsight {

namespace {

/// The time of change, unlike that of writing, also tells that a file has become readable.
std::string stateOf(const std::filesystem::path& file) {
    struct stat about {};
    if (::stat(file.c_str(), &about) != 0) return "gone";
    return std::to_string(about.st_size) + " " + std::to_string(about.st_ctim.tv_sec) + "." +
           std::to_string(about.st_ctim.tv_nsec);
}

}  // namespace

std::string contentStamp(const Dataset& dataset) {
    Fingerprint stamp;
    stamp.add(dataset.fingerprint());
    if (dataset.isArchive())
        stamp.add(stateOf(dataset.root()));
    else
        for (const Drawing& drawing : dataset.drawings())
            stamp.add(stateOf(dataset.root() / pathFromUtf8(drawing.path)));
    return stamp.digits();
}

DrawingStamp drawingStamp(const Dataset& dataset, std::size_t drawing) {
    const std::string& path = dataset.drawings()[drawing].path;
    const auto file = dataset.isArchive() ? dataset.root() : dataset.root() / pathFromUtf8(path);
    Fingerprint stamp;
    stamp.add(utf8(std::filesystem::absolute(dataset.root())));
    stamp.add(path);
    stamp.add(stateOf(file));
    std::error_code ignored;
    const auto bytes = std::filesystem::file_size(file, ignored);
    return {stamp.digits(), ignored ? 0 : bytes};
}

}  // namespace twinsight
