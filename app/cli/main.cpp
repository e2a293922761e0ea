// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "app/cli/cli.h"

namespace {

/// Ctrl+C and a polite kill ask the command to stop; a second one ends the program at once.
/// Signals are waited for in a thread of their own, where everything may be called.
void stopOnSignal(std::stop_source stop) {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals, stop]() mutable {
        int which = 0;
        sigwait(&signals, &which);
        stop.request_stop();
        sigwait(&signals, &which);
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
