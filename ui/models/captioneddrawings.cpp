// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/captioneddrawings.h"

#include <QPainter>
#include <QPixmap>

#include "ui/support/drawingref.h"
#include "ui/support/paper.h"
#include "ui/support/thumbnailcache.h"

namespace twinsight {

namespace {

constexpr int kPixelsForOne = 2;  ///< so that a thumbnail is crisp on a fine screen

}  // namespace

CaptionedDrawings::CaptionedDrawings(QObject* parent)
    : QAbstractListModel(parent), thumbnails_(new ThumbnailCache(this)) {
    connect(thumbnails_, &ThumbnailCache::ready, this, [this](quint32 drawing) {
        for (int row = 0; row < rowCount(); ++row)
            if (at(row).drawing == drawing) Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

void CaptionedDrawings::show(const std::shared_ptr<const Dataset>& dataset,
                             const std::vector<Entry>& entries) {
    if (dataset == dataset_ && entries == entries_) return;
    beginResetModel();
    if (dataset != dataset_) thumbnails_->setDataset(dataset);
    dataset_ = dataset;
    entries_ = dataset ? entries : std::vector<Entry>();
    std::vector<std::uint32_t> wanted;
    for (const Entry& entry : entries_) wanted.push_back(entry.drawing);
    thumbnails_->want(wanted, kSide * kPixelsForOne);
    endResetModel();
}

int CaptionedDrawings::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant CaptionedDrawings::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
        case Qt::DisplayRole:
            return at(index.row()).caption;
        case Qt::DecorationRole:
            return thumbnailOf(at(index.row()).drawing);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return sentenceOf(at(index.row()));
        default:
            return {};
    }
}

QVariant CaptionedDrawings::thumbnailOf(quint32 drawing) const {
    const Thumbnail* found = thumbnails_->find(drawing);
    QPixmap paper(kSide * kPixelsForOne, kSide * kPixelsForOne);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintOnPaper(painter, paper.rect(), found ? found->image : QImage());
    painter.end();
    paper.setDevicePixelRatio(kPixelsForOne);
    return paper;
}

QString CaptionedDrawings::sentenceOf(const Entry& entry) const {
    const Drawing& drawing = dataset_->drawings()[entry.drawing];
    return tr("%1: %2\n%3")
        .arg(titleOf(*dataset_, dataset_->characters()[drawing.character]), entry.caption,
             QString::fromStdString(drawing.path));
}

}  // namespace twinsight
