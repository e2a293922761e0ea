// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a ChartPanel: how it is laid out, and what a click on it hides.
#include <algorithm>
#include <numeric>

#include "ui/charts/chartcolours.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

constexpr int kSampleWidth = 24, kKeySpacing = 14;

}  // namespace

/// In a row of its own, where it hides no curve.
void ChartPanel::layLegendAbove() {
    QCPLegend* legend = plot_->legend;
    QCPLayoutGrid* rows = plot_->plotLayout();
    plot_->axisRect()->insetLayout()->take(legend);
    rows->insertRow(0);
    rows->addElement(0, 0, legend);
    rows->setRowStretchFactor(0, 0.001);
    rows->setRowSpacing(0);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setMargins({6, 4, 6, 0});
    legend->setColumnSpacing(kKeySpacing);
    legend->setIconSize(kSampleWidth, fontMetrics().height() + 2);
    legend->setBorderPen(Qt::NoPen);
    legend->setVisible(true);
}

/// The legend counts the empty cells of its last row as items, too.
int ChartPanel::keyAt(const QPointF& position) const {
    const int keys = static_cast<int>(keys_.size());
    for (int i = 0; i < keys; ++i)
        if (plot_->legend->item(i)->rect().contains(position.toPoint())) return i;
    return -1;
}

void ChartPanel::setLegend(const std::vector<LegendKey>& keys) {
    plot_->legend->clear();
    for (QCPGraph* sample : samples_) plot_->removeGraph(sample);
    samples_.clear();
    keys_ = keys;
    for (const LegendKey& key : keys_) {
        QCPGraph* sample = plot_->addGraph();
        sample->setName(key.name);
        samples_.push_back(sample);
        applyPen({sample, key.style});
        sample->addToLegend();
    }
    wrapLegend();
    applyVisibility();
}

/// As many columns as there is room for, each as wide as its widest key.
void ChartPanel::wrapLegend() {
    const auto widthOf = [this](int columns) {
        std::vector<int> widths(columns, 0);
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            int& column = widths[i % columns];
            column = std::max(column, fontMetrics().horizontalAdvance(keys_[i].name) + kSampleWidth);
        }
        return std::accumulate(widths.begin(), widths.end(), 2 * kKeySpacing * columns);
    };
    int columns = std::max(1, static_cast<int>(keys_.size()));
    while (columns > 1 && widthOf(columns) > width()) --columns;
    plot_->legend->setWrap(columns);
    plot_->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    keepRoom();
}

bool ChartPanel::isShown(int curve) const {
    return std::ranges::none_of(style(curve).keys,
                                [this](const QString& key) { return hidden_.contains(key); });
}

void ChartPanel::setHidden(const QString& key, bool hidden) {
    if (isHidden(key) == hidden) return;
    hidden_.remove(key);
    if (hidden) hidden_.insert(key);
    applyVisibility();
}

void ChartPanel::toggle(const QString& key) {
    setHidden(key, !isHidden(key));
    Q_EMIT curvesToggled();
}

void ChartPanel::isolate(const QString& key) {
    const auto own = std::ranges::find(keys_, key, &LegendKey::key);
    if (own == keys_.end()) return;
    QStringList others;
    for (const LegendKey& other : keys_)
        if (other.group == own->group && other.key != key) others << other.key;
    const bool alone = std::ranges::all_of(others, [this](const QString& other) { return isHidden(other); });
    for (const QString& other : others) setHidden(other, !alone);
    setHidden(key, false);
    Q_EMIT curvesToggled();
}

void ChartPanel::applyVisibility() {
    for (int curve = 0; curve < curves(); ++curve) curves_[curve].graph->setVisible(isShown(curve));
    const QColor text = palette().color(QPalette::Text), base = palette().color(QPalette::Base);
    for (std::size_t i = 0; i < keys_.size(); ++i)
        plot_->legend->item(static_cast<int>(i))
            ->setTextColor(isHidden(keys_[i].key) ? between(base, text, 0.4) : text);
    queueReplot();
}

}  // namespace twinsight
