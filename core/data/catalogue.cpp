// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"

#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/fingerprint.h"
#include "core/base/userfolders.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int kVersion = 1;
constexpr std::uint64_t kMaximumBytes = std::uint64_t{1} << 30;
constexpr std::size_t kMostKept = 16;

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

bool isRecent(const FolderStamp& stamp) {
    using namespace std::chrono;
    const auto now = duration_cast<std::chrono::nanoseconds>(system_clock::now().time_since_epoch()).count();
    return stamp.written > now - std::int64_t{2'000'000'000};
}

/// A file's own permissions, or a server that was away, are in no folder's stamp.
bool mayBeReadAnotherTime(const SkippedFile& file) {
    return file.reason.starts_with(kCannotBeRead);
}

json toJson(const Dataset& dataset) {
    json alphabets = json::array();
    for (const Alphabet& alphabet : dataset.alphabets()) {
        json characters = json::array();
        for (const Character& character : dataset.charactersOf(alphabet)) {
            json paths = json::array();
            for (const Drawing& drawing : dataset.drawingsOf(character)) paths.push_back(drawing.path);
            characters.push_back({character.name, std::move(paths)});
        }
        alphabets.push_back({alphabet.name, std::move(characters)});
    }
    return alphabets;
}

json toJson(const std::vector<FolderStamp>& stamps) {
    json list = json::array();
    for (const FolderStamp& stamp : stamps) list.push_back({stamp.path, stamp.written, stamp.changed});
    return list;
}

json toJson(const std::vector<SkippedFile>& skipped) {
    json list = json::array();
    for (const SkippedFile& file : skipped) list.push_back({file.path, file.reason});
    return list;
}

bool areAsBefore(const json& stamps, const fs::path& root) {
    return std::ranges::all_of(stamps, [&](const json& entry) {
        const FolderStamp before{entry.at(0), entry.at(1), entry.at(2)};
        return stampOf(root, before.path) == before;
    });
}

std::string text(json& value) {
    return std::move(value.get_ref<std::string&>());
}

/// The counts follow from the structure, so that whatever is in the file, the indices are right.
DatasetContents contentsOf(json& catalogue, const fs::path& root) {
    DatasetContents contents;
    contents.root = root;
    contents.archive = catalogue.at("archive").get<bool>();
    contents.layout = catalogue.at("classes").get<bool>() ? Layout::Classes : Layout::Alphabets;
    for (json& alphabet : catalogue.at("alphabets")) {
        const auto first = static_cast<std::uint32_t>(contents.characters.size());
        const auto number = static_cast<std::uint32_t>(contents.alphabets.size());
        for (json& character : alphabet.at(1)) {
            const auto start = static_cast<std::uint32_t>(contents.drawings.size());
            for (json& path : character.at(1))
                contents.drawings.push_back(
                    {text(path), static_cast<std::uint32_t>(contents.characters.size())});
            const auto count = static_cast<std::uint32_t>(contents.drawings.size()) - start;
            contents.characters.push_back({text(character.at(0)), number, start, count});
        }
        const auto count = static_cast<std::uint32_t>(contents.characters.size()) - first;
        contents.alphabets.push_back({text(alphabet.at(0)), first, count});
    }
    for (json& file : catalogue.at("skipped"))
        contents.skipped.push_back({text(file.at(0)), text(file.at(1))});
    return contents;
}

std::shared_ptr<const Dataset> datasetIn(const fs::path& file, const fs::path& root) {
    json catalogue = json::from_msgpack(readFile(file, kMaximumBytes));
    if (catalogue.at("version") != kVersion || catalogue.at("root") != utf8(root) ||
        !areAsBefore(catalogue.at("stamps"), root))
        return nullptr;
    return std::make_shared<const Dataset>(contentsOf(catalogue, root));
}

}  // namespace

FolderStamp stampFrom(const std::string& path, const struct stat& about) {
    return {path, nanoseconds(about.st_mtim), nanoseconds(about.st_ctim)};
}

FolderStamp stampOf(const fs::path& root, const std::string& path) {
    struct stat about {};
    if (::stat((path.empty() ? root : root / pathFromUtf8(path)).c_str(), &about) != 0) return {path, 0, 0};
    return stampFrom(path, about);
}

CatalogueCache CatalogueCache::ofUser() {
    const fs::path cache = userCacheFolder();
    return CatalogueCache(cache.empty() ? cache : cache / "twinsight" / "catalogues");
}

fs::path CatalogueCache::fileOf(const fs::path& root) const {
    Fingerprint name;
    name.add(utf8(root));
    return folder_ / name.digits();
}

std::shared_ptr<const Dataset> CatalogueCache::find(const fs::path& root) const {
    std::error_code ignored;
    if (folder_.empty() || !fs::exists(fileOf(root), ignored)) return nullptr;
    try {
        return datasetIn(fileOf(root), root);
    } catch (const std::exception&) {
        return nullptr;
    }
}

void CatalogueCache::keep(const Dataset& dataset, const std::vector<FolderStamp>& stamps) const {
    if (folder_.empty() || dataset.drawings().size() < fewestDrawings_ ||
        std::ranges::any_of(stamps, isRecent) || std::ranges::any_of(dataset.skipped(), mayBeReadAnotherTime))
        return;
    try {
        const json catalogue = {{"version", kVersion},
                                {"root", utf8(dataset.root())},
                                {"archive", dataset.isArchive()},
                                {"classes", dataset.layout() == Layout::Classes},
                                {"stamps", toJson(stamps)},
                                {"skipped", toJson(dataset.skipped())},
                                {"alphabets", toJson(dataset)}};
        fs::create_directories(folder_);
        std::string bytes;
        json::to_msgpack(catalogue, bytes);
        writeFileAtomically(fileOf(dataset.root()), bytes);
        dropOldest();
    } catch (const std::exception&) {  // as if there were no cache
    }
}

void CatalogueCache::forget(const fs::path& root) const {
    std::error_code ignored;
    if (!folder_.empty()) fs::remove(fileOf(root), ignored);
}

void CatalogueCache::dropOldest() const {
    std::vector<fs::directory_entry> kept(fs::directory_iterator(folder_), {});
    std::ranges::sort(kept, std::greater(),
                      [](const fs::directory_entry& entry) { return entry.last_write_time(); });
    for (std::size_t i = kMostKept; i < kept.size(); ++i) fs::remove(kept[i]);
}

}  // namespace twinsight
