// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/data/dataset.h"
#include "ui/support/inkstyle.h"

namespace twinsight {

/// Looks at a few drawings of a data set in the global thread pool and calls `done` in the GUI thread with
/// how they are drawn, unless `context` has gone by then or no drawing tells. `dataset`: null for none.
void measureInk(const std::shared_ptr<const Dataset>& dataset, QObject* context,
                std::function<void(const InkStyle&)> done);

}  // namespace twinsight
