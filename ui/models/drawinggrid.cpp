// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drawinggrid.h"

#include <QFileInfo>
#include <algorithm>

#include "ui/sessions/exclusionsession.h"
#include "ui/support/drawingref.h"
#include "ui/support/oneline.h"
#include "ui/support/thumbnailcache.h"

namespace twinsight {

DrawingGridModel::DrawingGridModel(ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent), thumbnails_(thumbnails) {
    connect(&thumbnails_, &ThumbnailCache::ready, this, &DrawingGridModel::announce);
}

void DrawingGridModel::show(std::shared_ptr<const Dataset> dataset,
                            const std::vector<std::uint32_t>& characters) {
    beginResetModel();
    clear(std::move(dataset));
    for (const std::uint32_t character : characters) {
        const auto count = static_cast<int>(dataset_->characters()[character].drawingCount);
        if (count == 0) continue;
        groupOf_[character] = static_cast<int>(characters_.size());
        characters_.push_back(character);
        starts_.push_back(starts_.back() + count);
    }
    endResetModel();
}

void DrawingGridModel::showSome(std::shared_ptr<const Dataset> dataset, std::vector<std::uint32_t> drawings) {
    beginResetModel();
    clear(std::move(dataset));
    some_ = std::move(drawings);
    for (int row = 0; row < static_cast<int>(some_.size()); ++row) {
        const std::uint32_t character = dataset_->drawings()[some_[row]].character;
        if (characters_.empty() || characters_.back() != character) {
            groupOf_[character] = static_cast<int>(characters_.size());
            characters_.push_back(character);
            starts_.push_back(row);
        }
        starts_.back() = row + 1;
    }
    endResetModel();
}

void DrawingGridModel::clear(std::shared_ptr<const Dataset> dataset) {
    dataset_ = std::move(dataset);
    characters_.clear();
    some_.clear();
    arranged_.clear();
    arrangedRowOf_.clear();
    starts_ = {0};
    groupOf_.assign(dataset_ ? dataset_->characters().size() : 0, -1);
}

void DrawingGridModel::arrange(const std::vector<std::uint32_t>& ranking) {
    beginResetModel();
    arranged_.clear();
    arrangedRowOf_.assign(dataset_->drawings().size(), -1);
    for (const std::uint32_t drawing : ranking) {
        if (usualRowOf(drawing) < 0) continue;
        arrangedRowOf_[drawing] = static_cast<int>(arranged_.size());
        arranged_.push_back(drawing);
    }
    oneGroup_ = {0, static_cast<int>(arranged_.size())};
    endResetModel();
}

void DrawingGridModel::putBack() {
    beginResetModel();
    arranged_.clear();
    arrangedRowOf_.clear();
    endResetModel();
}

void DrawingGridModel::setExclusions(ExclusionSession& exclusions) {
    exclusions_ = &exclusions;
    connect(&exclusions, &ExclusionSession::changed, this, [this] {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ExcludedRole});
    });
}

std::uint32_t DrawingGridModel::drawingAt(int row) const {
    return isArranged() ? arranged_[row] : usualDrawingAt(row);
}

int DrawingGridModel::rowOf(std::uint32_t drawing) const {
    if (!dataset_ || drawing >= dataset_->drawings().size()) return -1;
    return isArranged() ? arrangedRowOf_[drawing] : usualRowOf(drawing);
}

std::uint32_t DrawingGridModel::usualDrawingAt(int row) const {
    if (!some_.empty()) return some_[row];
    const auto group = std::upper_bound(starts_.begin(), starts_.end(), row) - starts_.begin() - 1;
    return dataset_->characters()[characters_[group]].firstDrawing + (row - starts_[group]);
}

int DrawingGridModel::usualRowOf(std::uint32_t drawing) const {
    const std::uint32_t character = dataset_->drawings()[drawing].character;
    if (groupOf_[character] < 0) return -1;
    if (!some_.empty()) {
        const auto found = std::lower_bound(some_.begin(), some_.end(), drawing);
        return found != some_.end() && *found == drawing ? static_cast<int>(found - some_.begin()) : -1;
    }
    return starts_[groupOf_[character]] +
           static_cast<int>(drawing - dataset_->characters()[character].firstDrawing);
}

QString DrawingGridModel::titleOf(int group) const {
    return twinsight::titleOf(*dataset_, dataset_->characters()[characters_[group]]);
}

std::set<std::uint32_t> DrawingGridModel::charactersBetween(int first, int end) const {
    std::set<std::uint32_t> characters;
    if (isArranged()) {
        for (int row = first; row < end; ++row)
            characters.insert(dataset_->drawings()[arranged_[row]].character);
        return characters;
    }
    auto group = std::upper_bound(starts_.begin(), starts_.end(), first) - starts_.begin() - 1;
    for (; starts_[group] < end; ++group) characters.insert(characters_[group]);
    return characters;
}

int DrawingGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : starts_.back();
}

QVariant DrawingGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::uint32_t drawing = drawingAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return oneLine(
                QFileInfo(QString::fromStdString(dataset_->drawings()[drawing].path)).completeBaseName());
        case Qt::DecorationRole:
            return imageOf(drawing);
        case Qt::ToolTipRole:
            return toolTip(drawing);
        case DrawingRole:
            return drawing;
        case ProblemRole:
            return problemOf(drawing);
        case ExcludedRole:
            return exclusions_ && exclusions_->isExcluded(drawing);
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
    const QString path = oneLine(fullPathOf(*dataset_, drawing));
    const QString problem = problemOf(drawing);
    const QString excluded =
        exclusions_ && exclusions_->isExcluded(drawing) ? u'\n' + tr("Excluded from training") : QString();
    return (problem.isEmpty() ? path : path + u'\n' + problem) + excluded;
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
