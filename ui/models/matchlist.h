// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

class QTemporaryDir;

namespace twinsight {

class ThumbnailCache;

/// Drawings that a search has found, the most alike first, to be shown and dragged away. GUI thread only.
class MatchList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ProbabilityRole = Qt::UserRole };

    explicit MatchList(QObject* parent = nullptr);
    ~MatchList() override;

    /// Matches that are no drawings of the data set are left out. Null: nothing.
    void show(const std::shared_ptr<const Dataset>& dataset, const std::vector<SearchMatch>& matches);
    const SearchMatch& at(int row) const { return matches_[static_cast<std::size_t>(row)]; }
    PictureRef pictureAt(int row) const;
    QString nameAt(int row) const;  ///< of the character

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The thumbnail as decoration (a QImage), the probability, a sentence as tool tip and accessible text.
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    static constexpr int kThumbnail = 128;  ///< pixels on the longest side

private:
    std::shared_ptr<const Dataset> dataset_;
    std::vector<SearchMatch> matches_;
    ThumbnailCache* thumbnails_;
    std::shared_ptr<QTemporaryDir> folder_;  ///< for drawings of archives that other programs get
};

}  // namespace twinsight
