// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace twinsight {

/// Standard alphabet with padding (RFC 4648, section 4).
std::string toBase64(std::span<const std::byte> bytes);

/// Throws Error Damaged on anything that is not base64.
std::vector<std::byte> fromBase64(std::string_view text);

}  // namespace twinsight
