// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/runfollower.h"

#include <QElapsedTimer>
#include <memory>

namespace twinsight {

namespace {

constexpr std::chrono::milliseconds kInterval(100);
constexpr qint64 kHeldMilliseconds = 1000;
constexpr std::size_t kManyEvents = 1000;

/// Used by one thread at a time.
struct Reader {
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

}  // namespace

RunFollower::RunFollower(const std::filesystem::path& run, QObject* parent)
    : QObject(parent),
      lookout_([reader = std::make_shared<Reader>(run)] { return reader->look(); },
               [this](const RunLook& look) {
                   Q_EMIT looked(look);
                   return look.more ? std::chrono::milliseconds(0) : kInterval;
               }) {}

}  // namespace twinsight
