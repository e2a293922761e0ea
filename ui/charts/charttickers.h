// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedPointer>

#include "ui/charts/chartpanel.h"

class QCPAxisTicker;

namespace twinsight {

/// Where an axis has numbers, and how they are written.
QSharedPointer<QCPAxisTicker> tickerOf(XScale scale, bool logarithmic);

}  // namespace twinsight
