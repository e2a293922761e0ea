// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace twinsight {

void stepBack() {
#ifdef __linux__
    constexpr int kNice = 10;
    // Of this thread alone, though it says process: see setpriority(2), "C library/kernel differences".
    [[maybe_unused]] const int failed = setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + kNice);
#endif
}

}  // namespace twinsight
