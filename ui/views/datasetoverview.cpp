// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/datasetoverview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/support/counthistogram.h"
#include "ui/support/counts.h"
#include "ui/support/phrases.h"
#include "ui/views/histogramplot.h"
#include "ui/views/libraryskipped.h"
#include "ui/views/meanview.h"

namespace twinsight {

namespace {

constexpr int kMostBars = 40;
constexpr int kPlotHeight = 80;
constexpr int kLinesOfMeans = 2;

QString factsOf(const Dataset& dataset) {
    const QString characters = spokenCount(static_cast<qint64>(dataset.characters().size()));
    QStringList facts;
    if (dataset.layout() == Layout::Alphabets)
        facts << DatasetOverview::tr("%1 alphabets")
                     .arg(spokenCount(static_cast<qint64>(dataset.alphabets().size())))
              << DatasetOverview::tr("%1 characters").arg(characters);
    else
        facts << DatasetOverview::tr("%1 classes").arg(characters);
    facts << countedDrawings(static_cast<qint64>(dataset.drawings().size()));
    return facts.join(u'\n');
}

QString spreadOf(const CountHistogram& histogram) {
    if (histogram.fewest == histogram.most)
        return DatasetOverview::tr("Drawings per character: %1").arg(spokenCount(histogram.most));
    return DatasetOverview::tr("Drawings per character: %1 to %2, half of them %3 or more")
        .arg(spokenCount(histogram.fewest), spokenCount(histogram.most), spokenCount(histogram.median));
}

}  // namespace

DatasetOverview::DatasetOverview(QWidget* parent)
    : QFrame(parent),
      facts_(new QLabel(this)),
      spread_(new QLabel(this)),
      skipped_(new QToolButton(this)),
      plot_(new HistogramPlot(this)),
      means_(new MeanView(this)) {
    setAccessibleName(tr("Overview"));
    skipped_->setAutoRaise(true);
    spread_->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->addWidget(facts_);
    left->addWidget(skipped_);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(spread_);
    right->addWidget(plot_);
    right->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 4);
    row->setSpacing(32);
    row->addLayout(left);
    row->addLayout(right, 1);
    auto* heading = new QLabel(tr("Mean drawings: a click shows what they are made of"));
    heading->setContentsMargins(8, 2, 8, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(heading);
    column->addWidget(means_);
    plot_->setFixedHeight(kPlotHeight);
    means_->setFixedHeight(means_->heightOf(kLinesOfMeans));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(skipped_, &QToolButton::clicked, this, &DatasetOverview::listSkipped);
}

void DatasetOverview::setDataset(const std::shared_ptr<const Dataset>& dataset,
                                 const std::shared_ptr<const ThumbnailReader>& reader) {
    dataset_ = dataset;
    means_->setReader(reader, dataset);
    const CountHistogram histogram = drawingsPerCharacter(*dataset, kMostBars);
    facts_->setText(factsOf(*dataset));
    spread_->setText(spreadOf(histogram));
    plot_->setHistogram(histogram);
    plot_->setVisible(histogram.fewest < histogram.most);  // one bar alone tells nothing
    skipped_->setVisible(!dataset->skipped().empty());
    skipped_->setText(tr("%1 left out").arg(countedFiles(static_cast<qint64>(dataset->skipped().size()))));
}

QString DatasetOverview::words() const {
    QString words = facts_->text() + u'\n' + spread_->text();
    if (!skipped_->isHidden()) words += u'\n' + skipped_->text();
    return words;
}

void DatasetOverview::listSkipped() {
    auto* dialog = new LibrarySkippedDialog(dataset_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

}  // namespace twinsight
