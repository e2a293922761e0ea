// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picturepairtable.h"

#include <QHeaderView>
#include <QPainter>
#include <QPixmap>

#include "ui/support/paper.h"
#include "ui/support/testpictures.h"

namespace twinsight {

namespace {

enum Column { A, B, Words };
constexpr int kSide = 56;

QPixmap onPaper(const QImage& picture, double ratio) {
    QPixmap paper(QSize(kSide, kSide) * ratio);
    paper.setDevicePixelRatio(ratio);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintOnPaper(painter, {0, 0, kSide, kSide}, picture, 2);
    return paper;
}

}  // namespace

PicturePairTable::PicturePairTable(TestPictures& pictures, const QStringList& headings, QWidget* parent)
    : QTableWidget(0, Words + static_cast<int>(headings.size()), parent), pictures_(pictures) {
    setHorizontalHeaderLabels(QStringList{{}, {}} + headings);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setIconSize({kSide, kSide});
    setShowGrid(false);
    setToolTip(tr("Enter or a double click compares the two"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kSide + 6);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    for (const int column : {A, B}) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        setColumnWidth(column, kSide + 12);
    }
    connect(&pictures_, &TestPictures::came, this, &PicturePairTable::showPictures);
    connect(this, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        const PicturePair& pair = pairs_[static_cast<std::size_t>(index.row())];
        if (!pair.a.empty() && !pair.b.empty()) Q_EMIT opened(pair.a, pair.b);
    });
}

void PicturePairTable::setPairs(const std::vector<PicturePair>& pairs) {
    pairs_ = pairs;
    setRowCount(static_cast<int>(pairs.size()));
    std::vector<std::string> names;
    for (int row = 0; row < rowCount(); ++row) {
        const PicturePair& pair = pairs[static_cast<std::size_t>(row)];
        for (const int column : {A, B}) setItem(row, column, new QTableWidgetItem);
        for (int cell = 0; cell < pair.cells.size(); ++cell)
            setItem(row, Words + cell, new QTableWidgetItem(pair.cells[cell]));
        names.insert(names.end(), {pair.a, pair.b});
    }
    pictures_.want(std::move(names));
    showPictures();
}

void PicturePairTable::showPictures() {
    for (int row = 0; row < rowCount(); ++row) {
        const PicturePair& pair = pairs_[static_cast<std::size_t>(row)];
        item(row, A)->setData(Qt::DecorationRole, onPaper(pictures_.find(pair.a), devicePixelRatioF()));
        item(row, B)->setData(Qt::DecorationRole, onPaper(pictures_.find(pair.b), devicePixelRatioF()));
    }
}

}  // namespace twinsight
