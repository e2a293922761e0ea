// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/runfollower.h"

#include <QElapsedTimer>

namespace twinsight {

namespace {

constexpr int kIntervalMilliseconds = 100;
constexpr qint64 kHeldMilliseconds = 1000;
constexpr std::size_t kManyEvents = 1000;

}  // namespace

/// Used by one thread at a time: the next look starts after the last one has arrived.
struct RunFollower::Reader {
    explicit Reader(const std::filesystem::path& folder) : run(folder), events(folder) {}

    std::filesystem::path run;
    EventReader events;
    QElapsedTimer sinceHeld;
    bool held = false;

    RunLook look() {
        RunLook look;
        // First who holds it, then the events: an end that is written in between is not taken for a death.
        if (!sinceHeld.isValid() || sinceHeld.elapsed() >= kHeldMilliseconds) {
            held = isHeld(run);
            sinceHeld.start();
        }
        look.held = held;
        look.events = events.poll();
        look.restarted = events.restarted();
        look.more = look.events.size() >= kManyEvents;
        return look;
    }
};

RunFollower::RunFollower(const std::filesystem::path& run, QObject* parent)
    : QObject(parent), reader_(std::make_shared<Reader>(run)) {
    thread_.setMaxThreadCount(1);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &RunFollower::lookAgain);
    timer_.start(0);
}

RunFollower::~RunFollower() {
    thread_.waitForDone();
}

void RunFollower::lookAgain() {
    thread_.start([this, reader = reader_] {
        QMetaObject::invokeMethod(
            this, [this, look = reader->look()] { take(look); }, Qt::QueuedConnection);
    });
}

void RunFollower::take(const RunLook& look) {
    timer_.start(look.more ? 0 : kIntervalMilliseconds);
    Q_EMIT looked(look);
}

}  // namespace twinsight
