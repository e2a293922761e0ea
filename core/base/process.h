// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace twinsight {

/// When a process of this machine started, in ticks of the system's own clock: tells it from a later one with
/// the same number. 0 when there is none, or only its remains (a zombie). Where /proc does not tell, 1
/// for any that is there.
std::int64_t processStart(long pid);

/// Whether the process that started then is still there. What cannot be told (no /proc, or one that hides the
/// processes of others; a start of 0, not known) counts as the same.
bool isSameProcess(long pid, std::int64_t start);

inline bool isProcessRunning(long pid) {
    return processStart(pid) != 0;
}

/// Politely (SIGTERM); nothing happens when there is no such process or it is another person's.
void askToEnd(long pid);

/// This machine's name in its network, as far as it has one.
std::string hostName();

/// Bytes of memory that this process occupies now; 0 where that cannot be told.
double residentBytes();
/// Bytes of memory that this machine has.
std::uint64_t physicalMemory();

}  // namespace twinsight
