// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

class ThumbnailCache;

/// A few drawings of a data set, with a word below each. GUI thread only.
class CaptionedDrawings : public QAbstractListModel {
    Q_OBJECT

public:
    struct Entry {
        quint32 drawing;  ///< index into Dataset::drawings()
        QString caption;

        bool operator==(const Entry&) const = default;
    };
    static constexpr int kSide = 48;  ///< pixels of a thumbnail, before they are scaled for the screen

    explicit CaptionedDrawings(QObject* parent = nullptr);

    /// Null: nothing.
    void show(const std::shared_ptr<const Dataset>& dataset, const std::vector<Entry>& entries);
    const Entry& at(int row) const { return entries_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The drawing on paper as decoration, the word, a sentence as tool tip and accessible text.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QVariant thumbnailOf(quint32 drawing) const;
    QString sentenceOf(const Entry& entry) const;

    std::shared_ptr<const Dataset> dataset_;
    std::vector<Entry> entries_;
    ThumbnailCache* thumbnails_;
};

}  // namespace twinsight
