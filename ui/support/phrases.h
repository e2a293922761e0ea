// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace twinsight {

/// A sentence of the core's as the window says it: without the flags of the command line, which it writes
/// behind a setting's label, "Device (--device) is ...".
QString withoutFlags(const QString& sentence);

/// Numbers as a person says them. All are translated and follow the locale.

/// "42 s", "3 min 12 s", "2 h 05 min".
QString spokenDuration(double seconds);

/// "98.4 %" of a share in 0..1.
QString spokenShare(double share);

/// "1 in 100" of a share in 0..1; "none" for 0.
QString spokenOdds(double share);

/// "one, two, three".
QString listed(const QStringList& names);

/// "12,345".
QString spokenCount(qint64 count);

}  // namespace twinsight
