// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/protocol/testreport.h"

namespace twinsight {

/// "92.5 % (91.0 to 93.8 %)"; without the bracket where no interval is known.
QString spokenMeasured(const Measured& share);
/// The same of a figure that is no share: "0.9912 (0.9885 to 0.9936)".
QString spokenNumber(const Measured& figure);

/// A figure of a test by its name, as the page and the document list them.
struct TestFigureRow {
    QString name, tip;
    std::vector<QString> values;  ///< one a model
};
std::vector<TestFigureRow> figureRows(const TestReport& report);

/// "Verification: 20,000 pairs of 99 characters of Omniglot, seed 1".
QString spokenTest(const TestReport& report);
/// Where a report comes from, as far as it says: the models' files and what they were trained on, the data
/// set, when it was measured and by which version.
struct TestOrigin {
    QString name, words;
};
std::vector<TestOrigin> originsOf(const TestReport& report);
/// Why there are no intervals; empty where there are.
QString spokenCaution(const TestReport& report);
/// How the second model does beside the first; empty for one model.
QString spokenDifference(const TestReport& report);

}  // namespace twinsight
