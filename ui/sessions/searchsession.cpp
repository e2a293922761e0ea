// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/searchsession.h"

#include <utility>

#include "ui/sessions/enginesession.h"
#include "ui/support/drawingref.h"

namespace twinsight {

SearchSession::SearchSession(EngineSession& engine, QObject* parent) : QObject(parent), engine_(engine) {
    connect(&engine_, &EngineSession::modelLoaded, this, &SearchSession::stop);
    connect(&engine_, &EngineSession::searched, this, &SearchSession::take);
    connect(&engine_, &EngineSession::searchFailed, this, &SearchSession::fail);
    connect(&engine_, &EngineSession::searching, this, &SearchSession::follow);
}

void SearchSession::look(const std::shared_ptr<const Dataset>& dataset, const PictureRef& picture) {
    if (underWay_ != dataset) return ask(dataset, picture);
    next_ = picture;
    if (share_ > 0) Q_EMIT progressed(share_);
}

void SearchSession::lookForNothing() {
    wanted_ = false;
    next_.reset();
}

void SearchSession::stop() {
    lookForNothing();
    underWay_.reset();
    engine_.stopSearching();
}

void SearchSession::ask(const std::shared_ptr<const Dataset>& dataset, const PictureRef& picture) {
    underWay_ = dataset;
    wanted_ = true;
    next_.reset();
    share_ = 0;
    engine_.search({picture, rootOf(*dataset).toStdString(), dataset->fingerprint(), kCount});
}

std::shared_ptr<const Dataset> SearchSession::finish() {
    const auto dataset = std::exchange(underWay_, nullptr);
    const bool wanted = std::exchange(wanted_, false);
    if (const auto next = std::exchange(next_, std::nullopt); dataset && next) {
        ask(dataset, *next);
        return nullptr;
    }
    return wanted ? dataset : nullptr;
}

void SearchSession::take(const SearchResult& result) {
    if (const auto dataset = finish()) Q_EMIT found(dataset, result);
}

void SearchSession::fail(const QString& sentence) {
    if (finish()) Q_EMIT failed(sentence);
}

void SearchSession::follow(double share) {
    share_ = share;
    if (wanted_ || next_) Q_EMIT progressed(share);
}

}  // namespace twinsight
