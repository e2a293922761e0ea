// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>
#include <set>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

class ExclusionSession;
class ThumbnailCache;

/// The drawings of some characters of a data set, one group a character, in the order given. It keeps numbers
/// of the characters only, so that a million drawings cost nothing. Pictures come from the cache, when they
/// have come there: the view says which are wanted, and dataChanged() tells of each that arrives.
class DrawingGridModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DrawingRole = Qt::UserRole,  ///< quint32: index into Dataset::drawings()
        ProblemRole,                 ///< why the picture cannot be shown; empty when it can
        ExcludedRole,                ///< bool: whether it is kept out of training
    };

    explicit DrawingGridModel(ThumbnailCache& thumbnails, QObject* parent = nullptr);

    /// `characters`: indices into Dataset::characters(), each once.
    void show(std::shared_ptr<const Dataset> dataset, const std::vector<std::uint32_t>& characters);

    /// Some drawings only, ascending, each once.
    void showSome(std::shared_ptr<const Dataset> dataset, std::vector<std::uint32_t> drawings);
    /// What is shown as one group in this order, until other drawings are shown. `ranking`: all drawings of
    /// the data set, each once.
    void arrange(const std::vector<std::uint32_t>& ranking);
    /// By character again, in the order of the data set.
    void putBack();
    bool isArranged() const { return !arranged_.empty(); }

    /// Whether a drawing is kept out of training; asked anew at every change.
    void setExclusions(ExclusionSession& exclusions);

    const std::shared_ptr<const Dataset>& dataset() const { return dataset_; }
    const ThumbnailCache& thumbnails() const { return thumbnails_; }
    std::uint32_t drawingAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(std::uint32_t drawing) const;

    /// The first row of each group, and behind them the number of rows.
    const std::vector<int>& groupStarts() const { return isArranged() ? oneGroup_ : starts_; }
    /// "Greek: alpha", or "cat" for a class. Of what is not arranged.
    QString titleOf(int group) const;
    /// Of the drawings in rows `first` to `end` - 1: indices into Dataset::characters(), ascending.
    std::set<std::uint32_t> charactersBetween(int first, int end) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void clear(std::shared_ptr<const Dataset> dataset);
    int usualRowOf(std::uint32_t drawing) const;
    std::uint32_t usualDrawingAt(int row) const;
    void announce(std::uint32_t drawing);
    QString toolTip(std::uint32_t drawing) const;
    QString problemOf(std::uint32_t drawing) const;
    QImage imageOf(std::uint32_t drawing) const;

    ThumbnailCache& thumbnails_;
    const ExclusionSession* exclusions_ = nullptr;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<std::uint32_t> characters_;  ///< one a group
    std::vector<int> starts_{0};
    std::vector<std::uint32_t> some_;      ///< by row; empty when all drawings of the characters are shown
    std::vector<int> groupOf_;             ///< by character; -1 for those that are not shown
    std::vector<std::uint32_t> arranged_;  ///< by row; empty when they stand as usual
    std::vector<int> arrangedRowOf_;       ///< by drawing, of arranged ones; -1 for those that are not shown
    std::vector<int> oneGroup_;
};

}  // namespace twinsight
