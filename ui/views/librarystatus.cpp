// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/librarystatus.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

#include "ui/models/drawinggrid.h"
#include "ui/sessions/datasetsession.h"
#include "ui/support/counts.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/librarypanel.h"
#include "ui/views/libraryskipped.h"

namespace twinsight {

namespace {

QString factsOf(const Thumbnail& thumbnail) {
    const QString bytes = QLocale().formattedDataSize(thumbnail.bytes);
    if (thumbnail.pixels.isEmpty()) return thumbnail.bytes > 0 ? bytes : QString();
    return LibraryStatus::tr("%1 × %2 pixels, %3")
        .arg(QLocale().toString(thumbnail.pixels.width()), QLocale().toString(thumbnail.pixels.height()),
             bytes);
}

QString summaryOf(const Dataset* dataset) {
    if (!dataset) return {};
    const QString drawings = countedDrawings(static_cast<qint64>(dataset->drawings().size()));
    const QString characters = QLocale().toString(static_cast<qint64>(dataset->characters().size()));
    if (dataset->layout() == Layout::Classes)
        return LibraryStatus::tr("%1 in %2 classes").arg(drawings, characters);
    return LibraryStatus::tr("%1 of %2 characters in %3 alphabets")
        .arg(drawings, characters, QLocale().toString(static_cast<qint64>(dataset->alphabets().size())));
}

QProgressBar* createBusyBar(QWidget* parent) {
    auto* bar = new QProgressBar(parent);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(120);
    bar->setMaximumHeight(14);
    bar->hide();
    return bar;
}

}  // namespace

LibraryStatus::LibraryStatus(QStatusBar& bar, DatasetSession& session, LibraryPanel& library)
    : QObject(&bar),
      session_(session),
      library_(library),
      drawing_(new ElidedLabel(Qt::ElideMiddle, &bar)),
      facts_(new QLabel(&bar)),
      selection_(new QLabel(&bar)),
      busy_(createBusyBar(&bar)),
      skipped_(new QToolButton(&bar)) {
    skipped_->setAutoRaise(true);
    skipped_->hide();
    bar.addWidget(busy_);
    bar.addWidget(drawing_, 1);
    for (QWidget* widget : {static_cast<QWidget*>(facts_), static_cast<QWidget*>(selection_)})
        bar.addPermanentWidget(widget);
    bar.addPermanentWidget(skipped_);

    connect(&session_, &DatasetSession::started, this, [this] { showScan(0); });
    connect(&session_, &DatasetSession::scanning, this, &LibraryStatus::showScan);
    connect(&session_, &DatasetSession::used, this, &LibraryStatus::showSkipped);
    connect(&session_, &DatasetSession::used, this, &LibraryStatus::showDrawing);
    connect(&session_, &DatasetSession::opened, this, [this] { showBusy({}); });
    connect(&session_, &DatasetSession::failed, this, [this] { showBusy({}); });
    connect(&library_.grid(), &GroupedListView::currentRowChanged, this, &LibraryStatus::showDrawing);
    connect(&library_.grid(), &GroupedListView::selectionCountChanged, this, &LibraryStatus::showSelection);
    connect(&library_.thumbnails(), &ThumbnailCache::ready, this, &LibraryStatus::showDrawingAgain);
    connect(skipped_, &QToolButton::clicked, this, &LibraryStatus::listSkipped);
}

void LibraryStatus::showBusy(const QString& text) {
    busy_->setVisible(!text.isEmpty());
    busy_->setAccessibleName(text);
    if (text.isEmpty()) return showDrawing();
    drawing_->setText(text);
    facts_->clear();
}

void LibraryStatus::setGridShown(bool shown) {
    gridShown_ = shown;
    showDrawing();
    selection_->setVisible(shown);
}

void LibraryStatus::showScan(qint64 filesMet) {
    showBusy(filesMet == 0 ? tr("Scanning...") : tr("Scanning... %1").arg(countedFiles(filesMet)));
}

void LibraryStatus::showSkipped() {
    const auto dataset = session_.dataset();
    const auto count = dataset ? static_cast<qint64>(dataset->skipped().size()) : 0;
    skipped_->setText(tr("%1 left out").arg(countedFiles(count)));
    skipped_->setVisible(count > 0);
}

void LibraryStatus::showDrawing() {
    if (!busy_->isHidden()) return;
    const QModelIndex current = gridShown_ ? library_.grid().currentIndex() : QModelIndex();
    drawing_->setText(current.isValid() ? current.data(Qt::ToolTipRole).toString().section(u'\n', 0, 0)
                                        : summaryOf(session_.dataset().get()));
    const auto* thumbnail = library_.thumbnails().find(current.data(DrawingGridModel::DrawingRole).toUInt());
    facts_->setText(current.isValid() && thumbnail ? factsOf(*thumbnail) : QString());
}

void LibraryStatus::showDrawingAgain(quint32 drawing) {
    const QModelIndex current = library_.grid().currentIndex();
    if (current.isValid() && current.data(DrawingGridModel::DrawingRole).toUInt() == drawing) showDrawing();
}

void LibraryStatus::showSelection() {
    const int count = library_.grid().selectedCount();
    selection_->setText(count > 1 ? tr("%1 selected").arg(countedDrawings(count)) : QString());
}

void LibraryStatus::listSkipped() {
    auto* dialog = new LibrarySkippedDialog(session_.dataset(), library_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

}  // namespace twinsight
