// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <functional>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/process.h"
#include "core/runs/runfolder.h"
#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::errorOf;
using ::testing::HasSubstr;
using testing::kindOf;
using testing::TemporaryFolder;

std::string thisHost() {
    char name[256] = {};
    ::gethostname(name, sizeof name - 1);
    return name;
}

/// Another process that takes the lock; lives until it is let go.
class OtherTrainer {
public:
    explicit OtherTrainer(const std::filesystem::path& run) {
        int ready[2], go[2];
        if (::pipe(ready) || ::pipe(go)) throw std::runtime_error("no pipes");
        pid = ::fork();
        if (pid == 0) {
            ::close(go[1]);
            const RunLock lock(run);
            char byte = 1;
            if (::write(ready[1], &byte, 1) == 1) static_cast<void>(::read(go[0], &byte, 1));
            ::_exit(0);  // as a killed one: the lock's destructor does not run
        }
        ::close(ready[1]);
        ::close(go[0]);
        char byte = 0;
        held = ::read(ready[0], &byte, 1) == 1;
        ::close(ready[0]);
        go_ = go[1];
    }
    ~OtherTrainer() { kill(); }
    void kill() {
        if (go_ < 0) return;
        ::close(go_);
        go_ = -1;
        ::waitpid(pid, nullptr, 0);
    }

    pid_t pid = 0;
    bool held = false;

private:
    int go_ = -1;
};

struct ARunLock : ::testing::Test {
    TemporaryFolder run;
    std::filesystem::path file = run / runfile::kLock;

    json contents() const { return json::parse(readFile(file, 1 << 16)); }
    void leave(const std::string& host, long pid, double heartbeat) const {
        run.write(runfile::kLock, json{{"host", host}, {"pid", pid}, {"heartbeat", heartbeat}}.dump());
    }
};

TEST_F(ARunLock, HoldsTheRunWhileItLives) {
    EXPECT_FALSE(isHeld(run.path()));
    {
        const RunLock lock(run.path());
        EXPECT_TRUE(isHeld(run.path()));
        EXPECT_EQ(contents()["pid"], ::getpid());
        EXPECT_EQ(contents()["host"], thisHost());
    }
    EXPECT_FALSE(isHeld(run.path()));
    EXPECT_TRUE(std::filesystem::is_empty(run.path()));
}

TEST_F(ARunLock, IsBusyWhileAnotherProcessHoldsTheRun) {
    const OtherTrainer other(run.path());
    ASSERT_TRUE(other.held);
    EXPECT_TRUE(isHeld(run.path()));
    const Error error = errorOf([&] { RunLock lock(run.path()); });
    EXPECT_EQ(error.kind(), ErrorKind::Busy);
    EXPECT_THAT(error.what(), HasSubstr("process " + std::to_string(other.pid) + " on " + thisHost()));
    EXPECT_EQ(contents()["pid"], other.pid);
}

TEST_F(ARunLock, IsTakenOverFromAProcessThatDied) {
    OtherTrainer other(run.path());
    other.kill();
    ASSERT_TRUE(std::filesystem::exists(file));
    EXPECT_FALSE(isHeld(run.path()));
    const RunLock lock(run.path());
    EXPECT_EQ(contents()["pid"], ::getpid());
}

/// How many of four processes get the lock that they all find left behind at once.
int takers(const std::filesystem::path& run) {
    int start[2], said[2], end[2];
    if (::pipe(start) || ::pipe(said) || ::pipe(end)) throw std::runtime_error("no pipes");
    for (int i = 0; i < 4; ++i)
        if (::fork() == 0) {
            ::close(start[1]);
            ::close(end[1]);
            char byte = 0;
            static_cast<void>(::read(start[0], &byte, 1));
            try {
                const RunLock lock(run);
                static_cast<void>(::write(said[1], "1", 1));
                static_cast<void>(::read(end[0], &byte, 1));
            } catch (const Error&) {
                static_cast<void>(::write(said[1], "0", 1));
            }
            ::_exit(0);
        }
    ::close(start[1]);
    int count = 0;
    for (int i = 0; i < 4; ++i) {
        char byte = '0';
        if (::read(said[0], &byte, 1) == 1) count += byte - '0';
    }
    ::close(end[1]);
    while (::wait(nullptr) > 0) {
    }
    for (const int fd : {start[0], said[0], said[1], end[0]}) ::close(fd);
    return count;
}

TEST_F(ARunLock, IsTakenOverByOneOfSeveralAtOnce) {
    for (int round = 0; round < 40; ++round) {
        run.write(runfile::kLock, "{");  // nobody's
        ASSERT_EQ(takers(run.path()), 1) << "round " << round;
    }
}

TEST_F(ARunLock, BelievesAnotherHostByItsHeartbeat) {
    leave("elsewhere", 1, unixTime() - kHeartbeatLimit / 2);
    EXPECT_TRUE(isHeld(run.path()));
    EXPECT_EQ(kindOf([&] { RunLock lock(run.path()); }), ErrorKind::Busy);
    leave("elsewhere", 1, unixTime() - kHeartbeatLimit * 2);
    EXPECT_FALSE(isHeld(run.path()));
    const RunLock lock(run.path());
    EXPECT_EQ(contents()["host"], thisHost());
}

/// Its clock may be ahead, or this one's have jumped back: of two errors the one that ruins no run.
TEST_F(ARunLock, BelievesAHeartbeatOfTheFuture) {
    leave("elsewhere", 1, unixTime() + 3600);
    EXPECT_TRUE(isHeld(run.path()));
}

TEST_F(ARunLock, DoesNotAskTheClockAboutAProcessOfThisHost) {
    const RunLock lock(run.path());
    for (const double jump : {-1e6, 1e6}) {
        auto object = contents();
        object["heartbeat"] = unixTime() + jump;
        run.write(runfile::kLock, object.dump());
        EXPECT_TRUE(isHeld(run.path()));
    }
}

TEST_F(ARunLock, IsNotTakenFromAnotherHostThatHappensToUseOurProcessNumber) {
    leave("elsewhere", ::getpid(), unixTime());
    EXPECT_EQ(kindOf([&] { RunLock lock(run.path()); }), ErrorKind::Busy);
}

TEST_F(ARunLock, IsBusyWithinItsOwnProcessToo) {
    const RunLock lock(run.path());
    EXPECT_EQ(kindOf([&] { RunLock second(run.path()); }), ErrorKind::Busy);
    EXPECT_TRUE(isHeld(run.path()));
}

TEST_F(ARunLock, IsTakenOverFromAProcessWhoseNumberAnotherOneHasNow) {
    run.write(runfile::kLock, json{{"host", thisHost()},
                                   {"pid", ::getpid()},
                                   {"start", processStart(::getpid()) + 1},
                                   {"heartbeat", unixTime()}}
                                  .dump());
    EXPECT_FALSE(isHeld(run.path()));
    const RunLock lock(run.path());
    EXPECT_TRUE(isHeld(run.path()));
}

TEST_F(ARunLock, IsTakenOverWhenItsFileIsGarbage) {
    for (const char* garbage : {"", "{", "[]", R"({"host": 5})", "\xff\xfe"}) {
        run.write(runfile::kLock, garbage);
        EXPECT_FALSE(isHeld(run.path())) << garbage;
        const RunLock lock(run.path());
        EXPECT_TRUE(isHeld(run.path())) << garbage;
    }
}

TEST_F(ARunLock, KeepsItsHeartbeat) {
    const RunLock lock(run.path());
    const double first = contents()["heartbeat"];
    const Stopwatch watch;
    while (contents()["heartbeat"] == first && watch.seconds() < 30)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_GT(contents()["heartbeat"].get<double>(), first);
}

/// The other computer's clock stands an hour back.
TEST_F(ARunLock, BelievesAnOldHeartbeatThatGoesOn) {
    std::atomic<int> beats = 0;
    const std::jthread other([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            leave("elsewhere", 1, unixTime() - 3600);
            ++beats;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    });
    while (beats == 0) std::this_thread::yield();
    EXPECT_EQ(kindOf([&] { RunLock lock(run.path()); }), ErrorKind::Busy);
}

TEST_F(ARunLock, LeavesALockThatAnotherComputerHasTaken) {
    const Stopwatch watch;
    {
        const RunLock lock(run.path());
        EXPECT_FALSE(lock.isLost());
        leave("elsewhere", 1, unixTime());
        while (!lock.isLost() && watch.seconds() < 30)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        EXPECT_TRUE(lock.isLost());
    }
    EXPECT_EQ(contents()["host"], "elsewhere");
}

TEST_F(ARunLock, LeavesNothingBesideItsFile) {
    const RunLock lock(run.path());
    EXPECT_EQ(kindOf([&] { RunLock second(run.path()); }), ErrorKind::Busy);
    for (const auto& entry : std::filesystem::directory_iterator(run.path())) EXPECT_EQ(entry.path(), file);
}

TEST_F(ARunLock, NeedsAFolder) {
    EXPECT_EQ(kindOf([&] { RunLock lock(run / "nowhere"); }), ErrorKind::Unreadable);
}

}  // namespace
}  // namespace twinsight
