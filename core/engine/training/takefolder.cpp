// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/takefolder.h"

#include <algorithm>
#include <array>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "twinsight/version.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

bool holdsRunFiles(const fs::path& run) {
    return std::ranges::any_of(std::array{runfile::kPlan, runfile::kEvents, runfile::kMetrics, runfile::kBest,
                                          runfile::kLast, runfile::kState},
                               [&](const char* name) { return fs::exists(run / name); });
}

}  // namespace

std::unique_ptr<RunLock> takeFolder(const fs::path& run, const TrainingPlan& plan, const Dataset& dataset,
                                    bool resume) {
    if (!resume && holdsRunFiles(run))
        throw Error(ErrorKind::Invalid,
                    "The folder " + utf8(run) +
                        " holds a run already: give another one, or --resume to go on with it.");
    if (resume && readRunPlan(run).datasetFingerprint != dataset.fingerprint())
        throw Error(ErrorKind::Invalid,
                    "The data set " + utf8(dataset.root()) +
                        " is not the one that the run was started with: its files differ.");
    std::error_code failed;
    fs::create_directories(run, failed);
    if (failed)
        throw Error(ErrorKind::Unreadable,
                    "Cannot make the run folder " + utf8(run) + ": " + failed.message() + ".");
    auto lock = std::make_unique<RunLock>(run);
    clearRequest(run);
    const double created = resume ? readRunPlan(run).created : unixTime();
    writeRunPlan(
        run, {plan, utf8(fs::absolute(dataset.root())), dataset.fingerprint(), TWINSIGHT_VERSION, created});
    return lock;
}

}  // namespace twinsight
