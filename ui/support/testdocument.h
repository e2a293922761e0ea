// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <map>
#include <string>
#include <vector>

#include "core/protocol/testreport.h"

namespace twinsight {

/// What a document about a test shows beside its words.
struct TestPlots {
    std::vector<std::pair<QString, QImage>> plots;  ///< with what is written above each
    std::map<std::string, QImage> pictures;         ///< of the confused characters and the worst pairs
};

/// The report as one HTML file that needs nothing beside it: figures, plots, tables, pictures. Any thread.
QString htmlOf(const TestReport& report, const TestPlots& plots);

/// The same as a PDF file on A4. Any thread; takes a second.
QByteArray pdfOf(const QString& html);

/// Names of the pictures that the document shows.
std::vector<std::string> picturesIn(const TestReport& report);

}  // namespace twinsight
