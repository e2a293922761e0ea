// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace twinsight {

/// How soon a process that has died may be started again: at once at first, later after growing pauses, and
/// not any more after five times in a minute.
class RestartLimit {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t kRestarts = 5;

    /// Notes a death; the pause before the next start, or nothing when there is to be none.
    std::optional<std::chrono::milliseconds> died(Clock::time_point now = Clock::now()) {
        std::erase_if(deaths_,
                      [now](Clock::time_point death) { return now - death > std::chrono::minutes(1); });
        deaths_.push_back(now);
        if (deaths_.size() > kRestarts) return std::nullopt;
        return std::chrono::milliseconds(deaths_.size() == 1 ? 0 : 50 << deaths_.size());
    }
    void forget() { deaths_.clear(); }

private:
    std::vector<Clock::time_point> deaths_;
};

}  // namespace twinsight
