// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

#include "core/protocol/messages.h"

namespace twinsight {

/// Requests in order of arrival, from the reading thread to a working one.
class Inbox {
public:
    void push(Request request) {
        const std::scoped_lock guard(mutex_);
        waiting_.push_back(std::move(request));
        changed_.notify_one();
    }
    void close() {
        const std::scoped_lock guard(mutex_);
        closed_ = true;
        changed_.notify_one();
    }
    /// The next one, and what tells that it was cancelled. Blocks; nothing once it is closed and empty.
    struct Taken {
        Request request;
        std::stop_token stop;
    };
    std::optional<Taken> pop() {
        std::unique_lock guard(mutex_);
        atWork_.reset();
        changed_.wait(guard, [this] { return closed_ || !waiting_.empty(); });
        if (waiting_.empty()) return std::nullopt;
        Request request = std::move(waiting_.front());
        waiting_.pop_front();
        atWork_ = request.id;
        stop_ = std::stop_source();
        return Taken{std::move(request), stop_.get_token()};
    }
    /// Takes out a request that nobody works on yet; one that is worked on is asked to stop.
    std::optional<Request> remove(std::int64_t id) {
        const std::scoped_lock guard(mutex_);
        if (atWork_ == id) stop_.request_stop();
        const auto isIt = [id](const Request& request) { return request.id == id; };
        const auto found = std::ranges::find_if(waiting_, isIt);
        if (found == waiting_.end()) return std::nullopt;
        Request removed = std::move(*found);
        waiting_.erase(found);
        return removed;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Request> waiting_;
    std::optional<std::int64_t> atWork_;
    std::stop_source stop_;
    bool closed_ = false;
};

}  // namespace twinsight
