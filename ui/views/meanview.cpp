// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/meanview.h"

#include "ui/models/meanlist.h"
#include "ui/support/meandrawings.h"
#include "ui/views/drawingdelegate.h"

namespace twinsight {

namespace {

constexpr int kTile = 48;

}  // namespace

MeanView::MeanView(QWidget* parent)
    : GroupedListView(parent),
      means_(new MeanDrawings(this)),
      list_(new MeanList(*means_, this)),
      delegate_(new DrawingDelegate(*means_, this)) {
    delegate_->setNamesShown(false);
    delegate_->tiles().setSide(kTile);
    setModel(list_);
    setItemDelegate(delegate_);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Mean drawing of each character"));
    setAccessibleDescription(tr("Enter shows the drawings of the current character."));
    connect(this, &GroupedListView::viewMoved, this, &MeanView::makeWhatIsShown);
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT chosen(static_cast<quint32>(index.row()));
    };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::activated, this, choose);
}

void MeanView::setReader(const std::shared_ptr<const ThumbnailReader>& reader,
                         const std::shared_ptr<const Dataset>& dataset) {
    if (dataset == this->dataset()) return;
    means_->setReader(reader);
    list_->setDataset(dataset);
}

const std::shared_ptr<const Dataset>& MeanView::dataset() const {
    return list_->dataset();
}

int MeanView::heightOf(int lines) const {
    return lines * cellSize().height();
}

int MeanView::linesAt(int width) const {
    const int columns = std::max(1, width / cellSize().width());
    return std::max(1, (list_->rowCount() + columns - 1) / columns);
}

std::vector<int> MeanView::groupStarts() const {
    if (list_->rowCount() == 0) return {0};
    return {0, list_->rowCount()};
}

QSize MeanView::cellSize() const {
    return delegate_->cellSize(fontMetrics());
}

void MeanView::makeWhatIsShown() {
    const GridLayout::Rows rows =
        gridLayout().rowsBetween(verticalOffset(), verticalOffset() + viewport()->height());
    std::vector<std::uint32_t> characters;
    for (int row = rows.first; row < rows.end; ++row) characters.push_back(static_cast<std::uint32_t>(row));
    means_->want(characters, MeanDrawings::kSide);
}

}  // namespace twinsight
