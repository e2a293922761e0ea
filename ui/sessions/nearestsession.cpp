// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/nearestsession.h"

#include <chrono>
#include <utility>

#include "ui/sessions/enginesession.h"
#include "ui/support/drawingref.h"

namespace twinsight {

namespace {

constexpr std::chrono::milliseconds kPause{150};

std::string pathOf(const Dataset& dataset) {
    return rootOf(dataset).toStdString();
}

}  // namespace

NearestSession::NearestSession(EngineSession& engine, QObject* parent) : QObject(parent), engine_(engine) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, &NearestSession::ask);
    connect(&engine_, &EngineSession::modelLoaded, this, &NearestSession::forgetModel);
    connect(&engine_, &EngineSession::nearestFound, this, &NearestSession::take);
    connect(&engine_, &EngineSession::nearestFailed, this, &NearestSession::fail);
    connect(&engine_, &EngineSession::findingNearest, this, [this](double share) {
        progress_ = share;
        Q_EMIT changed();
    });
    // What others have asked for has made the index as well.
    connect(&engine_, &EngineSession::searched, this, &NearestSession::noteIndex<SearchResult>);
    connect(&engine_, &EngineSession::ordered, this, &NearestSession::noteIndex<OrderResult>);
}

QString NearestSession::indexOf(const std::string& dataset, const std::string& fingerprint) const {
    return QString::fromStdString(engine_.model().path + '\n' + dataset + '\n' + fingerprint);
}

bool NearestSession::hasIndex(const Dataset& dataset) const {
    return indices_.contains(indexOf(pathOf(dataset), dataset.fingerprint()));
}

template <class Result>
void NearestSession::noteIndex(const Result& result) {
    if (result.model != engine_.model().path) return;
    indices_.insert(indexOf(result.dataset, result.fingerprint));
    if (state_ == State::Unlooked) goOn();
}

/// Also when the file is the same: what it holds may be another model by now.
void NearestSession::forgetModel() {
    indices_.clear();
    matches_.clear();
    if (std::exchange(asked_, std::nullopt)) engine_.dropNearest();
    goOn();
}

std::optional<double> NearestSession::progress() const {
    if (state_ != State::Looking || !asked_ || hasIndex(*asked_->dataset)) return {};
    return progress_;
}

void NearestSession::show(const std::shared_ptr<const Dataset>& dataset, std::uint32_t drawing) {
    const Question question{dataset, drawing};
    if (shown_ == question) return;
    if (!shown_ || shown_->dataset != dataset) matches_.clear();
    if (asked_ && asked_->dataset != dataset) {
        asked_.reset();
        engine_.dropNearest();
    }
    shown_ = question;
    goOn();
}

void NearestSession::showNone() {
    pause_.stop();
    shown_.reset();
    enter(State::Nothing);
}

void NearestSession::lookAtAll() {
    if (shown_ && !asked_) ask();
}

void NearestSession::stop() {
    asked_.reset();
    engine_.dropNearest();
    goOn();
}

void NearestSession::goOn() {
    pause_.stop();
    if (!shown_ || engine_.model().path.empty()) return enter(State::Nothing);
    if (hasIndex(*shown_->dataset)) pause_.start();
    enter(asked_ || pause_.isActive() ? State::Looking : State::Unlooked);
}

/// One question at a time: a newer one would end the look at all drawings that an older one has begun.
void NearestSession::ask() {
    if (asked_ || !shown_) return;
    asked_ = shown_;
    progress_ = 0;
    const Dataset& dataset = *asked_->dataset;
    engine_.findNearest(
        {pictureOf(dataset, asked_->drawing), pathOf(dataset), dataset.fingerprint(), kCount + 1});
    enter(State::Looking);
}

void NearestSession::take(const SearchResult& result) {
    const auto asked = std::exchange(asked_, std::nullopt);
    if (!asked) return;
    if (result.fingerprint != asked->dataset->fingerprint())
        return fail(tr("The data set has changed on the disk: open it again to find the nearest."));
    indices_.insert(indexOf(result.dataset, result.fingerprint));
    if (asked != shown_) return goOn();
    matches_ = result.matches;
    std::erase_if(matches_, [&](const SearchMatch& match) { return match.drawing == asked->drawing; });
    if (matches_.size() > kCount) matches_.resize(kCount);
    pause_.stop();
    enter(State::Found);
}

void NearestSession::fail(const QString& sentence) {
    const auto asked = std::exchange(asked_, std::nullopt);
    if (!shown_) return;
    if (asked && asked != shown_) return goOn();
    sentence_ = sentence;
    matches_.clear();
    enter(State::Failed);
}

void NearestSession::enter(State state) {
    state_ = state;
    Q_EMIT changed();
}

}  // namespace twinsight
