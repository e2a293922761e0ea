// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drawinggrid.h"

#include <QFileInfo>
#include <algorithm>

#include "ui/support/drawingref.h"
#include "ui/support/thumbnailcache.h"

namespace twinsight {

DrawingGridModel::DrawingGridModel(ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent), thumbnails_(thumbnails) {
    connect(&thumbnails_, &ThumbnailCache::ready, this, &DrawingGridModel::announce);
}

void DrawingGridModel::show(std::shared_ptr<const Dataset> dataset,
                            const std::vector<std::uint32_t>& characters) {
    beginResetModel();
    dataset_ = std::move(dataset);
    characters_.clear();
    starts_ = {0};
    groupOf_.assign(dataset_ ? dataset_->characters().size() : 0, -1);
    for (const std::uint32_t character : characters) {
        const auto count = static_cast<int>(dataset_->characters()[character].drawingCount);
        if (count == 0) continue;
        groupOf_[character] = static_cast<int>(characters_.size());
        characters_.push_back(character);
        starts_.push_back(starts_.back() + count);
    }
    endResetModel();
}

std::uint32_t DrawingGridModel::drawingAt(int row) const {
    const auto group = std::upper_bound(starts_.begin(), starts_.end(), row) - starts_.begin() - 1;
    return dataset_->characters()[characters_[group]].firstDrawing + (row - starts_[group]);
}

int DrawingGridModel::rowOf(std::uint32_t drawing) const {
    if (!dataset_ || drawing >= dataset_->drawings().size()) return -1;
    const std::uint32_t character = dataset_->drawings()[drawing].character;
    if (groupOf_[character] < 0) return -1;
    return starts_[groupOf_[character]] +
           static_cast<int>(drawing - dataset_->characters()[character].firstDrawing);
}

QString DrawingGridModel::titleOf(int group) const {
    const Character& character = characterOf(group);
    const QString name = QString::fromStdString(character.name);
    if (dataset_->layout() == Layout::Classes) return name;
    return tr("%1: %2").arg(QString::fromStdString(dataset_->alphabetOf(character).name), name);
}

int DrawingGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : starts_.back();
}

QVariant DrawingGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::uint32_t drawing = drawingAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return QFileInfo(QString::fromStdString(dataset_->drawings()[drawing].path)).completeBaseName();
        case Qt::DecorationRole:
            return imageOf(drawing);
        case Qt::ToolTipRole:
            return toolTip(drawing);
        case DrawingRole:
            return drawing;
        case ProblemRole:
            return problemOf(drawing);
        default:
            return {};
    }
}

Qt::ItemFlags DrawingGridModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

void DrawingGridModel::announce(std::uint32_t drawing) {
    const QModelIndex changed = index(rowOf(drawing));
    if (!changed.isValid()) return;
    Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole, Qt::ToolTipRole, ProblemRole});
}

QString DrawingGridModel::toolTip(std::uint32_t drawing) const {
    const QString path = fullPathOf(*dataset_, drawing);
    const QString problem = problemOf(drawing);
    return problem.isEmpty() ? path : path + u'\n' + problem;
}

QString DrawingGridModel::problemOf(std::uint32_t drawing) const {
    const Thumbnail* thumbnail = thumbnails_.find(drawing);
    return thumbnail ? thumbnail->problem : QString();
}

QImage DrawingGridModel::imageOf(std::uint32_t drawing) const {
    const Thumbnail* thumbnail = thumbnails_.find(drawing);
    return thumbnail ? thumbnail->image : QImage();
}

}  // namespace twinsight
