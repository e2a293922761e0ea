// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinsight {

/// "1 drawing", "19,280 drawings"; translated, in the locale's digits.
QString countedDrawings(qint64 count);
/// "1 file", "12,300 files".
QString countedFiles(qint64 count);

}  // namespace twinsight
