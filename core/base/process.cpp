// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace twinsight {

namespace {

constexpr std::int64_t kHidden = 1;  ///< no process but the first starts at the first tick

/// /proc/PID/stat, see proc(5): fields 3 (state) and 22 (start).
std::int64_t startIn(const std::string& stat) {
    // Field 2 is the program's name in parentheses, which may hold spaces.
    std::istringstream fields(stat.substr(std::min(stat.size(), stat.rfind(')') + 1)));
    std::string state, skipped;
    fields >> state;
    if (state.empty() || state == "Z" || state == "X") return 0;
    for (int field = 4; field < 22; ++field) fields >> skipped;
    std::int64_t start = 0;
    fields >> start;
    return start;
}

}  // namespace

std::int64_t processStart(long pid) {
    if (pid <= 0 || (::kill(static_cast<pid_t>(pid), 0) != 0 && errno != EPERM)) return 0;
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    if (!file) return kHidden;
    return startIn({std::istreambuf_iterator<char>(file), {}});
}

bool isSameProcess(long pid, std::int64_t start) {
    const std::int64_t now = processStart(pid);
    return now != 0 && (start == 0 || start == now || now == kHidden || start == kHidden);
}

void askToEnd(long pid) {
    if (pid > 0) ::kill(static_cast<pid_t>(pid), SIGTERM);
}

/// /proc/self/statm, see proc(5): the second field, in pages.
double residentBytes() {
    std::ifstream file("/proc/self/statm");
    double total = 0, resident = 0;
    return file >> total >> resident ? resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) : 0;
}

std::uint64_t physicalMemory() {
    return static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES)) *
           static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::string hostName() {
    char name[256] = {};
    ::gethostname(name, sizeof name - 1);
    return name;
}

}  // namespace twinsight
