// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace twinsight {

/// How whoever asked for long work follows and ends it.
struct Watch {
    std::function<void(double share)> progress{};  ///< 0..1, from the working thread; may be empty
    std::stop_token stop{};

    void tell(double share) const {
        if (progress) progress(share);
    }

    /// For a part of the work, which goes from one share of the whole to another.
    Watch part(double from, double to) const {
        if (!progress) return {{}, stop};
        return {[whole = progress, from, to](double share) { whole(from + (to - from) * share); }, stop};
    }
};

}  // namespace twinsight
