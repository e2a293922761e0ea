// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/orderbox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

#include "ui/sessions/enginesession.h"
#include "ui/sessions/ordersession.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/phrases.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawingspanel.h"

namespace twinsight {

OrderBox::OrderBox(EngineSession& engine, DrawingsPanel& drawings, QWidget* parent)
    : QWidget(parent),
      engine_(engine),
      drawings_(drawings),
      session_(new OrderSession(engine, this)),
      box_(new QComboBox),
      words_(new ElidedLabel(Qt::ElideRight)),
      cancel_(new QToolButton) {
    box_->addItems({tr("Usual order"), tr("Most like the chosen one first"), tr("Typical ones first"),
                    tr("Odd ones first")});
    box_->setItemData(LikeChosen, tr("By the model's score against the drawing that is chosen in the grid"),
                      Qt::ToolTipRole);
    box_->setItemData(TypicalFirst, tr("By how much a drawing is like the others of its character"),
                      Qt::ToolTipRole);
    box_->setItemData(OddFirst, tr("Wrongly labelled and badly drawn ones tend to be in front"),
                      Qt::ToolTipRole);
    box_->setAccessibleName(tr("Order of the drawings"));
    // Beside the comparison there is little room, and the count of the drawings needs its part of it.
    box_->setMinimumWidth(box_->fontMetrics().averageCharWidth() * 10);
    cancel_->setIcon(style()->standardIcon(QStyle::SP_DialogCancelButton));
    cancel_->setAutoRaise(true);
    cancel_->setToolTip(tr("Do not put them in order"));
    cancel_->setAccessibleName(cancel_->toolTip());
    cancel_->hide();
    words_->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(row->spacing(), 0, 0, 0);  // apart from the heading
    row->addWidget(words_, 1);
    row->addWidget(cancel_);
    row->addWidget(box_);
    setFocusProxy(box_);
    box_->view()->installEventFilter(this);

    connect(box_, &QComboBox::activated, this, [this](int index) { choose(static_cast<Choice>(index)); });
    connect(cancel_, &QToolButton::clicked, this, [this] {
        session_->cancel();
        giveUp({});
    });
    connect(session_, &OrderSession::ordered, this, &OrderBox::take);
    connect(session_, &OrderSession::failed, this, &OrderBox::giveUp);
    connect(session_, &OrderSession::progressed, this, [this](double share) {
        words_->setText(tr("Looking at every drawing, once: %1").arg(spokenShare(share)));
    });
    connect(&engine_, &EngineSession::modelLoaded, this, &OrderBox::tellOtherModel);
    connect(&drawings_, &DrawingsPanel::shownAnew, this, &OrderBox::goOn);
    connect(&drawings_.grid(), &GroupedListView::currentRowChanged, this, &OrderBox::dropHint);
}

/// While the list is open, keys are for it: Return chooses in it, and opens no drawing.
bool OrderBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) event->accept();
    return QWidget::eventFilter(watched, event);
}

void OrderBox::dropHint() {
    if (wantsDrawing_ && !drawings_.grid().currentDrawing().empty()) endWith({});
}

OrderBox::Choice OrderBox::choice() const {
    return static_cast<Choice>(box_->currentIndex());
}

QString OrderBox::words() const {
    return words_->text();
}

void OrderBox::choose(Choice choice) {
    box_->setCurrentIndex(choice);
    session_->cancel();
    if (choice == AsItIs) return putBack();
    if (!drawings_.dataset()) return giveUp(tr("Open a data set to put its drawings in order."));
    if (choice == LikeChosen && drawings_.grid().currentDrawing().empty()) {
        giveUp(tr("Choose a drawing in the grid first."));
        wantsDrawing_ = true;
        return;
    }
    ask(choice);
}

void OrderBox::ask(Choice choice) {
    dataset_ = drawings_.dataset();
    by_ = modelInUse();
    words_->setText(tr("Putting them in order..."));
    words_->show();
    cancel_->show();
    if (choice == LikeChosen)
        session_->ask(dataset_, OrderSession::Order::Alike, drawings_.grid().currentDrawing().front());
    else
        session_->ask(dataset_, choice == OddFirst ? OrderSession::Order::Odd : OrderSession::Order::Typical);
}

void OrderBox::take(const std::vector<std::uint32_t>& ranking) {
    endWith({});
    ranking_ = ranking;
    inForce_ = choice();
    drawings_.arrange(ranking_);
    tellOtherModel();
}

ModelFile OrderBox::modelInUse() const {
    return ModelFile::now(QString::fromStdString(engine_.model().path));
}

/// To put them in order again by itself would move them under the mouse, after each epoch of a training.
void OrderBox::tellOtherModel() {
    const bool asking = !cancel_->isHidden();
    if (inForce_ != AsItIs && !asking && by_ != modelInUse())
        endWith(tr("Put in order by the model before: choose the order again."));
}

void OrderBox::giveUp(const QString& why) {
    box_->setCurrentIndex(inForce_);
    endWith(why);
}

void OrderBox::endWith(const QString& words) {
    wantsDrawing_ = false;
    words_->setText(words);
    words_->setToolTip(words);
    words_->setVisible(!words.isEmpty());
    cancel_->hide();
}

/// Other characters of the same data set stand in the same order.
void OrderBox::goOn() {
    if (drawings_.dataset() == dataset_) {
        if (!ranking_.empty()) drawings_.arrange(ranking_);
        return;
    }
    session_->cancel();
    putBack();
}

void OrderBox::putBack() {
    endWith({});
    dataset_ = nullptr;
    ranking_.clear();
    inForce_ = AsItIs;
    box_->setCurrentIndex(AsItIs);
    drawings_.putBack();
}

}  // namespace twinsight
