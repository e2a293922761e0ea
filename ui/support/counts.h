// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace twinsight {

/// "1 drawing", "19,280 drawings"; translated, in the locale's digits.
QString countedDrawings(qint64 count);
/// "1 file", "12,300 files".
QString countedFiles(qint64 count);
/// "1 pair", "20,000 pairs".
QString countedPairs(qint64 count);
/// The unit of a training setting for so many of it: "minutes", or "minute" for 1.
QString unitFor(const std::string& unit, double count);

}  // namespace twinsight
