// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/trialbrowser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

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
      words_(new QLabel) {
    number_->setPrefix(tr("Trial "));
    number_->setMinimum(1);
    number_->setKeyboardTracking(false);
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(number_);
    for (QPushButton* button : {previous_, next_, nextWrong_}) head->addWidget(button);
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
    page->addWidget(scrolling(content), 1);
    connect(number_, &QSpinBox::valueChanged, this, &TrialBrowser::showTrial);
    connect(previous_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { step(1); });
    connect(nextWrong_, &QPushButton::clicked, this, &TrialBrowser::goToNextWrong);
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
    showTrial();
}

void TrialBrowser::step(int by) {
    number_->setValue(number_->value() + by);
}

bool TrialBrowser::isWrong(std::size_t trial) const {
    return std::ranges::any_of(report_->models, [trial](const ModelTest& test) {
        return trial < test.outcomes.size() && test.outcomes[trial].hit < 1;
    });
}

/// Begins anew at the end.
void TrialBrowser::goToNextWrong() {
    const std::size_t count = report_->trials.size();
    for (std::size_t ahead = 1; ahead <= count; ++ahead)
        if (const std::size_t at = (trial() + ahead) % count; isWrong(at))
            return number_->setValue(static_cast<int>(at) + 1);
    words_->setText(tr("Not one trial is wrong."));
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
    const TrialOutcome& outcome = report_->models.front().outcomes[trial()];
    words_->setText(report_->models.size() > 1 ? QString()
                    : outcome.hit == 1         ? tr("Right.")
                    : outcome.hit > 0          ? tr("The right one shares the first place.")
                                      : tr("Wrong: the right one is in place %1.").arg(outcome.rank));
}

}  // namespace twinsight
