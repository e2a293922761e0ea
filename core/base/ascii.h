// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twinsight {

/// Small for the letters A to Z, whatever the locale; any other byte as it is.
constexpr char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace twinsight
