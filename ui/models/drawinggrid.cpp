// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drawinggrid.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

#include "ui/support/drawingref.h"
#include "ui/support/picturemime.h"
#include "ui/support/thumbnailcache.h"

namespace twinsight {

DrawingGridModel::DrawingGridModel(ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent), thumbnails_(thumbnails) {
    connect(&thumbnails_, &ThumbnailCache::ready, this, &DrawingGridModel::announce);
}

void DrawingGridModel::show(std::shared_ptr<const Dataset> dataset, std::vector<std::uint32_t> drawings) {
    beginResetModel();
    dataset_ = std::move(dataset);
    drawings_ = std::move(drawings);
    endResetModel();
}

int DrawingGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(drawings_.size());
}

QVariant DrawingGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::uint32_t drawing = drawings_[index.row()];
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

QStringList DrawingGridModel::mimeTypes() const {
    return {QStringLiteral("text/uri-list"), QStringLiteral("application/x-qt-image")};
}

QMimeData* DrawingGridModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    const std::uint32_t first = drawings_[indexes.front().row()];
    std::unique_ptr<QMimeData> mime = mimeFromPicture(pictureOf(*dataset_, first), imageOf(first));
    if (indexes.size() > 1 && !dataset_->isArchive()) {
        QList<QUrl> files;
        for (const QModelIndex& index : indexes)
            files << QUrl::fromLocalFile(fullPathOf(*dataset_, drawings_[index.row()]));
        mime->setUrls(files);
    }
    return mime.release();
}

void DrawingGridModel::announce(std::uint32_t drawing) {
    const auto found = std::find(drawings_.begin(), drawings_.end(), drawing);
    if (found == drawings_.end()) return;
    const QModelIndex changed = index(static_cast<int>(found - drawings_.begin()));
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
