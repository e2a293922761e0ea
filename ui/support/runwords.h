// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/runs/runfolder.h"

namespace twinsight {

/// The state in the person's language: "Training", "Paused", ...; "Stopping..." while that is `asked`.
QString spokenState(RunState state, RunRequest asked = RunRequest::None);

/// The result of a training in a sentence or two.
QString spokenResult(const Finished& finished);

/// That nobody trains a run any more that has not ended, since when (Unix seconds; 0: it never began), and
/// what can be done.
QString spokenStale(double lastTime);

}  // namespace twinsight
