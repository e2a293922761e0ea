// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meanlist.h"

#include "ui/support/counts.h"
#include "ui/support/drawingref.h"
#include "ui/support/meandrawings.h"

namespace twinsight {

MeanList::MeanList(const MeanDrawings& means, QObject* parent) : QAbstractListModel(parent) {
    connect(&means, &MeanDrawings::ready, this, [this](quint32 character) {
        const QModelIndex changed = index(static_cast<int>(character));
        if (changed.isValid()) Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
    });
}

void MeanList::setDataset(std::shared_ptr<const Dataset> dataset) {
    beginResetModel();
    dataset_ = std::move(dataset);
    endResetModel();
}

int MeanList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !dataset_ ? 0 : static_cast<int>(dataset_->characters().size());
}

QVariant MeanList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Character& character = dataset_->characters()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return titleOf(*dataset_, character);
        case Qt::ToolTipRole:
            return toolTip(character);
        case kCharacterRole:
            return static_cast<quint32>(index.row());
        default:
            return {};
    }
}

QString MeanList::toolTip(const Character& character) const {
    const QString drawings = countedDrawings(std::min(character.drawingCount, MeanDrawings::kMostDrawings));
    return tr("%1, the mean of %2").arg(titleOf(*dataset_, character), drawings);
}

}  // namespace twinsight
