// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>

namespace twinsight {

/// Which model file answers, for every thread that answers: one that could not be loaded never does. Any
/// thread.
class ServedModel {
public:
    /// A file was asked for: whoever asks for the model waits until it has settled.
    void expect() {
        const std::scoped_lock guard(mutex_);
        ++expected_;
    }
    /// The file that was loaded; nothing: it was refused or not wanted any more, and the one before stays.
    void settle(const std::optional<std::string>& loaded) {
        const std::scoped_lock guard(mutex_);
        if (loaded) file_ = *loaded;
        --expected_;
        settled_.notify_all();
    }
    /// Blocks while a file is being loaded. Empty before the first one.
    std::string file() {
        std::unique_lock guard(mutex_);
        settled_.wait(guard, [this] { return expected_ == 0; });
        return file_;
    }

private:
    std::mutex mutex_;
    std::condition_variable settled_;
    std::string file_;
    int expected_ = 0;
};

}  // namespace twinsight
