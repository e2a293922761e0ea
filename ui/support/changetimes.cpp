// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/changetimes.h"

#include <algorithm>

#include "core/data/lastchanges.h"
#include "ui/support/inpool.h"

namespace twinsight {

ChangeTimes::ChangeTimes(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
    pool_.setThreadPriority(QThread::LowPriority);
}

ChangeTimes::~ChangeTimes() {
    stop_.request_stop();
    pool_.waitForDone();
}

void ChangeTimes::keepOnly(const std::vector<std::shared_ptr<const Dataset>>& datasets) {
    std::erase_if(times_, [&](const auto& entry) {
        return std::ranges::none_of(datasets, [&](const auto& open) { return open.get() == entry.first; });
    });
}

void ChangeTimes::ask(const std::vector<std::shared_ptr<const Dataset>>& datasets) {
    for (const auto& dataset : datasets) {
        if (!times_.try_emplace(dataset.get()).second) continue;
        inPool([dataset, stop = stop_.get_token()] { return lastChanges(*dataset, stop); }, this,
               [this, dataset](const Times& times) { take(dataset.get(), times); }, pool_);
    }
}

void ChangeTimes::take(const Dataset* dataset, Times times) {
    const auto waiting = times_.find(dataset);
    if (waiting == times_.end()) return;
    waiting->second = std::make_unique<const Times>(std::move(times));
    Q_EMIT found();
}

const ChangeTimes::Times* ChangeTimes::of(const Dataset& dataset) const {
    const auto found = times_.find(&dataset);
    return found == times_.end() ? nullptr : found->second.get();
}

}  // namespace twinsight
