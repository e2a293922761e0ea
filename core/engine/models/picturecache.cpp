// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/picturecache.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/process.h"
#include "core/base/userfolders.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* kEnding = ".pictures";
constexpr const char* kAside = ".part";
constexpr std::string_view kMagic = "TWPICT01";
constexpr std::uint64_t kMostWords = 64 << 20;

/// After the pixels: what they are, as JSON, its length in bytes, and kMagic.
std::string tailOf(const std::string& key, const std::vector<std::string>& problems) {
    json unreadable = json::object();
    for (std::size_t i = 0; i < problems.size(); ++i)
        if (!problems[i].empty()) unreadable[std::to_string(i)] = problems[i];
    const json tail = {{"key", key}, {"drawings", problems.size()}, {"unreadable", unreadable}};
    std::string text = tail.dump(-1, ' ', false, json::error_handler_t::replace);
    const std::uint64_t length = text.size();
    text.append(reinterpret_cast<const char*>(&length), sizeof length);
    return text.append(kMagic);
}

/// The JSON that follows so many bytes of pixels; null when the file is none of these.
json readTail(const fs::path& file, std::uint64_t pixelBytes) {
    std::error_code failed;
    const std::uint64_t size = fs::file_size(file, failed);
    const std::uint64_t fixed = sizeof(std::uint64_t) + kMagic.size();
    if (failed || size < pixelBytes + fixed || size - pixelBytes - fixed > kMostWords) return nullptr;
    std::string tail(size - pixelBytes, '\0');
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(pixelBytes));
    if (!in.read(tail.data(), static_cast<std::streamsize>(tail.size())) || !tail.ends_with(kMagic))
        return nullptr;
    std::uint64_t length = 0;
    tail.copy(reinterpret_cast<char*>(&length), sizeof length, tail.size() - fixed);
    if (length != tail.size() - fixed) return nullptr;
    const json words = json::parse(tail.substr(0, length), nullptr, false);
    return words.is_object() ? words : json();
}

/// "key@host.pid.part": drafts have their whole size from the start, so those of the killed must not pile up.
std::string asideName(const std::string& key) {
    return key + "@" + hostName() + "." + std::to_string(::getpid()) + kAside;
}

/// A draft that a process left which was killed; of another computer, which may share the folder, one that
/// nobody has written into for a day.
bool isAbandoned(const fs::directory_entry& entry) {
    if (entry.path().extension() != kAside) return false;
    const std::string name = utf8(entry.path().stem()), here = "@" + hostName() + ".";
    const std::size_t pid = name.rfind('.') + 1;
    if (name.substr(0, pid).ends_with(here)) return !isProcessRunning(std::atol(name.c_str() + pid));
    std::error_code failed;
    const auto age = fs::file_time_type::clock::now() - entry.last_write_time(failed);
    return !failed && age > std::chrono::hours(24);
}

struct CachedFile {
    fs::path path;
    fs::file_time_type used;
    std::uint64_t bytes;
};

}  // namespace

PictureCache PictureCache::ofUser(const char* folder) {
    const fs::path base = userCacheFolder();
    return PictureCache(base.empty() ? base : base / "twinsight" / folder);
}

fs::path PictureCache::fileOf(const std::string& key) const {
    return folder_ / (key + kEnding);
}

std::optional<PictureCache::Entry> PictureCache::find(const std::string& key, std::uint64_t bytes,
                                                      std::size_t drawings) const {
    if (folder_.empty()) return std::nullopt;
    const fs::path file = fileOf(key);
    try {
        const json tail = readTail(file, bytes);
        if (tail.is_null() || tail.at("key") != key || tail.at("drawings") != drawings) return std::nullopt;
        Entry entry{MappedFile::read(file, bytes), std::vector<std::string>(drawings)};
        for (const auto& [drawing, reason] : tail.at("unreadable").items())
            entry.problems.at(std::stoul(drawing)) = reason.get<std::string>();
        if (!entry.pixels) return std::nullopt;
        std::error_code ignored;
        fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
        return entry;
    } catch (const std::exception&) {  // damaged: as if it were not there
        return std::nullopt;
    }
}

PictureCache::Draft::Draft(fs::path aside, std::string key, std::shared_ptr<MappedFile> room)
    : pixels(std::move(room)), aside_(std::move(aside)), key_(std::move(key)) {}

PictureCache::Draft::~Draft() {
    std::error_code ignored;
    fs::remove(aside_, ignored);
}

std::unique_ptr<PictureCache::Draft> PictureCache::draft(const std::string& key, std::uint64_t bytes) const {
    if (folder_.empty()) return nullptr;
    std::error_code failed;
    fs::create_directories(folder_, failed);
    dropAbandoned();
    fs::path aside = folder_ / asideName(key);
    auto room = MappedFile::create(aside, bytes);
    return room ? std::unique_ptr<Draft>(new Draft(std::move(aside), key, std::move(room))) : nullptr;
}

void PictureCache::keep(Draft& draft, const std::vector<std::string>& problems) const {
    try {
        appendToFile(draft.aside_, tailOf(draft.key_, problems));
        fs::rename(draft.aside_, fileOf(draft.key_));
        dropOldest(fileOf(draft.key_));
    } catch (const std::exception&) {  // the pixels are there all the same
    }
}

void PictureCache::dropAbandoned() const {
    std::error_code ignored;
    for (const fs::directory_entry& entry : entriesOf(folder_))
        if (isAbandoned(entry)) fs::remove(entry.path(), ignored);
}

void PictureCache::dropOldest(const fs::path& newest) const {
    std::vector<CachedFile> files;
    std::uint64_t total = 0;
    std::error_code failed;
    for (const fs::directory_entry& entry : entriesOf(folder_)) {
        if (entry.path().extension() != kEnding) continue;
        files.push_back({entry.path(), entry.last_write_time(failed), entry.file_size(failed)});
        total += files.back().bytes;
    }
    std::ranges::sort(files, {}, &CachedFile::used);
    for (const CachedFile& file : files) {
        if (total <= limit_) return;
        if (file.path == newest) continue;
        fs::remove(file.path, failed);
        total -= file.bytes;
    }
}

}  // namespace twinsight
