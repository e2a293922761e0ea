// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/runlistmodel.h"

#include <QColor>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "core/base/files.h"
#include "ui/support/phrases.h"
#include "ui/support/runwords.h"

namespace twinsight {

namespace {

const QString kNothing = QStringLiteral("\u2013");

QString dateOf(double seconds) {
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds)),
                              QLocale::ShortFormat);
}

/// 0 says that it was not measured, as where too few characters are held out.
bool isMeasured(const std::optional<EpochDone>& epoch, double EpochDone::*share) {
    return epoch && *epoch.*share > 0;
}

QString shareOf(const std::optional<EpochDone>& epoch, double EpochDone::*share) {
    return isMeasured(epoch, share) ? spokenShare(*epoch.*share) : kNothing;
}

double valueOf(const std::optional<EpochDone>& epoch, double EpochDone::*share) {
    return isMeasured(epoch, share) ? *epoch.*share : -1;
}

double secondsOf(const RunSummary& run) {
    if (run.finished) return run.finished->seconds;
    return run.lastBatch ? run.lastBatch->seconds : 0;
}

bool isNumber(int column) {
    return column == RunListModel::Best || column == RunListModel::Last || column == RunListModel::OneShot ||
           column == RunListModel::Duration;
}

/// A run that was stopped in its first epoch was measured all the same.
std::optional<EpochDone> bestOf(const RunSummary& run) {
    if (run.bestEpoch || !run.finished) return run.bestEpoch;
    EpochDone end;
    end.validationAccuracy = run.finished->accuracy;
    end.oneShotAccuracy = run.finished->oneShotAccuracy;
    return end;
}

}  // namespace

void RunListModel::setRuns(std::vector<RunEntry> runs) {
    removeMissing(runs);
    for (RunEntry& run : runs) {
        const int row = rowOf(run.folder());
        if (row >= 0) {
            runs_[row] = std::move(run);
            continue;
        }
        const int end = static_cast<int>(runs_.size());
        beginInsertRows({}, end, end);
        runs_.push_back(std::move(run));
        endInsertRows();
    }
    if (!runs_.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(runs_.size()) - 1, ColumnCount - 1));
}

void RunListModel::removeMissing(const std::vector<RunEntry>& runs) {
    for (int row = static_cast<int>(runs_.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(runs, runs_[row].folder(), &RunEntry::folder) != runs.end()) continue;
        beginRemoveRows({}, row, row);
        runs_.erase(runs_.begin() + row);
        endRemoveRows();
    }
}

void RunListModel::setColours(const std::map<std::filesystem::path, QColor>& colours) {
    if (colours == colours_) return;
    colours_ = colours;
    if (runs_.empty()) return;
    Q_EMIT dataChanged(index(0, Name), index(static_cast<int>(runs_.size()) - 1, Name), {Qt::DecorationRole});
}

int RunListModel::rowOf(const std::filesystem::path& run) const {
    const auto found = std::ranges::find(runs_, run, &RunEntry::folder);
    return found == runs_.end() ? -1 : static_cast<int>(found - runs_.begin());
}

int RunListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RunEntry& entry = runs_[index.row()];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(entry, column);
        case Qt::EditRole:
            return column == Name ? entry.name() : QVariant();
        case Qt::ToolTipRole:
            return toolTip(entry);
        case Qt::TextAlignmentRole:
            return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case Qt::DecorationRole: {
            const auto colour = colours_.find(entry.folder());
            return column == Name && colour != colours_.end() ? QVariant(colour->second) : QVariant();
        }
        case SortRole:
            return sortValue(entry, column);
        case FilterRole: {
            QStringList words{QString::fromStdString(entry.label.note)};
            for (int i = 0; i < ColumnCount; ++i) words << text(entry, i);
            return words.join(QLatin1Char('\n'));
        }
        default:
            return {};
    }
}

QString RunListModel::text(const RunEntry& entry, int column) const {
    const RunSummary& run = entry.run;
    if (!run.problem.empty() && column != Name) return column == State ? tr("Unreadable") : kNothing;
    switch (column) {
        case Name:
            return entry.name();
        case State:
            return spokenState(run.state);
        case DataSet:
            return QString::fromStdString(utf8(pathFromUtf8(run.plan.dataset).filename()));
        case Network:
            return QString::fromStdString(run.plan.training.backbone);
        case Best:
            return shareOf(bestOf(run), &EpochDone::validationAccuracy);
        case Last:
            return shareOf(run.lastEpoch, &EpochDone::validationAccuracy);
        case OneShot:
            return shareOf(bestOf(run), &EpochDone::oneShotAccuracy);
        case Duration:
            return spokenDuration(secondsOf(run));
        case Device:
            return run.started ? QString::fromStdString(run.started->device) : kNothing;
        case Begun:
            return dateOf(run.plan.created);
    }
    return {};
}

QVariant RunListModel::sortValue(const RunEntry& entry, int column) const {
    const RunSummary& run = entry.run;
    switch (column) {
        case Best:
            return valueOf(bestOf(run), &EpochDone::validationAccuracy);
        case Last:
            return valueOf(run.lastEpoch, &EpochDone::validationAccuracy);
        case OneShot:
            return valueOf(bestOf(run), &EpochDone::oneShotAccuracy);
        case Duration:
            return secondsOf(run);
        case Begun:
            return run.plan.created;
        default:
            return text(entry, column);
    }
}

QString RunListModel::toolTip(const RunEntry& entry) const {
    const RunSummary& run = entry.run;
    QStringList lines{QString::fromStdString(utf8(entry.folder()))};
    if (!entry.label.note.empty()) lines << QString::fromStdString(entry.label.note);
    if (!run.problem.empty()) lines << QString::fromStdString(run.problem);
    if (!run.failure.empty()) lines << withoutFlags(QString::fromStdString(run.failure));
    if (run.problem.empty() && run.state == RunState::Stale) lines << spokenStale(run.lastTime);
    return lines.join(QLatin1Char('\n'));
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() != Name || name == runs_[index.row()].name()) return false;
    Q_EMIT renamed(runs_[index.row()].folder(), name);
    return true;
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    static const std::map<int, std::pair<QString, QString>> titles{
        {Name, {tr("Run"), tr("F2 renames it")}},
        {State, {tr("State"), {}}},
        {DataSet, {tr("Data set"), {}}},
        {Network, {tr("Network"), {}}},
        {Best,
         {tr("Best"), tr("Share of the held-out pairs that are told rightly apart, at the best epoch")}},
        {Last,
         {tr("Last"), tr("Share of the held-out pairs that are told rightly apart, at the last epoch")}},
        {OneShot,
         {tr("One-shot"),
          tr("Share of held-out drawings found among up to twenty characters, at the best epoch")}},
        {Duration, {tr("Trained for"), tr("Without pauses")}},
        {Device, {tr("Device"), {}}},
        {Begun, {tr("Begun"), {}}}};
    if (role == Qt::DisplayRole) return titles.at(section).first;
    return role == Qt::ToolTipRole ? titles.at(section).second : QVariant();
}

}  // namespace twinsight
