// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

#include "core/runs/runfolder.h"
#include "ui/sessions/lookout.h"

namespace twinsight {

/// What one look at a run folder gave.
struct RunLook {
    std::vector<TrainingEvent> events;  ///< what has come since the last look
    bool restarted = false;             ///< the events begin anew with these
    bool held = false;                  ///< a trainer has the run
    bool more = false;                  ///< there may be more events right now
};

/// Looks into a run folder about ten times a second, in a thread of its own, for as long as it lives.
/// GUI thread only; the destructor waits for a look under way (milliseconds; on a hanging network disk,
/// longer).
class RunFollower : public QObject {
    Q_OBJECT

public:
    explicit RunFollower(const std::filesystem::path& run, QObject* parent = nullptr);

Q_SIGNALS:
    void looked(const twinsight::RunLook& look);

private:
    Lookout<RunLook> lookout_;
};

}  // namespace twinsight
