// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alphabetlegend.h"

#include <QMouseEvent>
#include <set>

#include "ui/charts/chartcolours.h"

namespace twinsight {

namespace {

constexpr int kAlphabetRole = Qt::UserRole;
constexpr int kSignSide = 12;

}  // namespace

AlphabetLegend::AlphabetLegend(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Alphabets"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("Choose an alphabet to see it among the others; choose it again for all"));
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const auto items = selectedItems();
        Q_EMIT chosen(items.isEmpty() ? -1 : items.first()->data(kAlphabetRole).toInt());
    });
}

void AlphabetLegend::setDrawings(const Dataset& dataset, const std::vector<std::uint32_t>& drawings) {
    std::set<std::uint32_t> alphabets;
    for (const std::uint32_t drawing : drawings)
        alphabets.insert(dataset.characters()[dataset.drawings()[drawing].character].alphabet);
    clearSelection();
    clear();
    for (const std::uint32_t alphabet : alphabets) {
        auto* item = new QListWidgetItem(QString::fromStdString(dataset.alphabets()[alphabet].name));
        item->setData(kAlphabetRole, static_cast<int>(alphabet));
        item->setToolTip(item->text());
        addItem(item);
    }
    colour();
}

void AlphabetLegend::colour() {
    for (int row = 0; row < count(); ++row) {
        QPixmap sign(kSignSide, kSignSide);
        sign.fill(categoryColour(item(row)->data(kAlphabetRole).toInt(), palette()));
        item(row)->setIcon(sign);
    }
}

void AlphabetLegend::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    pressedChosen_ = selectionModel()->isSelected(index) ? index : QModelIndex();
    QListWidget::mousePressEvent(event);
}

/// It is the release that chooses: letting go before would not last.
void AlphabetLegend::mouseReleaseEvent(QMouseEvent* event) {
    QListWidget::mouseReleaseEvent(event);
    if (pressedChosen_.isValid() && indexAt(event->position().toPoint()) == pressedChosen_) clearSelection();
    pressedChosen_ = {};
}

void AlphabetLegend::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
}

}  // namespace twinsight
