// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <thread>
#include <vector>

namespace twinsight {

/// Calls `work(part, first, end)` for `parts` equal shares of 0..count, each in a thread of its own, and
/// waits for all of them. `work` must not throw.
template <class Work>
void inParts(std::size_t count, std::size_t parts, Work work) {
    std::vector<std::jthread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back(work, part, count * part / parts, count * (part + 1) / parts);
    work(std::size_t{0}, std::size_t{0}, count / parts);
}

}  // namespace twinsight
