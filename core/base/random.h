// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <utility>

namespace twinsight {

/// Seeded random numbers, the same on every machine and standard library (the distributions of <random> are
/// not). Generator: xoshiro256** 1.0 (Blackman and Vigna 2018), seeded through splitmix64.
class Random {
public:
    using State = std::array<std::uint64_t, 4>;

    explicit Random(std::uint64_t seed);
    explicit Random(const State& state) : state_(state) {}

    /// The whole state, for an exact resume.
    const State& state() const { return state_; }

    /// An independent generator for part `stream` of the work; does not advance this one.
    Random fork(std::uint64_t stream) const;

    std::uint64_t next();
    /// Uniform in [0, bound); bound > 0.
    std::uint32_t below(std::uint32_t bound);
    /// Uniform in [0, 1).
    double uniform();
    /// Uniform in [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Normal with mean 0 and deviation 1 (Box-Muller).
    double normal();
    bool chance(double probability) { return uniform() < probability; }

    template <class T>
    void shuffle(std::span<T> items) {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(static_cast<std::uint32_t>(i))]);
    }

private:
    State state_;
};

}  // namespace twinsight
