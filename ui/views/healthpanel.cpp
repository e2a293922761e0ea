// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/healthpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/healthmodel.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/sessions/healthsession.h"
#include "ui/views/findinglist.h"
#include "ui/views/healthwords.h"

namespace twinsight {

HealthPanel::HealthPanel(HealthSession& health, DatasetSession& datasets, ExclusionSession& exclusions,
                         QWidget* parent)
    : QFrame(parent),
      health_(health),
      datasets_(datasets),
      exclusions_(exclusions),
      model_(new HealthModel(this)),
      title_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      exclude_(new QPushButton(tr("E&xclude from training"), this)),
      again_(new QPushButton(this)),
      list_(new FindingList(this)) {
    layOut();
    hide();
    connect(&health_, &HealthSession::changed, this, &HealthPanel::tell);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &HealthPanel::choose);
    connect(list_, &QTreeView::clicked, this, &HealthPanel::choose);  // also the one that is chosen already
    connect(list_, &QTreeView::activated, this, &HealthPanel::choose);
    connect(again_, &QPushButton::clicked, this, &HealthPanel::stopOrCheck);
    connect(exclude_, &QPushButton::clicked, this, &HealthPanel::excludeChosen);
    tell();
}

void HealthPanel::layOut() {
    title_->setWordWrap(true);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    progress_->setFixedWidth(120);
    exclude_->setToolTip(
        tr("Training and measuring leave it out; your files stay as they are. Of duplicates, the first "
           "one stays in."));
    list_->setModel(model_);
    list_->setUniformRowHeights(true);
    list_->setAccessibleName(tr("What is wrong with the data set"));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &HealthPanel::leave);

    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{progress_, exclude_, again_, close})
        head->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addLayout(head);
    column->addWidget(list_, 1);
}

QTreeView& HealthPanel::list() const {
    return *list_;
}

void HealthPanel::open() {
    show();
    list_->setFocus();
}

void HealthPanel::leave() {
    hide();
    Q_EMIT left();
}

void HealthPanel::tell() {
    using State = HealthSession::State;
    const bool checking = health_.state() == State::Checking;
    title_->setText(healthInWords(health_));
    progress_->setVisible(checking);
    progress_->setValue(static_cast<int>(health_.progress() * 100));
    again_->setText(checking ? tr("&Stop") : tr("Check &again"));
    again_->setEnabled(health_.state() != State::Nothing);
    if (checking && model_->rowCount() == 0) return;
    model_->show(datasets_.dataset(), health_.findings());
    for (int kind = 0; kind < model_->rowCount(); ++kind) list_->setFirstColumnSpanned(kind, {}, true);
    list_->expandAll();
    list_->shareWidth();
    choose();
}

void HealthPanel::choose() {
    const QModelIndex current = list_->currentIndex();
    const std::vector<std::uint32_t> drawings = model_->drawingsAt(current);
    exclude_->setEnabled(!drawings.empty());
    if (!current.isValid()) return;
    const QModelIndex kind = current.parent().isValid() ? current.parent() : current;
    Q_EMIT chosen(drawings, kind.siblingAtColumn(HealthModel::WhatColumn).data().toString(),
                  drawings.empty() ? model_->wordsOf(current) : QString());
}

void HealthPanel::stopOrCheck() {
    if (health_.state() == HealthSession::State::Checking)
        health_.stop();
    else
        health_.checkAgain();
}

void HealthPanel::excludeChosen() {
    exclusions_.exclude(model_->superfluousAt(list_->currentIndex()));
}

}  // namespace twinsight
