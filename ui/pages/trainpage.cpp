// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trainpage.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <algorithm>
#include <filesystem>
#include <map>

#include "core/runs/startingpoint.h"
#include "ui/charts/runchart.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/runcatalog.h"
#include "ui/sessions/shownruns.h"
#include "ui/sessions/trainingqueue.h"
#include "ui/sessions/trainingsession.h"
#include "ui/sessions/trialsession.h"
#include "ui/sessions/watchsession.h"
#include "ui/support/drawingref.h"
#include "ui/support/phrases.h"
#include "ui/support/planstore.h"
#include "ui/support/scrolling.h"
#include "ui/views/healthhint.h"
#include "ui/views/planform.h"
#include "ui/views/presetbox.h"
#include "ui/views/queuebutton.h"
#include "ui/views/runactions.h"
#include "ui/views/runlistpanel.h"
#include "ui/views/runpanel.h"
#include "ui/views/trialpanel.h"
#include "ui/views/watchpanel.h"

namespace twinsight {

namespace {

constexpr int kSettingsWidth = 310, kNarrowSettings = 220;
/// At first: what either asks for would leave little to the charts.
const QList<int> kChartsToRuns{700, 190};
const QString kPlanKey = QStringLiteral("training/plan"), kSplitKey = QStringLiteral("training/split"),
              kViewKey = QStringLiteral("training/view");

/// One that was trained on pictures.
bool startsFromModel(const TrainingPlan& plan) {
    return !plan.startFrom.empty() && plan.startFrom != kStrokes;
}

/// What is trained on; of few drawn characters, that Twinsight's own model is the better start (9 % of
/// 10-way trials wrong from the weights that know strokes, 6 % from it: resources/models/README.md).
QString spokenSet(const Dataset& set, const TrainingPlan& plan) {
    constexpr std::size_t kFewestToSplit = 4, kFew = 200;
    const QString words =
        TrainPage::tr("On %1: %2 drawings of %3 characters.")
            .arg(QString::fromStdString(set.name()), spokenCount(static_cast<qint64>(set.drawings().size())),
                 spokenCount(static_cast<qint64>(set.characters().size())));
    if (set.characters().size() < kFewestToSplit || set.characters().size() >= kFew ||
        startsFromModel(plan) || plan.invented > 0)
        return words;
    return words + QLatin1Char(' ') +
           TrainPage::tr(
               "So few are best learned from Twinsight's own model, if they are drawn: choose that preset.");
}

}  // namespace

TrainPage::TrainPage(DatasetSession& dataset, TrainingSession& training, RunCatalog& catalog,
                     HealthSession& health, ExclusionSession& exclusions, QWidget* parent)
    : QWidget(parent),
      dataset_(dataset),
      training_(training),
      catalog_(catalog),
      shown_(new ShownRuns(this)),
      queue_(new TrainingQueue(training, catalog, this)),
      trial_(new TrialSession(training.program(), this)),
      watch_(new WatchSession(dataset, this)),
      train_(new QPushButton(tr("&Train"))),
      obstacle_(new QLabel),
      health_(new HealthHint(health)),
      form_(new PlanForm),
      trialPanel_(new TrialPanel(*trial_)),
      run_(new RunPanel(training, catalog)),
      chart_(new RunChart),
      list_(new RunListPanel(catalog)),
      watchPanel_(new WatchPanel(*watch_, dataset, exclusions)),
      views_(new QTabWidget),
      split_(new QSplitter(Qt::Vertical)) {
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeSettings(), 1);
    layout->addWidget(makeRun(), 2);
    connect(train_, &QPushButton::clicked, this, &TrainPage::train);
    connect(form_, &PlanForm::changed, this, &TrainPage::showObstacle);
    connect(form_, &PlanForm::changed, trialPanel_, [this] { trialPanel_->setPlan(form_->plan()); });
    connect(trialPanel_, &TrialPanel::asked, this, &TrainPage::tryOut);
    connect(trialPanel_, &TrialPanel::processorWanted, this, &TrainPage::takeProcessor);
    connect(health_, &HealthHint::asked, this, &TrainPage::healthWanted);
    connect(watchPanel_, &WatchPanel::comparisonWanted, this, &TrainPage::comparisonWanted);
    connect(trialPanel_, &TrialPanel::batchWanted, this, &TrainPage::takeBatch);
    connect(&dataset_, &DatasetSession::used, trialPanel_, &TrialPanel::forget);
    connect(run_, &RunPanel::remedyWanted, form_, &PlanForm::apply);
    connect(&dataset_, &DatasetSession::used, this, &TrainPage::showObstacle);
    connect(&training_, &TrainingSession::stateChanged, this, &TrainPage::showObstacle);
    connect(&catalog_, &RunCatalog::changed, this, &TrainPage::showObstacle);
    connect(queue_, &TrainingQueue::failed, &training_, &TrainingSession::failed);
    connect(&training_, &TrainingSession::runChanged, this, &TrainPage::showFollowed);
    connect(list_, &RunListPanel::chosen, this, &TrainPage::showChosen);
    connect(shown_, &ShownRuns::changed, this, &TrainPage::drawShown);
    connect(shown_, &ShownRuns::grown, chart_, &RunChart::update);
    connect(&catalog_, &RunCatalog::changed, this, &TrainPage::renameDrawn);
    connect(&list_->actions(), &RunActions::duplicated, form_, &PlanForm::setPlan);
    connect(&list_->actions(), &RunActions::failed, run_, &RunPanel::say);
    connect(&list_->actions(), &RunActions::said, run_, &RunPanel::say);
    showObstacle();
}

void TrainPage::save(QSettings& settings) const {
    settings.setValue(kPlanKey, textOfPlan(form_->plan()));
    settings.setValue(kSplitKey, split_->saveState());
    settings.setValue(kViewKey, views_->currentIndex());
    list_->save(settings);
    chart_->save(settings);
}

void TrainPage::restore(const QSettings& settings) {
    if (const auto plan = planOfText(settings.value(kPlanKey).toString())) form_->setPlan(*plan);
    split_->restoreState(settings.value(kSplitKey).toByteArray());
    views_->setCurrentIndex(settings.value(kViewKey).toInt());
    list_->restore(settings);
    chart_->restore(settings);
}

bool TrainPage::othersWait() const {
    return !queue_->waiting().empty();
}

QWidget* TrainPage::makeSettings() {
    auto* settings = new QWidget;
    settings->setMinimumWidth(kNarrowSettings);
    settings->setMaximumWidth(kSettingsWidth);
    QFont large = train_->font();
    large.setBold(true);
    large.setPointSizeF(1.3 * large.pointSizeF());
    train_->setFont(large);
    train_->setMinimumHeight(44);
    train_->setToolTip(tr("Trains a new network on the open data set; the window stays free meanwhile"));
    obstacle_->setWordWrap(true);
    obstacle_->setTextFormat(Qt::PlainText);
    obstacle_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    obstacle_->setFixedHeight(3 * obstacle_->fontMetrics().lineSpacing() + 2);
    auto* plan = new QWidget;
    auto* settingsColumn = new QVBoxLayout(plan);
    settingsColumn->setContentsMargins({});
    settingsColumn->addWidget(form_);
    settingsColumn->addWidget(trialPanel_);
    settingsColumn->addStretch(1);
    QScrollArea* scroll = scrolling(plan);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showWhenItGrows(*trialPanel_, *scroll);
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins({});
    column->addWidget(train_);
    column->addWidget(obstacle_);
    column->addWidget(new QueueButton(*queue_));
    column->addWidget(new PresetBox(*form_));
    column->addWidget(scroll, 1);
    column->addWidget(health_);  // it comes when a check has ended: below, it moves nothing that is clicked
    return settings;
}

QWidget* TrainPage::makeRun() {
    auto* drawn = new QWidget;
    auto* column = new QVBoxLayout(drawn);
    column->setContentsMargins({});
    column->addWidget(run_);
    column->addWidget(views_, 1);
    views_->setDocumentMode(true);
    views_->addTab(chart_, tr("Charts"));
    views_->addTab(scrolling(watchPanel_), tr("Watch it learn"));
    views_->setTabToolTip(1, tr("What the network makes of the same pairs, and what it gets most wrong"));
    split_->addWidget(drawn);
    split_->addWidget(list_);
    split_->setStretchFactor(0, 3);
    split_->setStretchFactor(1, 1);
    split_->setSizes(kChartsToRuns);
    split_->setChildrenCollapsible(false);
    return scrolling(split_);
}

/// A run that is followed is drawn, alone unless it is so already.
void TrainPage::showFollowed() {
    const auto& run = training_.run();
    watch_->follow(run);
    const bool drawn = std::ranges::count(shown_->runs(), run, &ShownRun::folder) > 0;
    if (drawn) return;
    shown_->show(run.empty() ? Folders() : Folders{run});
    list_->select(run);
}

/// What was shown stays while nothing else is chosen, unless it is gone.
void TrainPage::showChosen(const Folders& chosen, const std::filesystem::path& current) {
    std::error_code ignored;
    if (current.empty() && std::filesystem::exists(training_.run(), ignored)) return;
    shown_->show(chosen);
    if (current.empty()) training_.detach();
    if (!current.empty() && current != training_.run()) training_.attach(current);
}

void TrainPage::drawShown() {
    names_ = namesOfShown();
    std::vector<DrawnRun> drawn;
    for (std::size_t i = 0; i < shown_->runs().size(); ++i) {
        const ShownRun& run = shown_->runs()[i];
        drawn.push_back({names_[static_cast<int>(i)], run.slot, run.series});
    }
    chart_->setRuns(drawn);
    colourList();
}

/// One run alone is drawn in the colours of its curves.
void TrainPage::colourList() {
    std::map<std::filesystem::path, QColor> colours;
    if (shown_->runs().size() > 1)
        for (const ShownRun& run : shown_->runs()) colours[run.folder] = runColour(run.slot, palette());
    list_->setColours(colours);
}

void TrainPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourList();
}

void TrainPage::renameDrawn() {
    if (namesOfShown() != names_) drawShown();
}

QStringList TrainPage::namesOfShown() const {
    QStringList names;
    for (const ShownRun& run : shown_->runs()) names << catalog_.nameOf(run.folder);
    return names;
}

void TrainPage::train() {
    if (!obstacle().isEmpty()) return;
    QSettings settings;
    save(settings);
    const QString dataset = rootOf(*dataset_.dataset());
    if (queue_->isBusy()) return queue_->add(form_->plan(), dataset);
    training_.start(form_->plan(), dataset);
}

void TrainPage::tryOut() {
    if (obstacle().isEmpty()) trial_->tryOut(form_->plan(), rootOf(*dataset_.dataset()));
}

void TrainPage::takeProcessor() {
    TrainingPlan plan = form_->plan();
    plan.device = "cpu";
    form_->setPlan(plan);
    tryOut();
}

void TrainPage::takeBatch(int characters) {
    TrainingPlan plan = form_->plan();
    plan.batchCharacters = characters;
    form_->setPlan(plan);
}

QString TrainPage::obstacle() const {
    if (!dataset_.dataset())
        return tr("Open a data set to train on: File > Open, or drop a folder or archive here.");
    return form_->faults().value(0);
}

void TrainPage::showObstacle() {
    const QString why = obstacle();
    const bool busy = queue_->isBusy();
    train_->setText(busy ? tr("&Train after this one") : tr("&Train"));
    train_->setEnabled(why.isEmpty());
    trialPanel_->setPossible(why.isEmpty());
    if (!why.isEmpty()) return sayAboveSettings(why);
    sayAboveSettings(busy ? tr("A training is under way. Another one waits in a queue until it has ended.")
                          : spokenSet(*dataset_.dataset(), form_->plan()));
}

/// There is room for three lines, so that nothing below jumps; all of it is in the tip.
void TrainPage::sayAboveSettings(const QString& words) {
    obstacle_->setText(words);
    obstacle_->setToolTip(words);
}

}  // namespace twinsight
