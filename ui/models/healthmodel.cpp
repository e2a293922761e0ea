// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/healthmodel.h"

#include <QLocale>
#include <algorithm>

#include "core/data/names.h"
#include "ui/support/oneline.h"
#include "ui/support/phrases.h"
#include "ui/support/picturewords.h"

namespace twinsight {

namespace {

constexpr quintptr kNoParent = 0;
constexpr std::size_t kPathsNamed = 3;

}  // namespace

void HealthModel::show(std::shared_ptr<const Dataset> dataset, const Findings& findings) {
    beginResetModel();
    dataset_ = std::move(dataset);
    findings_ = findings;
    groups_.clear();
    for (int i = 0; i < static_cast<int>(findings_.size()); ++i) {
        if (groups_.empty() || groups_.back().kind != findings_[i].kind)
            groups_.push_back({findings_[i].kind, i, 0});
        ++groups_.back().count;
    }
    endResetModel();
}

const Finding* HealthModel::findingAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kNoParent) return nullptr;
    return &findings_[groups_[index.internalId() - 1].first + index.row()];
}

QString HealthModel::wordsOf(const QModelIndex& index) const {
    const Finding* finding = findingAt(index);
    if (!finding) return tr("Choose one of these files to see why it was left out.");
    return tr("Left out: %1 %2.").arg(whatOf(*finding), oneLine(QString::fromStdString(finding->detail)));
}

std::vector<const Finding*> HealthModel::findingsAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (const Finding* finding = findingAt(index)) return {finding};
    const Group& group = groups_[index.row()];
    std::vector<const Finding*> all;
    for (int i = 0; i < group.count; ++i) all.push_back(&findings_[group.first + i]);
    return all;
}

std::vector<std::uint32_t> HealthModel::drawingsAt(const QModelIndex& index) const {
    std::vector<std::uint32_t> drawings;
    for (const Finding* finding : findingsAt(index))
        drawings.insert(drawings.end(), finding->drawings.begin(), finding->drawings.end());
    std::ranges::sort(drawings);
    drawings.erase(std::unique(drawings.begin(), drawings.end()), drawings.end());
    return drawings;
}

std::vector<std::uint32_t> HealthModel::superfluousAt(const QModelIndex& index) const {
    std::vector<std::uint32_t> drawings;
    for (const Finding* finding : findingsAt(index)) {
        const bool keepsOne =
            finding->kind == FindingKind::Duplicate || finding->kind == FindingKind::NearDuplicate;
        drawings.insert(drawings.end(), finding->drawings.begin() + (keepsOne ? 1 : 0),
                        finding->drawings.end());
    }
    return drawings;
}

QModelIndex HealthModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kNoParent);
}

QModelIndex HealthModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kNoParent) return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kNoParent);
}

int HealthModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(groups_.size());
    if (parent.internalId() != kNoParent || parent.column() != 0) return 0;
    return groups_[parent.row()].count;
}

QVariant HealthModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    if (const Finding* finding = findingAt(index))
        return index.column() == WhatColumn ? whatOf(*finding)
                                            : oneLine(QString::fromStdString(finding->detail));
    if (index.column() == DetailColumn) return {};
    const Group& group = groups_[index.row()];
    return tr("%1 (%2)").arg(nameOf(group.kind), QLocale().toString(group.count));
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == WhatColumn ? tr("Finding") : tr("What it is");
}

QString HealthModel::nameOf(FindingKind kind) {
    switch (kind) {
        case FindingKind::DoubleLabelled:
            return tr("The same picture under several characters");
        case FindingKind::NearDoubleLabelled:
            return tr("Almost the same picture under several characters");
        case FindingKind::Unreadable:
            return tr("Unreadable drawings");
        case FindingKind::LeftOut:
            return tr("Files left out");
        case FindingKind::TooFew:
            return tr("Characters with fewer than two drawings");
        case FindingKind::Blank:
            return tr("Blank drawings");
        case FindingKind::Inverted:
            return tr("Inverted drawings");
        case FindingKind::Duplicate:
            return tr("Duplicates");
        case FindingKind::NearDuplicate:
            return tr("Near duplicates");
        case FindingKind::OddSize:
            return tr("Odd sizes");
        case FindingKind::OddMode:
            return tr("Grey among colour, colour among grey");
    }
    return {};
}

QString HealthModel::whatOf(const Finding& finding) const {
    if (!finding.file.empty()) return oneLine(QString::fromStdString(finding.file));
    QStringList paths;
    std::string_view folder;  // said once
    for (std::size_t i = 0; i < finding.drawings.size() && i < kPathsNamed; ++i) {
        const std::string& path = dataset_->drawings()[finding.drawings[i]].path;
        const std::string_view name = fileNameOf(path);
        const std::string_view itsFolder = std::string_view(path).substr(0, path.size() - name.size());
        paths << oneLine(QString::fromUtf8(itsFolder == folder ? name : std::string_view(path)));
        folder = itsFolder;
    }
    const QString named = listed(paths);
    const auto others = static_cast<qint64>(finding.drawings.size()) - paths.size();
    return others > 0 ? tr("%1 and %2 more").arg(named, QLocale().toString(others)) : named;
}

}  // namespace twinsight
