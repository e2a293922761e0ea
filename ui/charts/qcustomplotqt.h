// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header is written with Qt's short keywords, which Twinsight does without. Include this
// instead of qcustomplot.h, and only from sources in ui/charts.
#include <QObject>

#ifdef signals
#include <qcustomplot.h>
#else
#define signals Q_SIGNALS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef foreach
#endif
