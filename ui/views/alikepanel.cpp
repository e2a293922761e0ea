// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alikepanel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

#include "ui/models/matchlist.h"
#include "ui/support/barekey.h"
#include "ui/support/phrases.h"
#include "ui/views/matchdelegate.h"

namespace twinsight {

QString spokenNaming(const Naming& naming, const OperatingPoint* point) {
    if (!point) return AlikePanel::tr("How often an unknown character gets a name is not known here.");
    const QString odds = spokenOdds(point->falseAcceptRate);
    return naming.isMeasured()
               ? AlikePanel::tr(
                     "Wrong for about %1 pictures of unknown characters; %2 of the known ones get "
                     "no name.")
                     .arg(odds, spokenShare(point->falseRejects))
               : AlikePanel::tr("Wrong for at most %1 pictures of unknown characters.").arg(odds);
}

QString spokenNamingInFull(const Naming& naming, const OperatingPoint* point) {
    QString text = spokenNaming(naming, point);
    if (!point)
        return text + QLatin1Char(' ') +
               AlikePanel::tr(
                   "It takes 20 characters in the data set that the model was not trained on, or few "
                   "drawings.");
    if (!naming.isMeasured()) return text;
    text += QLatin1Char(' ') +
            AlikePanel::tr("Measured on %1 pictures of %2 characters that it was not trained on")
                .arg(spokenCount(naming.pictures), spokenCount(naming.characters));
    if (point->interval)
        text += AlikePanel::tr("; with other characters it may be anything from %1 to %2")
                    .arg(spokenOdds(point->interval->low), spokenOdds(point->interval->high));
    return text + QLatin1Char('.');
}

namespace {

QLabel* wrapping() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

AlikePanel::AlikePanel(QWidget* parent)
    : QWidget(parent),
      matches_(new MatchList(this)),
      delegate_(new MatchDelegate(this)),
      sides_(new QButtonGroup(this)),
      answer_(wrapping()),
      grounds_(wrapping()),
      stop_(new QPushButton(tr("Sto&p"))),
      list_(new QListView) {
    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Like")));
    for (const QString& name : {tr("A"), tr("B")}) {
        auto* button = new QRadioButton(name);
        sides_->addButton(button, static_cast<int>(sides_->buttons().size()));
        head->addWidget(button);
    }
    sides_->button(0)->setChecked(true);
    head->addSpacing(12);
    head->addWidget(answer_, 1);
    head->addWidget(stop_, 0, Qt::AlignTop);
    stop_->setToolTip(tr("Stop looking at the drawings"));
    stop_->hide();
    connect(stop_, &QPushButton::clicked, this, &AlikePanel::stopRequested);
    list_->setModel(matches_);
    list_->setItemDelegate(delegate_);
    list_->setViewMode(QListView::IconMode);
    list_->setMovement(QListView::Static);
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(true);
    list_->setDragEnabled(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setMinimumHeight(60);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    list_->setAccessibleName(tr("Drawings that are alike"));
    list_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(grounds_);
    column->addWidget(list_, 1);
    connect(sides_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) Q_EMIT sideChanged();
    });
    connect(list_, &QListView::activated, this, [this](const QModelIndex& at) { send(at, side() == 1); });
}

int AlikePanel::side() const {
    return sides_->checkedId();
}

void AlikePanel::setSide(int side) {
    sides_->button(side)->setChecked(true);
}

void AlikePanel::setThreshold(const OperatingPoint& pairs) {
    pairs_ = pairs;
    delegate_->setThreshold(pairs.threshold);
    list_->viewport()->update();
    if (matches_->rowCount() > 0) tellAnswer();
}

void AlikePanel::showResult(const std::shared_ptr<const Dataset>& dataset, const SearchResult& result) {
    drawings_ = result.drawings;
    milliseconds_ = result.milliseconds;
    naming_ = result.naming;
    matches_->show(dataset, result.matches);
    tellAnswer();
}

void AlikePanel::tellAnswer() {
    if (matches_->rowCount() == 0) return showWords(tr("Nothing was found."));
    const SearchMatch& best = matches_->at(0);
    const OperatingPoint* point = naming_.at(pairs_.falseAcceptRate);
    const double needed = point ? point->threshold : pairs_.threshold;
    const bool named = best.probability >= needed;
    showWords(named ? tr("This is %1.").arg(matches_->nameAt(0)) : tr("None of these for sure."));
    answer_->setToolTip(tr("Found among %1 drawings in %2 ms.")
                            .arg(spokenCount(drawings_), QLocale().toString(milliseconds_, 'f', 1)));
    promise_ = spokenNaming(naming_, point);
    grounds_->setText(named ? promise_ : spokenRefusal(best, needed) + QLatin1Char(' ') + promise_);
    grounds_->setToolTip(spokenNamingInFull(naming_, point));
}

/// A name takes more than a pair does: who sees the best accepted as a pair below is told why.
QString AlikePanel::spokenRefusal(const SearchMatch& best, double needed) const {
    const auto number = [](double score) { return QLocale().toString(score, 'f', 3); };
    const QString name = matches_->nameAt(0), score = number(best.probability);
    if (best.probability < pairs_.threshold)
        return tr("The best, %1, scores %2; a name takes %3.").arg(name, score, number(needed));
    return tr("The best, %1, scores %2: enough for a pair (%3), not for a name (%4), as the best of %5 "
              "drawings is "
              "often so high by chance.")
        .arg(name, score, number(pairs_.threshold), number(needed), spokenCount(drawings_));
}

void AlikePanel::showWords(const QString& words) {
    answer_->setText(words);
    answer_->setToolTip({});
    stop_->hide();
    promise_.clear();
    grounds_->clear();
    grounds_->setToolTip({});
}

void AlikePanel::showProgress(const QString& words) {
    showWords(words);
    stop_->show();
}

void AlikePanel::clear(const QString& why) {
    matches_->show(nullptr, {});
    showWords(why);
}

QString AlikePanel::answer() const {
    return answer_->text();
}

QString AlikePanel::grounds() const {
    return grounds_->text();
}

/// What was found for one side is to be compared with it: it goes to the other.
void AlikePanel::send(const QModelIndex& index, bool toA) {
    if (!index.isValid()) return;
    const PictureRef picture = matches_->pictureAt(index.row());
    toA ? Q_EMIT sentToA(picture) : Q_EMIT sentToB(picture);
}

bool AlikePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const auto& pressed = *static_cast<QKeyEvent*>(event);
        const bool toA = pressed.key() == Qt::Key_A;
        if (isBare(pressed) && (toA || pressed.key() == Qt::Key_B)) {
            send(list_->currentIndex(), toA);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace twinsight
