// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/process.h"
#include "core/runs/runfolder.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

struct Holder {
    std::string host;
    long pid = 0;
    std::int64_t start =
        0;  ///< processStart(pid), which tells a process from a later one with the same number
    double heartbeat = 0;
};

std::string toText(const Holder& holder) {
    return json{
        {"host", holder.host}, {"pid", holder.pid}, {"start", holder.start}, {"heartbeat", holder.heartbeat}}
        .dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Holder> readHolder(const fs::path& lock) {
    try {
        const json object = json::parse(readFile(lock, 1 << 16));
        return Holder{object.at("host").get<std::string>(), object.at("pid").get<long>(),
                      object.value("start", std::int64_t{0}), object.at("heartbeat").get<double>()};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

bool isAlive(const Holder& holder) {
    if (holder.host != hostName()) return unixTime() - holder.heartbeat < kHeartbeatLimit;
    return isSameProcess(holder.pid, holder.start);
}

bool isSame(const Holder& one, const Holder& other) {
    return one.host == other.host && one.pid == other.pid && one.start == other.start;
}

/// Of a holder on another computer, whose clock may differ by more than the limit: whether its heartbeat goes
/// on. Blocks for as long as a few beats take.
bool stillBeats(const fs::path& lock, const Holder& holder) {
    constexpr auto kPoll = std::chrono::milliseconds(100);
    for (const Stopwatch watch; watch.seconds() < 2.5 * kHeartbeatSeconds;
         std::this_thread::sleep_for(kPoll)) {
        const auto now = readHolder(lock);
        if (!now || !isSame(*now, holder)) return false;
        if (now->heartbeat != holder.heartbeat) return true;
    }
    return false;
}

bool isAtWork(const fs::path& lock, const Holder& holder) {
    return isAlive(holder) || (holder.host != hostName() && stillBeats(lock, holder));
}

/// For file systems without hard links.
bool createUnlinked(const fs::path& lock, const std::string& text) {
    const int fd = ::open(lock.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0 && errno == EEXIST) return false;
    const bool written = fd >= 0 && ::write(fd, text.data(), text.size()) == std::ssize(text);
    if (fd >= 0) ::close(fd);
    if (written) return true;
    if (fd >= 0) ::unlink(lock.c_str());
    throw Error(ErrorKind::Unreadable, "Cannot write " + utf8(lock) + ".");
}

/// Written aside and linked, so that nobody finds a lock without a holder. False when the file is there
/// already.
bool createExclusively(const fs::path& lock, const std::string& text) {
    fs::path aside = lock.parent_path() / ".";
    aside += lock.filename();
    aside += '.' + std::to_string(::getpid());
    writeFile(aside, text);
    const int failed = ::link(aside.c_str(), lock.c_str()) == 0 ? 0 : errno;
    ::unlink(aside.c_str());
    if (failed == 0) return true;
    return failed != EEXIST && createUnlinked(lock, text);
}

/// While one lives, no other process of this host looks at the run's lock and takes it: else of two that find
/// one left behind, the slower one would take away what the quicker one has just written. Some file systems
/// know no such turns; there they are left out.
class Turn {
public:
    explicit Turn(const fs::path& run) : fd_(::open(run.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        if (fd_ >= 0) ::flock(fd_, LOCK_EX);
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() {
        if (fd_ >= 0) ::close(fd_);
    }

private:
    int fd_;
};

}  // namespace

bool isHeld(const fs::path& run) {
    const auto holder = readHolder(run / runfile::kLock);
    return holder && isAlive(*holder);
}

bool isHeldHere(const fs::path& run) {
    const auto holder = readHolder(run / runfile::kLock);
    return holder && holder->host == hostName() && isAlive(*holder);
}

struct RunLock::Internals {
    fs::path file;
    Holder holder;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::atomic<bool> lost = false;
    std::jthread heartbeat;  // last: ends before what it uses

    /// Also when nobody's is there.
    bool isMine() const {
        const auto now = readHolder(file);
        return !now || isSame(*now, holder);
    }

    void beat(std::stop_token stop) {
        std::unique_lock guard(mutex);
        while (!wake.wait_for(guard, stop, std::chrono::duration<double>(kHeartbeatSeconds), [] {
            return false;
        }) && !stop.stop_requested()) {
            if (!isMine()) {
                lost = true;
                return;
            }
            holder.heartbeat = unixTime();
            try {
                writeFileAtomically(file, toText(holder));
            } catch (const Error&) {
                // A full disk must not end the training; the next beat tries again.
            }
        }
    }
};

RunLock::RunLock(const fs::path& run) : internals_(std::make_unique<Internals>()) {
    internals_->file = run / runfile::kLock;
    internals_->holder = {hostName(), ::getpid(), processStart(::getpid()), unixTime()};
    const Turn turn(run);
    while (!createExclusively(internals_->file, toText(internals_->holder))) {
        const auto other = readHolder(internals_->file);
        if (other && isAtWork(internals_->file, *other))
            throw Error(ErrorKind::Busy, "The run " + utf8(run) + " is being trained by process " +
                                             std::to_string(other->pid) + " on " + other->host +
                                             ": stop that one first.");
        std::error_code failed;
        fs::remove(internals_->file, failed);
        if (failed)
            throw Error(ErrorKind::Unreadable,
                        "Cannot take over the run " + utf8(run) + ": " + failed.message() + ".");
    }
    internals_->heartbeat = std::jthread([this](std::stop_token stop) { internals_->beat(stop); });
}

RunLock::~RunLock() {
    internals_->heartbeat.request_stop();
    internals_->heartbeat.join();
    std::error_code ignored;
    if (internals_->isMine()) fs::remove(internals_->file, ignored);
}

bool RunLock::isLost() const {
    return internals_->lost;
}

}  // namespace twinsight
