// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/priority.h"

#include <gtest/gtest.h>

#ifdef __linux__
#include <sys/resource.h>

#include <thread>

namespace twinsight {
namespace {

int ownNiceness() {
    return getpriority(PRIO_PROCESS, 0);
}

TEST(Priority, StepsBackForItsThreadAndThoseItStartsAlone) {
    const int before = ownNiceness();
    int own = 0, started = 0;
    std::thread([&] {
        stepBack();
        own = ownNiceness();
        std::thread([&] { started = ownNiceness(); }).join();
    }).join();
    EXPECT_EQ(own, std::min(19, before + 10));
    EXPECT_EQ(started, own);
    EXPECT_EQ(ownNiceness(), before);
}

}  // namespace
}  // namespace twinsight
#endif
