// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trainpage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/charts/runchart.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/trainingsession.h"
#include "ui/support/phrases.h"
#include "ui/support/scrolling.h"
#include "ui/views/planform.h"
#include "ui/views/runpanel.h"

namespace twinsight {

namespace {

constexpr int kSettingsWidth = 310, kNarrowSettings = 220;
const QString kPlanKey = QStringLiteral("training/plan");

QString absolutePath(const Dataset& dataset) {
    std::error_code ignored;
    const auto path = std::filesystem::absolute(dataset.root(), ignored);
    return QString::fromStdString(utf8(path));
}

/// Without what is at its default, so that better defaults of a later version are taken.
nlohmann::json changesIn(const TrainingPlan& plan) {
    nlohmann::json changes = toJson(plan);
    const nlohmann::json defaults = toJson(TrainingPlan());
    for (const auto& [key, value] : defaults.items())
        if (changes.at(key) == value) changes.erase(key);
    return changes;
}

/// The defaults with these changes, but for those that another version wrote and this one does not know.
TrainingPlan planWith(const nlohmann::json& changes) {
    TrainingPlan plan;
    for (const auto& [key, value] : changes.items()) {
        try {
            const TrainingField& field = trainingField(key);
            field.set(plan, field.get(planFromJson({{key, value}})));
        } catch (const Error&) {
        }
    }
    return plan;
}

}  // namespace

TrainPage::TrainPage(DatasetSession& dataset, TrainingSession& training, QWidget* parent)
    : QWidget(parent),
      dataset_(dataset),
      training_(training),
      train_(new QPushButton(tr("&Train"))),
      obstacle_(new QLabel),
      form_(new PlanForm),
      run_(new RunPanel(training)),
      chart_(new RunChart) {
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeSettings(), 1);
    layout->addWidget(makeRun(), 2);
    connect(train_, &QPushButton::clicked, this, &TrainPage::train);
    connect(form_, &PlanForm::changed, this, &TrainPage::showObstacle);
    connect(&dataset_, &DatasetSession::used, this, &TrainPage::showObstacle);
    connect(&training_, &TrainingSession::stateChanged, this, &TrainPage::showObstacle);
    connect(&training_, &TrainingSession::runChanged, chart_, &RunChart::clear);
    connect(&training_, &TrainingSession::events, chart_, &RunChart::append);
    showObstacle();
}

void TrainPage::save(QSettings& settings) const {
    settings.setValue(kPlanKey, QString::fromStdString(changesIn(form_->plan()).dump()));
}

void TrainPage::restore(const QSettings& settings) {
    const std::string text = settings.value(kPlanKey).toString().toStdString();
    const auto changes = nlohmann::json::parse(text, nullptr, false);
    if (changes.is_object()) form_->setPlan(planWith(changes));
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
    QScrollArea* scroll = scrolling(form_);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins({});
    column->addWidget(train_);
    column->addWidget(obstacle_);
    column->addWidget(scroll, 1);
    return settings;
}

QWidget* TrainPage::makeRun() {
    auto* run = new QWidget;
    auto* column = new QVBoxLayout(run);
    column->setContentsMargins({});
    column->addWidget(run_);
    column->addWidget(chart_, 1);
    return scrolling(run);
}

void TrainPage::train() {
    if (!obstacle().isEmpty()) return;
    QSettings settings;
    save(settings);
    training_.start(form_->plan(), absolutePath(*dataset_.dataset()));
}

QString TrainPage::obstacle() const {
    if (training_.active()) return tr("A training is under way. Stop it, or let it end, to start another.");
    if (!dataset_.dataset())
        return tr("Open a data set to train on: File > Open, or drop a folder or archive here.");
    return form_->faults().value(0);
}

void TrainPage::showObstacle() {
    const QString why = obstacle();
    train_->setEnabled(why.isEmpty());
    if (!why.isEmpty()) return obstacle_->setText(why);
    const Dataset& set = *dataset_.dataset();
    obstacle_->setText(tr("On %1: %2 drawings of %3 characters.")
                           .arg(QString::fromStdString(set.name()),
                                spokenCount(static_cast<qint64>(set.drawings().size())),
                                spokenCount(static_cast<qint64>(set.characters().size()))));
}

}  // namespace twinsight
