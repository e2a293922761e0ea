// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/lastchanges.h"

#include <sys/stat.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/archivereader.h"

namespace twinsight {

namespace {

using Times = std::vector<std::int64_t>;

void note(Times& times, std::uint32_t character, std::int64_t written) {
    times[character] = std::max(times[character], written);
}

void lookAtFiles(const Dataset& dataset, const std::stop_token& stop, Times& times) {
    for (const Drawing& drawing : dataset.drawings()) {
        if (stop.stop_requested()) return;
        struct stat about {};
        if (::stat((dataset.root() / pathFromUtf8(drawing.path)).c_str(), &about) == 0)
            note(times, drawing.character, about.st_mtim.tv_sec);
    }
}

void lookAtMembers(const Dataset& dataset, const std::stop_token& stop, Times& times) {
    std::unordered_map<std::string_view, std::uint32_t> characters;
    for (const Drawing& drawing : dataset.drawings()) characters.emplace(drawing.path, drawing.character);
    for (ArchiveReader reader(dataset.root()); !stop.stop_requested() && reader.next();)
        if (const auto found = characters.find(reader.name()); found != characters.end())
            note(times, found->second, reader.written());
}

}  // namespace

std::vector<std::int64_t> lastChanges(const Dataset& dataset, const std::stop_token& stop) {
    Times times(dataset.characters().size(), 0);
    try {
        dataset.isArchive() ? lookAtMembers(dataset, stop, times) : lookAtFiles(dataset, stop, times);
    } catch (const Error&) {  // gone or damaged meanwhile: what is known by now
    }
    return times;
}

}  // namespace twinsight
