// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>

#include "core/engine/matching/matcher.h"
#include "core/protocol/messages.h"

namespace twinsight {

/// Which picture it is: by place, with the file's size and time, or by content.
struct PictureKey {
    std::string path, member;
    std::uint64_t size = 0;
    std::int64_t stamp = 0;  ///< the file's last change; of a picture by content, its fingerprint
    bool operator==(const PictureKey&) const = default;
};

/// What a model made of the pictures it was shown last: who changes A does not wait until a large B has been
/// decoded once more. A file that has changed is read again. Not for several threads at once.
class PictureMemory {
public:
    /// Blocks while it reads and decodes, when the picture is none of the last few. Throws as readPicture().
    SeenPicture see(const PictureRef& picture, const Matcher& matcher);
    /// For another model.
    void forget() { latest_.clear(); }

private:
    struct Known {
        PictureKey key;
        SeenPicture seen;
    };
    static constexpr std::size_t kRemembered = 8;

    std::deque<Known> latest_;  ///< the latest first
};

}  // namespace twinsight
