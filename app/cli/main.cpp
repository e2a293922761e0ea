// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "app/cli/cli.h"

namespace {

int wakeUpEnd = -1;  ///< where the handler writes

extern "C" void onStopSignal(int) {
    const int before = errno;
    [[maybe_unused]] const ssize_t written = ::write(wakeUpEnd, "", 1);
    errno = before;
}

/// timeout(1) signals its child and then the child's group: both are one wish.
constexpr int kSameWishMilliseconds = 1000;

void waitForWish(int wakeUp) {
    char byte = 0;
    while (::read(wakeUp, &byte, 1) < 0 && errno == EINTR) continue;
}

void passOverRepetitions(int wakeUp) {
    pollfd waiting{wakeUp, POLLIN, 0};
    while (::poll(&waiting, 1, kSameWishMilliseconds) > 0) waitForWish(wakeUp);
}

/// A shell's "command &" and nohup start programs with signals that are to be ignored.
void handleUnlessIgnored(int signal) {
    struct sigaction before {
    }, handled{};
    sigaction(signal, nullptr, &before);
    if (before.sa_handler == SIG_IGN) return;
    handled.sa_handler = onStopSignal;
    handled.sa_flags = SA_RESTART;
    sigaction(signal, &handled, nullptr);
}

/// Ctrl+C and a polite kill ask the command to stop; a second one, later, ends the program at once.
/// By handlers: OpenBLAS starts threads before main, which do not know what main blocks, so that a signal
/// that is blocked and waited for would end the program through them.
void stopOnSignal(std::stop_source stop) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return;
    wakeUpEnd = ends[1];
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) handleUnlessIgnored(signal);
    std::thread([wakeUp = ends[0], stop]() mutable {
        waitForWish(wakeUp);
        stop.request_stop();
        passOverRepetitions(wakeUp);
        waitForWish(wakeUp);
        _exit(130);
    }).detach();
}

/// LibTorch's threads spin while they wait unless libgomp is told otherwise before it loads, so the program
/// starts itself once more. The window sets this when it starts the engine, which saves the second loading.
void waitPassively(char** arguments) {
    if (std::getenv("OMP_WAIT_POLICY")) return;
    setenv("OMP_WAIT_POLICY", "passive", 1);
    setenv("CUDA_MODULE_LOADING", "LAZY", 0);
    execv("/proc/self/exe", arguments);
}

}  // namespace

int main(int count, char** arguments) {
    waitPassively(arguments);
    signal(SIGPIPE, SIG_IGN);
    std::stop_source stop;
    stopOnSignal(stop);
    const std::vector<std::string> words(arguments + 1, arguments + count);
    return twinsight::runCli(words, {std::cin, std::cout, std::cerr, stop.get_token()});
}
