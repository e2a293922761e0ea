// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/historystrip.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>

#include "ui/models/comparisonhistory.h"
#include "ui/support/question.h"
#include "ui/views/historydelegate.h"

namespace twinsight {

namespace {

QToolButton* button(const QString& text, const QString& tip) {
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::TabFocus);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

}  // namespace

HistoryStrip::HistoryStrip(ComparisonHistory& history, QWidget* parent)
    : QWidget(parent),
      history_(history),
      chooser_(askWhereToSave),
      list_(new QListView),
      export_(button(tr("Save as CSV..."), tr("Save these comparisons as a table"))),
      clear_(button(tr("Forget..."), tr("Forget these comparisons"))) {
    list_->setModel(&history);
    auto* delegate = new HistoryDelegate(list_);
    list_->setItemDelegate(delegate);
    list_->setFlow(QListView::LeftToRight);
    list_->setWrapping(false);
    list_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    list_->setUniformItemSizes(true);
    list_->setAccessibleName(tr("Past comparisons"));
    list_->setFixedHeight(delegate->itemSize().height() + list_->horizontalScrollBar()->sizeHint().height() +
                          2 * list_->frameWidth());
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(export_);
    buttons->addWidget(clear_);
    buttons->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(list_, 1, Qt::AlignTop);
    row->addLayout(buttons);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& at) { Q_EMIT recalled(at.row()); });
    connect(list_, &QListView::activated, this, [this](const QModelIndex& at) { Q_EMIT recalled(at.row()); });
    connect(export_, &QToolButton::clicked, this, &HistoryStrip::exportCsv);
    connect(clear_, &QToolButton::clicked, this, &HistoryStrip::forget);
    connect(&history_, &QAbstractItemModel::rowsInserted, this, &HistoryStrip::showState);
    connect(&history_, &QAbstractItemModel::modelReset, this, &HistoryStrip::showState);
    showState();
}

void HistoryStrip::setCurrent(int row) {
    list_->setCurrentIndex(history_.index(row));
}

void HistoryStrip::showState() {
    for (QToolButton* tool : {export_, clear_}) tool->setEnabled(!history_.isEmpty());
}

void HistoryStrip::forget() {
    const qsizetype count = history_.rowCount();
    const QString words = count == 1 ? tr("Forget 1 past comparison?")
                                     : tr("Forget %Ln past comparisons?", nullptr, static_cast<int>(count));
    const QString more = tr("Nothing gives them back. Pictures and models stay as they are.");
    if (isWanted({tr("Forget"), words, more, tr("&Forget")}, this)) history_.clear();
}

void HistoryStrip::exportCsv() {
    const QString file = chooser_(this, {tr("Save the comparisons"), tr("comparisons"), {csvKind()}});
    if (file.isEmpty()) return;
    const Saved saved = saveFile(file, history_.toCsv().toStdString());
    if (!saved.done) Q_EMIT failed(saved.words);
}

}  // namespace twinsight
