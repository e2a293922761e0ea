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

}  // namespace twinsight
