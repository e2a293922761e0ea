// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/requests.h"

#include <chrono>
#include <thread>

namespace twinsight {

Requests::Requests(std::filesystem::path run, std::stop_token stop)
    : run_(std::move(run)), stop_(std::move(stop)) {}

RunRequest Requests::take() {
    return stop_.stop_requested() ? RunRequest::Stop : takeRequest(run_);
}

bool Requests::waitForResume() {
    constexpr auto kPoll = std::chrono::milliseconds(100);
    for (;; std::this_thread::sleep_for(kPoll)) {
        const RunRequest request = take();
        if (request == RunRequest::Resume || request == RunRequest::Stop)
            return request == RunRequest::Resume;
    }
}

}  // namespace twinsight
