// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <array>

#include "core/base/csv.h"
#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

constexpr int kPointsPerInch = 96;
constexpr std::array kNames{"batch_loss",        "training_loss",       "validation_loss",
                            "training_accuracy", "validation_accuracy", "one_shot_accuracy",
                            "learning_rate",     "images_per_second",   "memory"};
static_assert(kNames.size() == kQuantities);

QSize sizeOf(const std::vector<ChartPanel*>& panels) {
    QSize size(0, 0);
    for (const ChartPanel* panel : panels)
        size = {std::max(size.width(), panel->width()), size.height() + panel->height()};
    return size;
}

void paintAll(const std::vector<ChartPanel*>& panels, QCPPainter& painter) {
    const int width = sizeOf(panels).width();
    for (ChartPanel* panel : panels) {
        painter.save();
        panel->paint(painter, {width, panel->height()});
        painter.restore();
        painter.translate(0, panel->height());
    }
}

void paintAsLines(const std::vector<ChartPanel*>& panels, QPaintDevice& device) {
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    paintAll(panels, painter);
    painter.end();
}

}  // namespace

QImage pictureOf(const std::vector<ChartPanel*>& panels, double scale) {
    QImage picture(sizeOf(panels) * scale, QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull()) return picture;
    picture.fill(panels.front()->palette().color(QPalette::Base));
    QCPPainter painter(&picture);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    paintAll(panels, painter);
    return picture;
}

QByteArray pdfOf(const std::vector<ChartPanel*>& panels) {
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setResolution(kPointsPerInch);
    const QSizeF inches = QSizeF(sizeOf(panels)) / kPointsPerInch;
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    paintAsLines(panels, writer);
    return pdf.data();
}

QByteArray svgOf(const std::vector<ChartPanel*>& panels) {
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setResolution(kPointsPerInch);
    generator.setSize(sizeOf(panels));
    generator.setViewBox(QRect({}, sizeOf(panels)));
    paintAsLines(panels, generator);
    return svg.data();
}

std::string csvOf(const std::vector<NamedSeries>& runs) {
    std::string csv = "run,quantity,step,epoch,seconds,time,value\n";
    for (const auto& [name, series] : runs)
        for (std::size_t i = 0; i < kQuantities; ++i)
            for (const RunPoint& point : series.of(static_cast<Quantity>(i)))
                csv += csvLine({name, kNames[i], csvNumber(point.step), csvNumber(point.epoch),
                                csvNumber(point.seconds), csvNumber(point.time), csvNumber(point.value)});
    return csv;
}

}  // namespace twinsight
