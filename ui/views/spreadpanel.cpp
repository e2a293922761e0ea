// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/spreadpanel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/views/scorehistogramplot.h"

namespace twinsight {

SpreadPanel::SpreadPanel(QWidget* parent)
    : QWidget(parent), plot_(new ScoreHistogramPlot), stop_(new QPushButton(tr("Sto&p"))) {
    stop_->setToolTip(tr("Stop measuring on the data set"));
    stop_->hide();
    connect(stop_, &QPushButton::clicked, this, &SpreadPanel::stopRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(plot_, 1);
    row->addWidget(stop_, 0, Qt::AlignTop);
}

void SpreadPanel::showHistogram(const ScoreHistogram& histogram) {
    stop_->hide();
    plot_->setHistogram(histogram);
}

void SpreadPanel::showWords(const QString& words) {
    stop_->hide();
    plot_->setHistogram(std::nullopt);
    plot_->setWords(words);
}

void SpreadPanel::showProgress(const QString& words) {
    showWords(words);
    stop_->show();
}

}  // namespace twinsight
