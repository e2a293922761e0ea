// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace twinsight {

/// The checksum CRC-32C (Castagnoli) as in RFC 3720, appendix B.4: not the CRC-32 of zip and PNG.
std::uint32_t crc32c(std::string_view bytes);

}  // namespace twinsight
