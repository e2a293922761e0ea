// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonhistory.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "core/base/csv.h"

namespace twinsight {

namespace {

QImage small(const QImage& image) {
    constexpr int side = ComparisonHistory::kThumbnail;
    if (image.isNull() || std::max(image.width(), image.height()) <= side) return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

bool isSame(const PictureRef& one, const PictureRef& other) {
    return one.path == other.path && one.member == other.member && one.png == other.png;
}

bool isRepeated(const PastComparison& one, const PastComparison& other) {
    return isSame(one.a, other.a) && isSame(one.b, other.b) && one.result.model == other.result.model;
}

/// As a person reads it: the last digits of a score depend on how many threads have calculated it.
bool saysTheSame(const CompareResult& one, const CompareResult& other) {
    return one.same == other.same && std::abs(one.probability - other.probability) < 5e-4 &&
           std::abs(one.threshold - other.threshold) < 1e-6;
}

bool isOfTheSame(const PastComparison& one, const PastComparison& other) {
    return one.subjectA == other.subjectA && one.subjectB == other.subjectB &&
           one.result.model == other.result.model;
}

std::string placeOf(const PictureRef& picture, const QString& name) {
    if (!picture.png.empty()) return name.toStdString();
    return picture.member.empty() ? picture.path : picture.path + "/" + picture.member;
}

std::string csvLineOf(const PastComparison& past) {
    return csvLine({past.when.toString(Qt::ISODate).toStdString(), placeOf(past.a, past.nameA),
                    placeOf(past.b, past.nameB), csvNumber(past.result.probability),
                    past.result.same ? "same" : "different", csvNumber(past.result.threshold),
                    past.model.toStdString()});
}

}  // namespace

int ComparisonHistory::add(PastComparison comparison) {
    const auto known =
        std::ranges::find_if(comparisons_, [&](const auto& past) { return isRepeated(past, comparison); });
    comparison.imageA = small(comparison.imageA);
    comparison.imageB = small(comparison.imageB);
    if (known != comparisons_.end()) {
        const int row = static_cast<int>(known - comparisons_.begin());
        if (!saysTheSame(known->result, comparison.result)) replace(row, std::move(comparison));
        return row;
    }
    if (!isEmpty() && isOfTheSame(comparisons_.front(), comparison)) {
        replace(0, std::move(comparison));
        return 0;
    }
    if (rowCount() == kMost) {
        beginRemoveRows({}, kMost - 1, kMost - 1);
        comparisons_.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    comparisons_.push_front(std::move(comparison));
    endInsertRows();
    return 0;
}

void ComparisonHistory::replace(int row, PastComparison comparison) {
    comparisons_[static_cast<std::size_t>(row)] = std::move(comparison);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT replaced(row);
}

void ComparisonHistory::clear() {
    beginResetModel();
    comparisons_.clear();
    endResetModel();
}

void ComparisonHistory::setImage(const PictureRef& picture, const QImage& image) {
    for (int row = 0; row < rowCount(); ++row) {
        PastComparison& past = comparisons_[static_cast<std::size_t>(row)];
        const bool isA = isSame(past.a, picture), isB = isSame(past.b, picture);
        if (isA) past.imageA = small(image);
        if (isB) past.imageB = small(image);
        if (isA || isB) Q_EMIT dataChanged(index(row), index(row));
    }
}

QByteArray ComparisonHistory::toCsv() const {
    std::string text = csvLine({"time", "a", "b", "probability", "verdict", "threshold", "model"});
    for (auto past = comparisons_.rbegin(); past != comparisons_.rend(); ++past) text += csvLineOf(*past);
    return QByteArray::fromStdString(text);
}

int ComparisonHistory::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(comparisons_.size());
}

QVariant ComparisonHistory::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)) return {};
    const PastComparison& past = at(index.row());
    return tr("%1 and %2: %3, %4. Model %5.")
        .arg(past.nameA, past.nameB, QLocale().toString(past.result.probability, 'f', 3),
             past.result.same ? tr("same") : tr("different"), past.model);
}

}  // namespace twinsight
