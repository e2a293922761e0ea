// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

class ThumbnailCache;

/// Some drawings of a data set, in the order given. Pictures come from the cache, when they have come there:
/// the view says which are wanted, and dataChanged() tells of each that arrives.
class DrawingGridModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DrawingRole = Qt::UserRole,  ///< quint32: index into Dataset::drawings()
        ProblemRole,                 ///< why the picture cannot be shown; empty when it can
    };

    explicit DrawingGridModel(ThumbnailCache& thumbnails, QObject* parent = nullptr);

    void show(std::shared_ptr<const Dataset> dataset, std::vector<std::uint32_t> drawings);

    const Dataset* dataset() const { return dataset_.get(); }
    std::uint32_t drawingAt(int row) const { return drawings_[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    /// The first drawing as a picture; the files of all of them.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void announce(std::uint32_t drawing);
    QString toolTip(std::uint32_t drawing) const;
    QString problemOf(std::uint32_t drawing) const;
    QImage imageOf(std::uint32_t drawing) const;

    ThumbnailCache& thumbnails_;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<std::uint32_t> drawings_;
};

}  // namespace twinsight
