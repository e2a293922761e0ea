// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alphabetlegend.h"

#include <QMouseEvent>
#include <set>

#include "ui/charts/chartcolours.h"
#include "ui/support/drawinggroups.h"

namespace twinsight {

namespace {

constexpr int kGroupRole = Qt::UserRole;
constexpr int kSignSide = 12;

}  // namespace

AlphabetLegend::AlphabetLegend(QWidget* parent) : QListWidget(parent) {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(true);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const auto items = selectedItems();
        Q_EMIT chosen(items.isEmpty() ? -1 : items.first()->data(kGroupRole).toInt());
    });
}

void AlphabetLegend::setDrawings(const Dataset& dataset, const std::vector<std::uint32_t>& drawings) {
    std::set<std::uint32_t> groups;
    for (const std::uint32_t drawing : drawings) groups.insert(groupOf(dataset, drawing));
    describe(hasAlphabets(dataset));
    clearSelection();
    clear();
    for (const std::uint32_t group : groups) {
        auto* item = new QListWidgetItem(groupName(dataset, group));
        item->setData(kGroupRole, static_cast<int>(group));
        item->setToolTip(item->text());
        addItem(item);
    }
    colour();
}

void AlphabetLegend::describe(bool alphabets) {
    setAccessibleName(alphabets ? tr("Alphabets") : tr("Classes"));
    setToolTip(alphabets ? tr("Choose an alphabet to see it among the others; choose it again for all")
                         : tr("Choose a class to see it among the others; choose it again for all"));
}

void AlphabetLegend::colour() {
    for (int row = 0; row < count(); ++row) {
        QPixmap sign(kSignSide, kSignSide);
        sign.fill(categoryColour(item(row)->data(kGroupRole).toInt(), palette()));
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
