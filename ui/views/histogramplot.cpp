// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/histogramplot.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/support/phrases.h"

namespace twinsight {

namespace {

constexpr int kWidestBar = 40;

}  // namespace

HistogramPlot::HistogramPlot(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Drawings per character"));
}

void HistogramPlot::setHistogram(const CountHistogram& histogram) {
    histogram_ = histogram;
    QStringList words;
    for (int bar = 0; bar < int(histogram_.bars.size()); ++bar)
        if (histogram_.bars[bar] > 0) words << wordsFor(bar);
    setAccessibleDescription(words.join(u'\n'));
    update();
}

/// Where the bars stand; the numbers are below.
QRect HistogramPlot::room() const {
    return rect().adjusted(0, fontMetrics().height() + 2, -1, -fontMetrics().height() - 3);
}

QRect HistogramPlot::columnOf(int bar) const {
    const QRect all = room();
    const int bars = std::max<int>(1, int(histogram_.bars.size()));
    const int width = std::clamp(all.width() / bars, 2, kWidestBar);
    return {all.left() + bar * width, all.top(), width, all.height()};
}

QString HistogramPlot::wordsFor(int bar) const {
    const int first = histogram_.fewest + bar * histogram_.width;
    const int last = std::min(first + histogram_.width - 1, histogram_.most);
    const QString counts =
        first == last ? spokenCount(first) : tr("%1 to %2").arg(spokenCount(first), spokenCount(last));
    return tr("%1 drawings: %2 characters").arg(counts, spokenCount(histogram_.bars[bar]));
}

bool HistogramPlot::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int bar = 0; bar < int(histogram_.bars.size()); ++bar)
        if (columnOf(bar).contains(help->pos())) QToolTip::showText(help->globalPos(), wordsFor(bar), this);
    return true;
}

void HistogramPlot::paintEvent(QPaintEvent*) {
    if (histogram_.bars.empty()) return;
    QPainter painter(this);
    const int bars = int(histogram_.bars.size());
    const int highest = *std::max_element(histogram_.bars.begin(), histogram_.bars.end());
    const QRect all(columnOf(0).topLeft(), columnOf(bars - 1).bottomRight());
    for (int bar = 0; bar < bars; ++bar) {
        if (histogram_.bars[bar] == 0) continue;
        QRect column = columnOf(bar).adjusted(0, 0, -1, 0);
        column.setTop(column.bottom() -
                      std::max(1, qRound(double(histogram_.bars[bar]) / highest * all.height())) + 1);
        painter.fillRect(column, palette().color(QPalette::Highlight));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawLine(all.left(), all.bottom() + 1, all.right(), all.bottom() + 1);
    const QRect below(all.left(), all.bottom() + 2, std::max(all.width(), 60), fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft, spokenCount(histogram_.fewest));
    if (bars > 1) painter.drawText(below, Qt::AlignRight, spokenCount(histogram_.most));
}

}  // namespace twinsight
