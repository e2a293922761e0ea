// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/picturememory.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "core/base/files.h"
#include "core/base/fingerprint.h"
#include "core/engine/matching/pictures.h"

namespace twinsight {

namespace {

PictureKey keyOf(const PictureRef& picture) {
    if (!picture.png.empty()) {
        Fingerprint content;
        content.add(picture.png);
        return {{}, {}, picture.png.size(), static_cast<std::int64_t>(content.value())};
    }
    const auto path = pathFromUtf8(picture.path);
    std::error_code missing;  // then reading it says so
    const auto size = std::filesystem::file_size(path, missing);
    const auto time = std::filesystem::last_write_time(path, missing);
    return {picture.path, picture.member, size, time.time_since_epoch().count()};
}

}  // namespace

SeenPicture PictureMemory::see(const PictureRef& picture, const Matcher& matcher) {
    PictureKey key = keyOf(picture);
    const auto known = std::ranges::find(latest_, key, &Known::key);
    if (known != latest_.end()) {
        std::rotate(latest_.begin(), known, known + 1);
    } else {
        latest_.push_front({std::move(key), matcher.see(readPicture(picture))});
        if (latest_.size() > kRemembered) latest_.pop_back();
    }
    return latest_.front().seen;
}

}  // namespace twinsight
