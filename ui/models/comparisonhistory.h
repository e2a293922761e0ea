// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QImage>
#include <deque>

#include "core/protocol/messages.h"

namespace twinsight {

/// A comparison that was made: what is needed to show it and to make it again.
struct PastComparison {
    PictureRef a, b;
    QString nameA, nameB;   ///< for a person
    QImage imageA, imageB;  ///< small
    CompareResult result;
    QString model;  ///< its name
    QDateTime when;
    quint64 subjectA = 0, subjectB = 0;  ///< a sketch that goes on keeps its number: DropZone::subject()
};

/// The comparisons that were made, the newest first; the oldest of many are forgotten. GUI thread only.
class ComparisonHistory : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kMost = 200;
    static constexpr int kThumbnail = 64;  ///< longest side of the images, in pixels

    using QAbstractListModel::QAbstractListModel;

    /// The same two subjects with the same model as in the newest one take its place. One that is there
    /// already is not added again, but takes its place where score, verdict or threshold are others, as after
    /// a training that has written the model's file anew. Images are made small. Where it is.
    int add(PastComparison comparison);
    void clear();
    /// Shows it wherever the picture was compared.
    void setImage(const PictureRef& picture, const QImage& image);
    bool isEmpty() const { return comparisons_.empty(); }
    const PastComparison& at(int row) const { return comparisons_[static_cast<std::size_t>(row)]; }

    /// Comma-separated, a line each, the oldest first: time, a, b, probability, verdict, threshold, model.
    QByteArray toCsv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// A sentence as tool tip and accessible text.
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void replaced(int row);

private:
    void replace(int row, PastComparison comparison);

    std::deque<PastComparison> comparisons_;
};

}  // namespace twinsight
