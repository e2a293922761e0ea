// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

/// What libFuzzer calls with bytes of its own invention, and `replay.cpp` with those of the corpus. Returns
/// 0; any other way out than that is a finding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace twinsight::testing {

inline std::span<const std::byte> asBytes(const std::uint8_t* data, std::size_t size) {
    return std::as_bytes(std::span(data, size));
}

/// What must hold whatever the input.
inline void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace twinsight::testing
