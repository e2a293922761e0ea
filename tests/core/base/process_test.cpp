// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace twinsight {
namespace {

TEST(ProcessStart, KnowsThisProcess) {
    EXPECT_TRUE(isProcessRunning(::getpid()));
    EXPECT_EQ(processStart(::getpid()), processStart(::getpid()));
}

TEST(ProcessStart, KnowsNoImpossibleOnes) {
    EXPECT_FALSE(isProcessRunning(0));
    EXPECT_FALSE(isProcessRunning(-1));
    EXPECT_FALSE(isProcessRunning(999999999));
}

TEST(ProcessStart, TellsAProcessFromALaterOneWithItsNumber) {
    const std::int64_t start = processStart(::getpid());
    EXPECT_TRUE(isSameProcess(::getpid(), start));
    EXPECT_FALSE(isSameProcess(::getpid(), start + 1));
    EXPECT_FALSE(isSameProcess(999999999, start));
    EXPECT_TRUE(isSameProcess(::getpid(), 0)) << "not known when it started";
}

TEST(ProcessStart, CountsRemainsAsGone) {
    const pid_t child = ::fork();
    if (child == 0) _exit(0);
    siginfo_t info{};
    ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT);  // ended, and not taken away
    EXPECT_FALSE(isProcessRunning(child));
    ::waitpid(child, nullptr, 0);
    EXPECT_FALSE(isProcessRunning(child));
}

}  // namespace
}  // namespace twinsight
