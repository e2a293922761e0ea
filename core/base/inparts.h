// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace twinsight {

/// Calls `work(part, first, end)` for `parts` equal shares of 0..count, the first here and each other in a
/// thread of its own, and waits for all of them. Throws what the lowest part has thrown.
template <class Work>
void inParts(std::size_t count, std::size_t parts, const Work& work) {
    std::vector<std::exception_ptr> failures(parts);
    const auto attempt = [&](std::size_t part) {
        try {
            work(part, count * part / parts, count * (part + 1) / parts);
        } catch (...) {
            failures[part] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < parts; ++part) threads.emplace_back(attempt, part);
        attempt(0);
    }
    for (const std::exception_ptr& failure : failures)
        if (failure) std::rethrow_exception(failure);
}

}  // namespace twinsight
