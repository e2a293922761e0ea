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
};

}  // namespace twinsight
