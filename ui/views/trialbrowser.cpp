// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/trialbrowser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

#include "ui/support/phrases.h"
#include "ui/support/scrolling.h"
#include "ui/views/trialtiles.h"

namespace twinsight {

namespace {

constexpr std::size_t kMostModels = 2;

}  // namespace

TrialBrowser::TrialBrowser(TestPictures& pictures, QWidget* parent)
    : QWidget(parent),
      pictures_(pictures),
      number_(new QSpinBox),
      previous_(new QPushButton(tr("P&revious"))),
      next_(new QPushButton(tr("Ne&xt"))),
      nextWrong_(new QPushButton(tr("Next wron&g one"))),
      nextSplit_(new QPushButton(tr("Next where the&y differ"))),
      words_(new QLabel),
      tally_(new QLabel) {
    number_->setPrefix(tr("Trial "));
    number_->setMinimum(1);
    number_->setKeyboardTracking(false);
    for (QLabel* label : {words_, tally_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(number_);
    for (QPushButton* button : {previous_, next_, nextWrong_, nextSplit_}) head->addWidget(button);
    head->addWidget(words_, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    for (std::size_t model = 0; model < kMostModels; ++model) {
        heads_.push_back(new QLabel);
        tiles_.push_back(new TrialTiles(pictures_));
        heads_.back()->setTextFormat(Qt::PlainText);
        column->addWidget(heads_.back());
        column->addWidget(tiles_.back());
        connect(tiles_.back(), &TrialTiles::clicked, this, &TrialBrowser::opened);
    }
    column->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->addLayout(head);
    page->addWidget(tally_);
    page->addWidget(scrolling(content), 1);
    connect(number_, &QSpinBox::valueChanged, this, &TrialBrowser::showTrial);
    connect(previous_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { step(1); });
    connect(nextWrong_, &QPushButton::clicked, this, [this] {
        goToNext([this](std::size_t at) { return isWrong(at); }, tr("Not one trial is wrong."));
    });
    connect(nextSplit_, &QPushButton::clicked, this, [this] {
        goToNext([this](std::size_t at) { return isSplit(at); }, tr("They agree in every trial."));
    });
    setReport(nullptr);
}

std::size_t TrialBrowser::trial() const {
    return static_cast<std::size_t>(number_->value() - 1);
}

QString TrialBrowser::words() const {
    return words_->text();
}

void TrialBrowser::setReport(const std::shared_ptr<const TestReport>& report) {
    const bool any = report && !report->trials.empty() && !report->models.front().outcomes.empty();
    report_ = any ? report : nullptr;
    const QSignalBlocker still(number_);
    number_->setMaximum(any ? static_cast<int>(report->trials.size()) : 1);
    number_->setValue(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{number_, previous_, next_, nextWrong_})
        widget->setEnabled(any);
    const bool two = any && report->models.size() == kMostModels;
    nextSplit_->setVisible(two);
    tally_->setVisible(two);
    if (two) tally();
    showTrial();
}

void TrialBrowser::step(int by) {
    number_->setValue(number_->value() + by);
}

/// A tie for the first place is not.
bool TrialBrowser::isRight(std::size_t trial, std::size_t model) const {
    const auto& outcomes = report_->models[model].outcomes;
    return trial < outcomes.size() && outcomes[trial].hit == 1;
}

bool TrialBrowser::isWrong(std::size_t trial) const {
    for (std::size_t model = 0; model < report_->models.size(); ++model)
        if (!isRight(trial, model)) return true;
    return false;
}

bool TrialBrowser::isSplit(std::size_t trial) const {
    return report_->models.size() == kMostModels && isRight(trial, 0) != isRight(trial, 1);
}

/// Begins anew at the end.
void TrialBrowser::goToNext(const std::function<bool(std::size_t)>& wanted, const QString& ifThereIsNone) {
    const std::size_t count = report_->trials.size();
    for (std::size_t ahead = 1; ahead <= count; ++ahead)
        if (const std::size_t at = (trial() + ahead) % count; wanted(at))
            return number_->setValue(static_cast<int>(at) + 1);
    words_->setText(ifThereIsNone);
}

void TrialBrowser::tally() {
    std::size_t counts[2][2] = {};
    for (std::size_t at = 0; at < report_->trials.size(); ++at) ++counts[isRight(at, 0)][isRight(at, 1)];
    const QString first = QString::fromStdString(report_->models[0].model),
                  second = QString::fromStdString(report_->models[1].model);
    const auto spoken = [](std::size_t count) { return spokenCount(static_cast<qint64>(count)); };
    tally_->setText(tr("Trials in which both are right: %1; only %2: %3; only %4: %5; neither: %6.")
                        .arg(spoken(counts[1][1]), first, spoken(counts[1][0]), second, spoken(counts[0][1]),
                             spoken(counts[0][0])));
}

QString TrialBrowser::wordsOn(std::size_t trial) const {
    if (report_->models.size() == kMostModels) {
        if (isSplit(trial))
            return tr("Only %1 is right.")
                .arg(QString::fromStdString(report_->models[isRight(trial, 0) ? 0 : 1].model));
        return isRight(trial, 0) ? tr("Both are right.") : tr("Neither is right.");
    }
    const TrialOutcome& outcome = report_->models.front().outcomes[trial];
    return outcome.hit == 1  ? tr("Right.")
           : outcome.hit > 0 ? tr("The right one shares the first place.")
                             : tr("Wrong: the right one is in place %1.").arg(outcome.rank);
}

void TrialBrowser::showTrial() {
    for (std::size_t model = 0; model < kMostModels; ++model) {
        const bool has =
            report_ && model < report_->models.size() && trial() < report_->models[model].outcomes.size();
        tiles_[model]->setVisible(has);
        heads_[model]->setVisible(has && report_->models.size() > 1);
        if (!has) {
            tiles_[model]->clear();
            continue;
        }
        tiles_[model]->show(report_, trial(), model);
        heads_[model]->setText(tr("%1: the right one is in place %2")
                                   .arg(QString::fromStdString(report_->models[model].model))
                                   .arg(report_->models[model].outcomes[trial()].rank));
    }
    if (!report_) return words_->setText(tr("A one-shot test has its trials here."));
    words_->setText(wordsOn(trial()));
}

}  // namespace twinsight
