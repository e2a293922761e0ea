// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace twinsight {

/// Wall clock in Unix seconds: for records, never for measuring.
inline double unixTime() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// Seconds since it was made, by a clock that never jumps.
class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }
    void restart() { start_ = Clock::now(); }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
};

/// For what is told now and then while work goes on.
class Pace {
public:
    explicit Pace(double seconds) : every_(seconds), next_(seconds) {}
    /// Once in so many seconds at the most, and not before so many have passed.
    bool isDue() {
        if (watch_.seconds() < next_) return false;
        next_ = watch_.seconds() + every_;
        return true;
    }

private:
    Stopwatch watch_;
    double every_, next_;
};

}  // namespace twinsight
