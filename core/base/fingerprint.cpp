// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"

#include <array>
#include <charconv>

namespace twinsight {

std::string Fingerprint::digits() const {
    std::array<char, 16> text{};
    const char* end = std::to_chars(text.begin(), text.end(), hash_, 16).ptr;
    const std::string_view significant(text.data(), static_cast<std::size_t>(end - text.data()));
    return std::string(16 - significant.size(), '0') + std::string(significant);
}

}  // namespace twinsight
