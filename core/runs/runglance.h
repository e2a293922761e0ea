// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/runfolder.h"
#include "core/runs/runlabel.h"

namespace twinsight {

/// What an event makes of the state that its run was in.
RunState stateAfter(RunState before, const TrainingEvent& event);

/// A run at a glance that is kept up to date: each look reads only what has come since the last one. For
/// lists of many runs of which a few go on. Any one thread.
class RunGlance {
public:
    explicit RunGlance(std::filesystem::path run);

    /// Reads what is new and says whether anything is. Blocks for as long as reading takes (the first look at
    /// a run of a million batches: about a second). What cannot be read is told in summary().problem.
    bool look();
    const RunSummary& summary() const { return summary_; }
    const RunLabel& label() const { return label_; }

private:
    bool lookAtPlan();
    bool lookAtLabel();
    bool lookAtEvents();
    bool judge();

    EventReader events_;
    RunSummary summary_;
    RunLabel label_;
    RunState told_ = RunState::Starting;  ///< what the events say, whether or not anybody holds the run
    std::filesystem::file_time_type planTime_{}, labelTime_{};
};

}  // namespace twinsight
