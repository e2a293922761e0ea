// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/runpanel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/sessions/runcatalog.h"
#include "ui/sessions/trainingsession.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/phrases.h"
#include "ui/support/runwords.h"
#include "ui/views/fieldeditor.h"
#include "ui/views/planwords.h"

namespace twinsight {

namespace {

constexpr int kProgressSteps = 1000;
constexpr int kUsualExtension = 10, kLongestExtension = 100000;
const QString kNothing = QStringLiteral("\u2013");

QString clockTimeIn(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0 || seconds > 1e8) return kNothing;
    const QDateTime end = QDateTime::currentDateTime().addMSecs(static_cast<qint64>(1000 * seconds));
    const QString clock = QLocale().toString(end.time(), QLocale::ShortFormat);
    const qint64 days = QDate::currentDate().daysTo(end.date());
    return days == 0 ? clock : RunPanel::tr("%1, in %2 d").arg(clock).arg(days);
}

/// What the panel stands in asks only for least heights, and a label that wraps its words has none of its
/// own.
void keepRoomForWords(QLabel& label) {
    constexpr int kUsualLines = 2;
    label.setMinimumHeight(0);  // which heightForWidth() would give back
    label.setMinimumHeight(
        std::max(kUsualLines * label.fontMetrics().lineSpacing(), label.heightForWidth(label.width())));
}

class RoomyLabel : public QLabel {
protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) keepRoomForWords(*this);
    }
};

bool isLastBatch(const TrainingEvent& event) {
    const auto* batch = std::get_if<BatchDone>(&event.what);
    return batch && batch->progress >= 1;
}

}  // namespace

RunPanel::RunPanel(TrainingSession& training, const RunCatalog& catalog, QWidget* parent)
    : QWidget(parent),
      training_(training),
      catalog_(catalog),
      title_(new ElidedLabel(Qt::ElideMiddle)),
      plan_(new ElidedLabel(Qt::ElideRight)),
      state_(new QLabel),
      progress_(new QProgressBar),
      figures_(new QWidget),
      message_(new RoomyLabel),
      change_(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* head = new QHBoxLayout;
    QFont bold = state_->font();
    bold.setBold(true);
    state_->setFont(bold);
    head->addWidget(state_);
    head->addWidget(title_, 1);
    head->addWidget(makeButtons());
    progress_->setRange(0, kProgressSteps);
    progress_->setFormat(tr("%p %"));
    progress_->setAccessibleName(tr("Progress of the training"));
    auto* figureRow = new QHBoxLayout(figures_);
    figureRow->setContentsMargins({});
    figureRow->setSpacing(14);
    speed_ = addFigure(tr("Images per second"), QStringLiteral("000,000"));
    left_ = addFigure(tr("Time left"), tr("%1 min %2 s").arg(QStringLiteral("00"), QStringLiteral("00")));
    end_ = addFigure(tr("Done at"), QStringLiteral("00:00 PM"));
    device_ = addFigure(tr("Device"), QStringLiteral("cuda:0"));
    figureRow->addStretch(1);
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    message_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    plan_->setForegroundRole(QPalette::PlaceholderText);
    plan_->setAccessibleName(tr("Settings of the training"));
    layout->addLayout(head);
    layout->addWidget(plan_);
    layout->addWidget(progress_);
    layout->addWidget(figures_);
    auto* words = new QHBoxLayout;
    words->addWidget(message_, 1);
    words->addWidget(change_, 0, Qt::AlignTop);
    layout->addLayout(words);
    change_->hide();
    change_->setToolTip(
        tr("Sets this for the next training: the settings of one that has begun stay as they are"));
    connect(change_, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(Remedy(*remedy_)); });
    connect(&training_, &TrainingSession::runChanged, this, &RunPanel::clear);
    connect(&catalog_, &RunCatalog::changed, this, &RunPanel::showName);
    connect(&catalog_, &RunCatalog::changed, this, &RunPanel::enableButtons);
    connect(&training_, &TrainingSession::stateChanged, this, &RunPanel::showState);
    connect(&training_, &TrainingSession::failed, this, &RunPanel::say);
    connect(&training_, &TrainingSession::events, this,
            [this](const std::vector<TrainingEvent>& events) { take(events); });
    clear();
}

QString RunPanel::message() const {
    return message_->text();
}

/// A caption and a value beside it that may grow to `widest` without moving anything.
QLabel* RunPanel::addFigure(const QString& caption, const QString& widest) {
    auto* label = new ElidedLabel(Qt::ElideRight);
    label->setText(caption);
    label->setToolTip(caption);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(widest));
    value->setAccessibleName(caption);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(5);
    pair->addWidget(label);
    pair->addWidget(value);
    static_cast<QHBoxLayout*>(figures_->layout())->addLayout(pair);
    return value;
}

QWidget* RunPanel::makeButtons() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    pause_ = new QPushButton(tr("&Pause"));
    resume_ = new QPushButton(tr("&Resume"));
    stop_ = new QPushButton(tr("St&op"));
    pause_->setToolTip(tr("Pauses after the batch that is under way"));
    stop_->setToolTip(
        tr("Ends the training after this batch; the model so far is kept and it can be resumed"));
    for (QPushButton* button : {pause_, resume_, stop_}) row->addWidget(button);
    row->addWidget(makeMore());
    connect(pause_, &QPushButton::clicked, &training_, &TrainingSession::pause);
    connect(resume_, &QPushButton::clicked, &training_, &TrainingSession::resume);
    connect(stop_, &QPushButton::clicked, &training_, &TrainingSession::stop);
    return buttons;
}

QToolButton* RunPanel::makeMore() {
    auto* more = new QToolButton;
    auto* menu = new QMenu(more);
    extend_ = menu->addAction(tr("&Extend..."), this, &RunPanel::extend);
    restart_ =
        menu->addAction(tr("&Start anew from its best model"), &training_, &TrainingSession::restartFromBest);
    menu->setToolTipsVisible(true);
    more->setText(tr("More"));
    more->setToolTip(tr("What else can be done with this run"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    return more;
}

void RunPanel::extend() {
    bool accepted = false;
    const int epochs = QInputDialog::getInt(this, tr("Extend"), tr("Epochs more:"), kUsualExtension, 1,
                                            kLongestExtension, 1, &accepted);
    if (accepted) training_.extend(epochs);
}

/// Qt would hand the focus of a button that is switched off to the next one, and whoever presses the same key
/// again would stop the training. It waits in the panel for the button that takes the action back.
void RunPanel::enableButtons() {
    const std::array buttons{pause_, resume_, stop_};
    othersGoOn_ = !training_.active() && catalog_.othersGoOnHere(training_.run());
    for (QPushButton* button : buttons)
        if (window()->focusWidget() == button && !makesSense(*button)) setFocus();
    for (QPushButton* button : buttons) button->setEnabled(makesSense(*button));
    extend_->setEnabled(training_.canExtend() && !othersGoOn_);
    restart_->setEnabled(training_.hasBest() && !training_.active() && !othersGoOn_);
    showTips();
    if (window()->focusWidget() != this) return;
    for (QPushButton* button : {resume_, pause_})
        if (button->isEnabled()) button->setFocus();
}

void RunPanel::showTips() {
    const QString why =
        othersGoOn_
            ? tr("Another training is under way on this computer: wait until it has ended, or stop it")
            : QString();
    const auto show = [&](auto& control, const QString& tip) {
        control.setToolTip(why.isEmpty() ? tip : why);
    };
    show(*resume_, tr("Goes on where the training was paused, stopped or broken off"));
    show(*extend_, tr("Trains it for some more epochs from where it ended"));
    show(*restart_, tr("A new run of the same settings whose first weights are the best model's"));
}

void RunPanel::clear() {
    showName();
    const auto& plan = training_.plan();
    plan_->setText(plan ? planInALine(*plan) : QString());
    plan_->setToolTip(plan ? planInLines(*plan) : QString());
    lastTime_ = 0;
    progress_->setValue(0);
    for (QLabel* figure : {speed_, left_, end_, device_}) figure->setText(kNothing);
    warnings_.clear();
    message_->clear();
    message_->setToolTip({});
    keepRoomForWords(*message_);
    change_->hide();
    showState();
}

void RunPanel::showName() {
    title_->setText(catalog_.nameOf(training_.run()));
}

void RunPanel::showState() {
    const bool any = !training_.run().empty();
    const RunState state = training_.state();
    state_->setText(!any                            ? tr("No training yet")
                    : training_.problem().isEmpty() ? spokenState(state, training_.asked())
                                                    : tr("Unreadable"));
    enableButtons();
    figures_->setEnabled(training_.active());
    if (any && state == RunState::Starting) say(tr("The trainer starts and reads the drawings."));
    if (any && state == RunState::Stale && lastTime_ > 0) say(spokenStale(lastTime_));
    if (any && !training_.problem().isEmpty()) say(training_.problem());
    if (!hasPlannedEnd())
        for (QLabel* figure : {left_, end_}) figure->setText(kNothing);
}

/// Whether somebody works towards the end that the plan has.
bool RunPanel::hasPlannedEnd() const {
    return training_.active() && training_.state() != RunState::Paused &&
           training_.asked() != RunRequest::Stop;
}

/// What was asked is not asked again before the run has done it; a pause that is under way may become a stop.
bool RunPanel::makesSense(const QPushButton& button) const {
    const RunRequest asked = training_.asked();
    if (&button == stop_) return training_.active() && asked != RunRequest::Stop;
    if (asked != RunRequest::None) return false;
    if (&button == resume_) return training_.canResume() && !othersGoOn_;
    return training_.active() && training_.state() == RunState::Running;
}

void RunPanel::take(const std::vector<TrainingEvent>& events) {
    const auto isBatch = [](const TrainingEvent& event) {
        return std::holds_alternative<BatchDone>(event.what);
    };
    if (!events.empty()) lastTime_ = events.back().time;
    const auto last = std::find_if(events.rbegin(), events.rend(), isBatch);
    if (last != events.rend()) take(std::get<BatchDone>(last->what));
    for (const TrainingEvent& event : events)
        if (!isBatch(event)) std::visit([this](const auto& what) { take(what); }, event.what);
    if (!events.empty() && isLastBatch(events.back()) && training_.active()) sayItIsMeasured();
    const bool ended = !events.empty() && (std::holds_alternative<Finished>(events.back().what) ||
                                           std::holds_alternative<Failed>(events.back().what));
    if (!training_.problem().isEmpty()) return say(training_.problem());
    if (training_.state() == RunState::Stale && !ended) say(spokenStale(lastTime_));
}

void RunPanel::take(const RunStarted& started) {
    device_->setText(QString::fromStdString(started.device));
    QString sentence =
        tr("Learning from %1 drawings of %2 characters, validating on %3 drawings of %4.")
            .arg(spokenCount(started.trainingDrawings), spokenCount(started.trainingCharacters),
                 spokenCount(started.validationDrawings), spokenCount(started.validationCharacters));
    if (started.unreadable > 0)
        sentence +=
            QLatin1Char(' ') + tr("Unreadable and left out: %1.").arg(spokenCount(started.unreadable));
    if (!started.startsFrom.empty())
        sentence +=
            QLatin1Char(' ') + tr("Starting from %1.").arg(QString::fromStdString(started.startsFrom));
    say(sentence);
}

void RunPanel::take(const BatchDone& batch) {
    const double progress = std::isfinite(batch.progress) ? std::clamp(batch.progress, 0.0, 1.0) : 0;
    progress_->setValue(static_cast<int>(kProgressSteps * progress));
    speed_->setText(QLocale().toString(batch.imagesPerSecond, 'f', batch.imagesPerSecond < 10 ? 1 : 0));
    if (!hasPlannedEnd()) return;
    left_->setText(spokenDuration(batch.secondsLeft));
    end_->setText(clockTimeIn(batch.secondsLeft));
}

/// After its last batch a run takes a while in which nothing else is told, and nobody knows how long.
void RunPanel::sayItIsMeasured() {
    for (QLabel* figure : {left_, end_}) figure->setText(kNothing);
    say(tr("All batches are done. The model is measured on what was held out."));
}

/// The newest one is shown; no later sentence hides for good what another one said.
void RunPanel::take(const Warning& warning) {
    warnings_ << QString::fromStdString(warning.message);
    QString all;
    for (const QString& each : warnings_) all += "<p>" + withoutFlags(each).toHtmlEscaped() + "</p>";
    message_->setToolTip(all);
    QString remark;
    if (warnings_.size() > 1)
        remark = tr("(Of %1 warnings the last: rest the pointer here to read them all.)")
                     .arg(spokenCount(warnings_.size()));
    sayWith(remark, warnings_.back());
}

void RunPanel::take(const Finished& finished) {
    if (!finished.stopped) progress_->setValue(kProgressSteps);
    say(spokenResult(finished));
}

void RunPanel::take(const Failed& failed) {
    say(QString::fromStdString(failed.message));
}

void RunPanel::say(const QString& sentence) {
    sayWith({}, sentence);
}

/// The remark follows, and is no part of what the sentence may offer to change.
void RunPanel::sayWith(const QString& remark, const QString& sentence) {
    message_->setText((withoutFlags(sentence) + QLatin1Char(' ') + remark).trimmed());
    keepRoomForWords(*message_);
    offer(remedyIn(sentence.toStdString(), training_.plan().value_or(TrainingPlan())));
}

void RunPanel::offer(const std::optional<Remedy>& remedy) {
    remedy_ = remedy;
    change_->setVisible(remedy.has_value());
    if (!remedy) return;
    const QString setting = translatedLabel(*remedy->field);
    if (!remedy->value) return change_->setText(tr("Change %1").arg(setting));
    TrainingPlan changed;
    remedy->field->set(changed, *remedy->value);
    change_->setText(tr("%1: %2").arg(setting, spokenValue(*remedy->field, changed)));
}

}  // namespace twinsight
