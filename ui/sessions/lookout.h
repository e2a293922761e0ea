// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <functional>
#include <utility>

#include "ui/support/inpool.h"

namespace twinsight {

/// Looks at something on a disk again and again, for as long as it lives. GUI thread only; the destructor
/// waits for a look under way.
template <class Look>
class Lookout {
public:
    using Pause = std::chrono::milliseconds;

    /// `look` is called in a thread of its own, one at a time, first when the event loop runs, and must not
    /// throw. `take` gets what it gave in the GUI thread, and says how long to wait before the next look.
    Lookout(std::function<Look()> look, std::function<Pause(const Look&)> take)
        : look_(std::move(look)), take_(std::move(take)) {
        thread_.setMaxThreadCount(1);
        timer_.setSingleShot(true);
        timer_.callOnTimeout([this] { lookAgain(); });
        timer_.start(0);
    }
    ~Lookout() { thread_.waitForDone(); }

    /// Without waiting for the end of the pause; once more when a look is under way.
    void lookNow() {
        wanted_ = true;
        if (!looking_) timer_.start(0);
    }

private:
    void lookAgain() {
        looking_ = true;
        wanted_ = false;
        inPool(
            look_, &timer_,
            [this](const Look& look) {
                const Pause pause = take_(look);
                looking_ = false;
                timer_.start(wanted_ ? Pause(0) : pause);
            },
            thread_);
    }

    std::function<Look()> look_;
    std::function<Pause(const Look&)> take_;
    bool looking_ = false, wanted_ = false;
    QThreadPool thread_;
    QTimer timer_;  ///< last: what a look gave is not taken once this has gone
};

}  // namespace twinsight
