// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twinsight {

/// From here on the calling thread, and every thread that it starts, works in the time that others leave:
/// what a person waits for a moment is not held up by what takes a minute. Where threads have no priority of
/// their own, nothing happens.
void stepBack();

}  // namespace twinsight
