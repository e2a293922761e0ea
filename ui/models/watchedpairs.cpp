// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/watchedpairs.h"

#include <QLocale>
#include <algorithm>

#include "ui/sessions/exclusionsession.h"
#include "ui/support/thumbnailcache.h"

namespace twinsight {

namespace {

bool areOfTheSameDrawings(const WatchedPair& one, const WatchedPair& other) {
    return one.a == other.a && one.b == other.b;
}

}  // namespace

WatchedPairs::WatchedPairs(const ThumbnailCache& thumbnails, const ExclusionSession& exclusions,
                           QObject* parent)
    : QAbstractListModel(parent), thumbnails_(thumbnails), exclusions_(exclusions) {}

void WatchedPairs::show(const SeenWatch& seen, const std::vector<WatchedPair>& pairs) {
    std::vector<Row> rows;
    for (const WatchedPair& pair : pairs) rows.push_back({pair, seen.find(pair.a), seen.find(pair.b)});
    const bool same = std::ranges::equal(rows, pairs_, areOfTheSameDrawings, &Row::pair, &Row::pair);
    if (!same) beginResetModel();
    pairs_ = std::move(rows);
    dataset_ = seen.dataset;
    threshold_ = seen.watch.threshold;
    same ? refresh() : endResetModel();
}

int WatchedPairs::rowOf(const WatchedPair& pair) const {
    const auto found =
        std::ranges::find_if(pairs_, [&](const Row& row) { return areOfTheSameDrawings(row.pair, pair); });
    return found == pairs_.end() ? -1 : static_cast<int>(found - pairs_.begin());
}

void WatchedPairs::refresh() {
    if (!pairs_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int WatchedPairs::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

QVariant WatchedPairs::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = pairs_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LeftRole:
            return imageOf(row.a);
        case RightRole:
            return imageOf(row.b);
        case ProbabilityRole:
            return row.pair.probability;
        case SameRole:
            return row.pair.same;
        case RightVerdictRole:
            return isRight(row.pair);
        case LeftExcludedRole:
            return isExcluded(row.a);
        case RightExcludedRole:
            return isExcluded(row.b);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return sentenceOf(row.pair);
        default:
            return {};
    }
}

QVariant WatchedPairs::imageOf(std::optional<std::uint32_t> drawing) const {
    const Thumbnail* found = drawing ? thumbnails_.find(*drawing) : nullptr;
    return found ? found->image : QImage();
}

bool WatchedPairs::isExcluded(std::optional<std::uint32_t> drawing) const {
    return drawing && exclusions_.concerns(dataset_) && exclusions_.isExcluded(*drawing);
}

QString WatchedPairs::sentenceOf(const WatchedPair& pair) const {
    const QString verdict = isRight(pair) ? tr("told right") : tr("told wrong");
    const QString truth = pair.same ? tr("One character") : tr("Two characters");
    return tr("%1, %2: %3\n%4\n%5")
        .arg(truth, verdict, QLocale().toString(pair.probability, 'f', 3), QString::fromStdString(pair.a),
             QString::fromStdString(pair.b));
}

}  // namespace twinsight
