// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace twinsight {

class TrainingSession;

/// What becomes of a training that is under way when the window closes.
enum class TrainingFate { GoesOn, Stops, WindowStays };

/// Asks the person. Blocks in a modal box, which goes, and the window stays, when the training ends by
/// itself. `othersWait`: in the queue, which only goes on with a window.
TrainingFate askWhetherTrainingGoesOn(const TrainingSession& training, bool othersWait, QWidget* parent);

}  // namespace twinsight
