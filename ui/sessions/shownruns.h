// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/runs/runseries.h"

namespace twinsight {

class RunFollower;

/// A run that is drawn.
struct ShownRun {
    std::filesystem::path folder;
    int slot = 0;  ///< 0, 1, ...: its colour, kept for as long as it is shown
    std::shared_ptr<RunSeries> series;
    std::shared_ptr<RunFollower> follower;
};

/// The runs whose course is drawn, each followed in its folder, whoever trains it. GUI thread only.
class ShownRuns : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~ShownRuns() override;

    /// Shows these and no others. What is shown already stays as it is.
    void show(const std::vector<std::filesystem::path>& runs);
    const std::vector<ShownRun>& runs() const { return runs_; }

Q_SIGNALS:
    void changed();  ///< which runs are shown
    void grown();    ///< the course of one of them

private:
    ShownRun follow(const std::filesystem::path& folder, int slot);

    std::vector<ShownRun> runs_;
};

}  // namespace twinsight
