// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace twinsight {

/// What becomes of a training that is under way when the window closes.
enum class TrainingFate { GoesOn, Stops, WindowStays };

/// Asks the person. Blocks in a modal box. `othersWait`: in the queue, which only goes on with a window.
TrainingFate askWhetherTrainingGoesOn(bool othersWait, QWidget* parent);

}  // namespace twinsight
