// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/shownruns.h"

#include <algorithm>

#include "ui/sessions/runfollower.h"

namespace twinsight {

namespace {

int freeSlot(const std::vector<ShownRun>& runs) {
    int slot = 0;
    while (std::ranges::count(runs, slot, &ShownRun::slot) > 0) ++slot;
    return slot;
}

}  // namespace

/// The followers are children, and deleted with this.
ShownRuns::~ShownRuns() = default;

void ShownRuns::show(const std::vector<std::filesystem::path>& folders) {
    std::vector<ShownRun> next;
    for (const ShownRun& run : runs_)
        if (std::ranges::count(folders, run.folder) > 0) next.push_back(run);
    const bool same = next.size() == runs_.size() && next.size() == folders.size();
    if (same) return;
    for (const auto& folder : folders)
        if (std::ranges::count(next, folder, &ShownRun::folder) == 0)
            next.push_back(follow(folder, freeSlot(next)));
    runs_ = std::move(next);
    Q_EMIT changed();
}

ShownRun ShownRuns::follow(const std::filesystem::path& folder, int slot) {
    auto series = std::make_shared<RunSeries>();
    // Not deleted at once: this may have been called out of one of its signals.
    const std::shared_ptr<RunFollower> follower(new RunFollower(folder, this), [](RunFollower* gone) {
        gone->disconnect();
        gone->deleteLater();
    });
    connect(follower.get(), &RunFollower::looked, this, [this, series](const RunLook& look) {
        if (look.restarted) series->clear();
        series->append(look.events);
        if (look.restarted || !look.events.empty()) Q_EMIT grown();
    });
    return {folder, slot, series, follower};
}

}  // namespace twinsight
