// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparetabs.h"

#include <QTabBar>

#include "ui/models/matchlist.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/searchsession.h"
#include "ui/support/drawingref.h"
#include "ui/support/phrases.h"
#include "ui/views/alikepanel.h"
#include "ui/views/historystrip.h"
#include "ui/views/scorehistogramplot.h"
#include "ui/views/spreadpanel.h"
#include "ui/views/whypanel.h"

namespace twinsight {

namespace {

constexpr int kHeight = 190;  ///< of a tab: some lines of words and a row of drawings with their scores

std::string textOf(const PictureRef& picture) {
    return picture.path + '\n' + picture.member + '\n' + picture.png;
}

}  // namespace

CompareTabs::CompareTabs(EngineSession& engine, DatasetSession& datasets, ComparisonHistory& history,
                         QWidget* parent)
    : QTabWidget(parent),
      engine_(engine),
      datasets_(datasets),
      search_(new SearchSession(engine, this)),
      strip_(new HistoryStrip(history)),
      alike_(new AlikePanel),
      spread_(new SpreadPanel),
      why_(new WhyPanel) {
    setDocumentMode(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    addTab(strip_, tr("Past comparisons"));
    addTab(alike_, tr("Find alike"));
    addTab(spread_, tr("How sure"));
    addTab(why_, tr("Why this score"));
    connect(this, &QTabWidget::currentChanged, this, &CompareTabs::refresh);
    connect(alike_, &AlikePanel::sideChanged, this, &CompareTabs::refresh);
    connect(&datasets_, &DatasetSession::used, this, &CompareTabs::refresh);
    connectEngine();
}

QSize CompareTabs::sizeHint() const {
    return {QTabWidget::minimumSizeHint().width(), tabBar()->sizeHint().height() + kHeight};
}

void CompareTabs::connectEngine() {
    connect(&engine_, &EngineSession::modelLoaded, this, [this] {
        searched_.clear();  // the file of that name may be another by now
        measured_.clear();
        measuringEnded_ = false;
        explained_.clear();
        refresh();
    });
    connect(search_, &SearchSession::found, this,
            [this](const std::shared_ptr<const Dataset>& dataset, const SearchResult& result) {
                if (dataset == datasets_.dataset()) alike_->showResult(dataset, result);
            });
    connect(search_, &SearchSession::progressed, this, [this](double share) {
        alike_->showProgress(tr("Looking at every drawing, once: %1").arg(spokenShare(share)));
    });
    connect(alike_, &AlikePanel::stopRequested, this, [this] {
        search_->stop();
        endSearch(tr("Stopped. Choose this tab again to look for what is alike."));
    });
    connect(search_, &SearchSession::failed, this, &CompareTabs::endSearch);
    connect(&engine_, &EngineSession::evaluated, this, [this](const EvaluateResult& result) {
        if (result.dataset != datasetPath() || result.model != engine_.model().path) return;
        spread_->showHistogram(result.histogram);
        Q_EMIT measured(result);
    });
    connect(&engine_, &EngineSession::evaluating, this, [this](double share) {
        spread_->showProgress(tr("Measuring on the data set: %1").arg(spokenShare(share)));
    });
    connect(spread_, &SpreadPanel::stopRequested, this, [this] {
        engine_.stopEvaluating();
        endMeasuring(tr("Stopped. Choose this tab again to measure on the data set."));
    });
    connect(&engine_, &EngineSession::explained, this, [this](const ExplainResult& result) {
        if (explained_.empty()) return;
        why_->showExplanation(result.explanation);
        Q_EMIT explained(result.explanation);
    });
    connect(&engine_, &EngineSession::explaining, this, [this](double share) {
        if (!explained_.empty())
            why_->showProgress(tr("Taking parts out, one after the other: %1").arg(spokenShare(share)));
    });
    connect(why_, &WhyPanel::stopRequested, this, [this] {
        engine_.stopExplaining();
        why_->showWords(tr("Stopped. Choose this tab again to look for what made the score."));
    });
    connect(&engine_, &EngineSession::explainFailed, this, &CompareTabs::showNoReason);
    connect(&engine_, &EngineSession::evaluateFailed, this, &CompareTabs::endMeasuring);
}

void CompareTabs::setPictures(const std::optional<PictureRef>& a, const std::optional<PictureRef>& b) {
    pictures_ = {a, b};
    blank_ = {};
    refresh();
}

void CompareTabs::setBlank(const std::array<bool, 2>& blank) {
    if (std::exchange(blank_, blank) != blank) refresh();
}

void CompareTabs::setThreshold(const OperatingPoint& pairs) {
    alike_->setThreshold(pairs);
    spread_->plot().setThreshold(pairs.threshold);
}

void CompareTabs::setScore(const std::optional<double>& probability) {
    spread_->plot().setScore(probability);
}

void CompareTabs::findAlike(int side) {
    alike_->setSide(side);
    setCurrentWidget(alike_);
}

void CompareTabs::showEvent(QShowEvent* event) {
    QTabWidget::showEvent(event);
    refresh();
}

std::string CompareTabs::datasetPath() const {
    const auto dataset = datasets_.dataset();
    return dataset ? rootOf(*dataset).toStdString() : std::string();
}

/// A model without thresholds of its own has them measured without being asked.
void CompareTabs::refresh() {
    if (!isVisible()) return;
    if (currentWidget() == alike_)
        search();
    else if (std::exchange(searchEnded_, false))
        searched_.clear();
    explain();
    if (currentWidget() != spread_ && measuringEnded_) measured_.clear();
    const bool unasked = engine_.model().operatingPoints.empty() && !measuringEnded_;
    if (currentWidget() == spread_ || unasked) measure();
}

QString CompareTabs::obstacle(std::size_t side) const {
    if (!pictures_[side]) return tr("Put a picture there, or draw one.");
    if (blank_[side])
        return tr("%1 is blank: there is nothing in it to look for.").arg(side == 0 ? tr("A") : tr("B"));
    return {};
}

void CompareTabs::search() {
    const auto dataset = datasets_.dataset();
    const auto side = static_cast<std::size_t>(alike_->side());
    QString why = obstacle(side);
    if (engine_.model().path.empty()) why = tr("No model yet: train one, or open a model file.");
    if (!dataset) why = tr("Open a data set to look for what is alike.");
    if (!why.isEmpty()) {
        searched_.clear();
        dataset ? search_->lookForNothing() : search_->stop();
        return alike_->clear(why);
    }
    const PictureRef& picture = *pictures_[side];
    const std::string asked =
        engine_.model().path + '\n' + datasetPath() + '\n' + dataset->fingerprint() + '\n' + textOf(picture);
    if (std::exchange(searched_, asked) == asked) return;
    searchEnded_ = false;
    if (alike_->matches().rowCount() == 0) alike_->showProgress(tr("Looking for what is alike..."));
    search_->look(dataset, picture);
}

void CompareTabs::endSearch(const QString& words) {
    searchEnded_ = true;
    alike_->clear(words);
}

void CompareTabs::showNoReason(const QString& words) {
    why_->showWords(words);
    Q_EMIT explained(std::nullopt);
}

/// The maps are on A and B for as long as their tab is in front.
void CompareTabs::explain() {
    const auto& [a, b] = pictures_;
    const bool isBlank = blank_[0] || blank_[1];
    if (currentWidget() != why_ || !a || !b || isBlank || engine_.model().path.empty()) {
        explained_.clear();
        engine_.stopExplaining();
        return showNoReason(!a || !b ? tr("Put a picture into A and one into B.")
                            : isBlank
                                ? tr("There is nothing to explain: a blank picture has nothing in it that "
                                     "could be like or unlike another.")
                                : QString());
    }
    const std::string asked = engine_.model().path + '\n' + textOf(*a) + '\n' + textOf(*b);
    if (std::exchange(explained_, asked) == asked) return;
    showNoReason({});
    why_->showProgress(tr("Looking for what made this score..."));
    engine_.explain({*a, *b});
}

void CompareTabs::measure() {
    const auto dataset = datasets_.dataset();
    if (!dataset || engine_.model().path.empty()) {
        measured_.clear();
        engine_.stopEvaluating();
        return spread_->showWords(tr("Open a data set to see how its same and different pairs score."));
    }
    const std::string asked = engine_.model().path + '\n' + datasetPath() + '\n' + dataset->fingerprint();
    if (std::exchange(measured_, asked) == asked) return;
    measuringEnded_ = false;
    spread_->showProgress(tr("Measuring on the data set..."));
    engine_.evaluate({datasetPath()});
}

void CompareTabs::endMeasuring(const QString& words) {
    measuringEnded_ = true;
    spread_->showWords(words);
}

}  // namespace twinsight
