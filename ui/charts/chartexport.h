// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <string>
#include <vector>

#include "ui/charts/runplot.h"

namespace twinsight {

/// The panels below each other, as they are shown, with `scale` pixels a point.
QImage pictureOf(const std::vector<ChartPanel*>& panels, double scale = 2);

/// The same drawn as lines: a PDF file of one page, and an SVG file.
QByteArray pdfOf(const std::vector<ChartPanel*>& panels);
QByteArray svgOf(const std::vector<ChartPanel*>& panels);

/// A run by its name, and its points.
using NamedSeries = std::pair<std::string, RunSeries>;
/// Every point of the runs, a line each: run,quantity,step,epoch,seconds,time,value. Values are as in the
/// run's events: accuracies in 0..1, memory in bytes. Takes a second for millions of points; any thread.
std::string csvOf(const std::vector<NamedSeries>& runs);

}  // namespace twinsight
