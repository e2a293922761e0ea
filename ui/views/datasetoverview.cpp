// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/datasetoverview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/sessions/healthsession.h"
#include "ui/support/counthistogram.h"
#include "ui/support/counts.h"
#include "ui/support/phrases.h"
#include "ui/support/picturewords.h"
#include "ui/views/histogramplot.h"
#include "ui/views/libraryskipped.h"
#include "ui/views/meanview.h"

namespace twinsight {

namespace {

constexpr int kMostBars = 40;
constexpr qsizetype kMostModes = 6;
constexpr int kPlotHeight = 80;
constexpr int kUsualLinesOfMeans = 2;

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

QString sizesOf(const Census& census) {
    const auto sides = [](const PictureSize& size) { return spokenSides({size.width, size.height}); };
    if (census.sizes == 1) return DatasetOverview::tr("Sizes: %1 pixels").arg(sides(census.usual));
    const QString smallest = sides(census.smallest), largest = sides(census.largest);
    if (census.ofUsualSize == 1)  // all are different
        return DatasetOverview::tr("Sizes: %1 to %2 pixels").arg(smallest, largest);
    return DatasetOverview::tr("Sizes: %1 to %2 pixels, most often %3 (%4)")
        .arg(smallest, largest, sides(census.usual),
             countedDrawings(static_cast<qint64>(census.ofUsualSize)));
}

QStringList modesOf(const Census& census) {
    QStringList modes;
    for (const auto& [mode, drawings] : census.modes) {
        const QString known = spokenMode(mode);
        const QString words = known.isEmpty() ? DatasetOverview::tr("unknown") : known;
        modes << (census.modes.size() == 1
                      ? words
                      : QStringLiteral("%1 (%2)").arg(words, spokenCount(static_cast<qint64>(drawings))));
    }
    return modes;
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
      look_(new QLabel(this)),
      spread_(new QLabel(this)),
      skipped_(new QToolButton(this)),
      plot_(new HistogramPlot(this)),
      means_(new MeanView(this)) {
    setAccessibleName(tr("Overview"));
    skipped_->setAutoRaise(true);
    spread_->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
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
    column->addWidget(look_);
    column->addWidget(heading);
    column->addWidget(means_, 1);
    plot_->setFixedHeight(kPlotHeight);
    means_->setMinimumHeight(means_->heightOf(1));
    look_->setWordWrap(true);
    look_->setContentsMargins(8, 0, 8, 2);
    look_->hide();
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
    tellLook();
}

void DatasetOverview::setHealth(HealthSession& health) {
    health_ = &health;
    connect(health_, &HealthSession::changed, this, &DatasetOverview::tellLook);
}

void DatasetOverview::tellLook() {
    const QString words = lookInWords();
    if (words == look_->text()) return;
    look_->setText(words);
    look_->setHidden(words.isEmpty());
    Q_EMIT toldAnew();
}

QString DatasetOverview::lookInWords() const {
    if (!health_ || !dataset_ || health_->dataset() != dataset_) return {};
    if (health_->state() == HealthSession::State::Checking)
        return tr("Sizes and modes: %1 looked at\nEvery drawing is opened once.")
            .arg(spokenShare(health_->progress()));  // as many lines as there will be
    const Census& census = health_->census();
    if (census.drawings == 0) return {};
    QStringList modes = modesOf(census);
    look_->setToolTip(modes.size() > kMostModes ? modes.join(u'\n') : QString());
    if (modes.size() > kMostModes) modes = modes.first(kMostModes) << tr("and others");
    return sizesOf(census) + u'\n' + tr("Modes: %1").arg(modes.join(QStringLiteral("; ")));
}

int DatasetOverview::heightAt(int width, int linesOfMeans) const {
    const int lowest = layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width)
                                                     : layout()->totalMinimumSize().height();
    return lowest - means_->minimumHeight() + means_->heightOf(linesOfMeans);
}

int DatasetOverview::fitTo(int width) {
    const int lines = means_->linesAt(width);
    setMinimumHeight(heightAt(width, 1));
    setMaximumHeight(heightAt(width, lines));
    return heightAt(width, std::min(kUsualLinesOfMeans, lines));
}

void DatasetOverview::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitTo(width());
}

QString DatasetOverview::words() const {
    QString words = facts_->text() + u'\n' + spread_->text();
    if (!look_->isHidden()) words += u'\n' + look_->text();
    if (!skipped_->isHidden()) words += u'\n' + skipped_->text();
    return words;
}

void DatasetOverview::listSkipped() {
    auto* dialog = new LibrarySkippedDialog(dataset_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

}  // namespace twinsight
