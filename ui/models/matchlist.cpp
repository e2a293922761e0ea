// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matchlist.h"

#include <QLocale>
#include <QTemporaryDir>

#include "ui/support/drawingmime.h"
#include "ui/support/drawingref.h"
#include "ui/support/thumbnailcache.h"

namespace twinsight {

MatchList::MatchList(QObject* parent)
    : QAbstractListModel(parent),
      thumbnails_(new ThumbnailCache(this)),
      folder_(std::make_shared<QTemporaryDir>()) {
    connect(thumbnails_, &ThumbnailCache::ready, this, [this](quint32 drawing) {
        for (int row = 0; row < rowCount(); ++row)
            if (at(row).drawing == drawing) Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    });
}

MatchList::~MatchList() = default;

void MatchList::show(const std::shared_ptr<const Dataset>& dataset, const std::vector<SearchMatch>& matches) {
    beginResetModel();
    if (dataset_ != dataset) thumbnails_->setDataset(dataset);
    dataset_ = dataset;
    matches_.clear();
    std::vector<std::uint32_t> wanted;
    for (const SearchMatch& match : matches) {
        if (!dataset || match.drawing >= dataset->drawings().size()) continue;
        matches_.push_back(match);
        wanted.push_back(match.drawing);
    }
    thumbnails_->want(wanted, kThumbnail);
    endResetModel();
}

PictureRef MatchList::pictureAt(int row) const {
    return pictureOf(*dataset_, at(row).drawing);
}

QString MatchList::nameAt(int row) const {
    return characterName(*dataset_, dataset_->characters()[dataset_->drawings()[at(row).drawing].character]);
}

int MatchList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(matches_.size());
}

QVariant MatchList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SearchMatch& match = at(index.row());
    switch (role) {
        case Qt::DecorationRole: {
            const Thumbnail* found = thumbnails_->find(match.drawing);
            return found ? found->image : QImage();
        }
        case ProbabilityRole:
            return match.probability;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return tr("%1: %2\n%3")
                .arg(nameAt(index.row()), QLocale().toString(match.probability, 'f', 3),
                     QString::fromStdString(match.path));
        default:
            return {};
    }
}

Qt::ItemFlags MatchList::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData* MatchList::mimeData(const QModelIndexList& indexes) const {
    std::vector<std::uint32_t> drawings;
    for (const QModelIndex& index : indexes) drawings.push_back(at(index.row()).drawing);
    return drawings.empty() ? nullptr : new DrawingMime(dataset_, std::move(drawings), folder_);
}

}  // namespace twinsight
