// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>
#include <optional>
#include <vector>

#include "ui/sessions/watchsession.h"

namespace twinsight {

class ExclusionSession;
class ThumbnailCache;

/// Pairs of drawings and what a network says of them while it learns. GUI thread only.
class WatchedPairs : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        LeftRole = Qt::UserRole,  ///< picture, a QImage; null when it is not there (yet)
        RightRole,
        ProbabilityRole,
        SameRole,          ///< whether it is one character
        RightVerdictRole,  ///< whether the network says so
        LeftExcludedRole,
        RightExcludedRole,
    };

    WatchedPairs(const ThumbnailCache& thumbnails, const ExclusionSession& exclusions,
                 QObject* parent = nullptr);

    /// What is listed already keeps its rows, with new figures.
    void show(const SeenWatch& seen, const std::vector<WatchedPair>& pairs);
    const WatchedPair& at(int row) const { return pairs_[static_cast<std::size_t>(row)].pair; }
    /// Index into the data set's drawings; nothing when it is not open or has no such drawing.
    std::optional<std::uint32_t> leftAt(int row) const { return pairs_[static_cast<std::size_t>(row)].a; }
    std::optional<std::uint32_t> rightAt(int row) const { return pairs_[static_cast<std::size_t>(row)].b; }
    /// The row of the pair of these drawings; -1 when it is not listed.
    int rowOf(const WatchedPair& pair) const;
    /// Pictures have come, or drawings were excluded.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    /// A sentence as tool tip and accessible text.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        WatchedPair pair;
        std::optional<std::uint32_t> a, b;
    };
    QVariant imageOf(std::optional<std::uint32_t> drawing) const;
    bool isExcluded(std::optional<std::uint32_t> drawing) const;
    bool isRight(const WatchedPair& pair) const { return (pair.probability >= threshold_) == pair.same; }
    QString sentenceOf(const WatchedPair& pair) const;

    const ThumbnailCache& thumbnails_;
    const ExclusionSession& exclusions_;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<Row> pairs_;
    double threshold_ = 0.5;
};

}  // namespace twinsight
