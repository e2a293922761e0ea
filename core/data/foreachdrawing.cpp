// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/foreachdrawing.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include "core/base/error.h"

namespace twinsight {

namespace {

struct Item {
    std::size_t drawing;
    std::vector<std::byte> bytes;
    std::optional<Error> error;
};

/// A short queue from the thread that reads to those that work; they end when it is closed and empty.
class Workers {
public:
    Workers(int count, const DrawingFiles::Visitor& use) : use_(use) {
        for (int i = 0; i < std::max(1, count); ++i) threads_.emplace_back([this] { work(); });
    }
    ~Workers() {
        const std::scoped_lock guard(mutex_);
        closed_ = true;
        changed_.notify_all();
    }

    void push(Item item) {
        constexpr std::size_t kMostItems = 256, kMostBytes = std::size_t{64} << 20;
        std::unique_lock guard(mutex_);
        changed_.wait(guard, [this] {
            return queue_.empty() || (queue_.size() < kMostItems && queuedBytes_ < kMostBytes);
        });
        queuedBytes_ += item.bytes.size();
        queue_.push_back(std::move(item));
        changed_.notify_all();
    }

private:
    void work() {
        for (;;) {
            std::unique_lock guard(mutex_);
            changed_.wait(guard, [this] { return closed_ || !queue_.empty(); });
            if (queue_.empty()) return;
            Item item = std::move(queue_.front());
            queue_.pop_front();
            queuedBytes_ -= item.bytes.size();
            changed_.notify_all();
            guard.unlock();
            use_(item.drawing, std::move(item.bytes), item.error ? &*item.error : nullptr);
        }
    }

    const DrawingFiles::Visitor& use_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Item> queue_;
    std::size_t queuedBytes_ = 0;
    bool closed_ = false;
    std::vector<std::jthread> threads_;  ///< last: joined before the rest goes
};

}  // namespace

void forEachDrawing(const std::shared_ptr<const Dataset>& dataset, int workers,
                    const DrawingFiles::Visitor& use, const std::function<void(double)>& progress,
                    std::stop_token stop) {
    constexpr std::size_t kDrawingsAReport = 500;
    const auto count = static_cast<double>(dataset->drawings().size());
    {
        Workers queue(workers, use);
        std::size_t done = 0;
        DrawingFiles(dataset).readAll(
            [&](std::size_t drawing, std::vector<std::byte> bytes, const Error* error) {
                queue.push({drawing, std::move(bytes), error ? std::optional(*error) : std::nullopt});
                if (progress && ++done % kDrawingsAReport == 0) progress(static_cast<double>(done) / count);
            },
            stop);
    }
    if (stop.stop_requested()) throw Error(ErrorKind::Stopped, "Reading the pictures was stopped.");
}

}  // namespace twinsight
