// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/takefolder.h"

#include <algorithm>
#include <array>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/engine/training/planning.h"
#include "twinsight/version.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

bool holdsRunFiles(const fs::path& run) {
    return std::ranges::any_of(std::array{runfile::kPlan, runfile::kEvents, runfile::kMetrics, runfile::kBest,
                                          runfile::kLast, runfile::kState},
                               [&](const char* name) { return fs::exists(run / name); });
}

/// What may lie in a folder before a trainer takes it: what the window and a person leave there, and what
/// desktops hide.
bool mayLieThereBefore(const std::string& name) {
    constexpr std::array kBefore = {runfile::kLog, runfile::kLabel, runfile::kControl, runfile::kLock};
    return name.starts_with(".") || std::ranges::find(kBefore, name) != kBefore.end();
}

void requireNothingElse(const fs::path& run) {
    for (const fs::directory_entry& entry : entriesOf(run))
        if (const std::string name = utf8(entry.path().filename()); !mayLieThereBefore(name))
            throw Error(ErrorKind::Invalid, "The folder " + utf8(run) + " holds other things, such as " +
                                                name + ": give a new folder for the run (--run).");
}

/// The curves of a run would be found as drawings at the next scan.
void requireOutside(const fs::path& run, const fs::path& dataset) {
    const fs::path inner = fs::weakly_canonical(fs::absolute(run)), outer = fs::weakly_canonical(dataset);
    if (std::ranges::mismatch(outer, inner).in1 == outer.end())
        throw Error(ErrorKind::Invalid, "The run folder " + utf8(run) +
                                            " lies in the data set, where its pictures would count as "
                                            "drawings: give a folder elsewhere (--run).");
}

/// What a run keeps from its start: its network and its optimizer, which its checkpoint holds, and what is
/// held out, or it would be measured on what it has learned.
constexpr std::array kKept = {
    "backbone",         "head",           "loss",       "split",   "validation",
    "colour",           "resize",         "input_size", "proxies", "freeze_backbone",
    "batch_characters", "batch_drawings", "optimizer",  "seed",    "init"};

void requireKept(const TrainingPlan& before, const TrainingPlan& now) {
    for (const char* key : kKept)
        if (const TrainingField& field = trainingField(key); field.get(before) != field.get(now))
            throw Error(ErrorKind::Invalid, "A run that is resumed keeps its " + field.label + " (" +
                                                field.flag + "): leave it as it was, or start a new run.");
}

void requireResumable(const fs::path& run, const TrainingPlan& plan, const Dataset& dataset) {
    RunPlan before = readRunPlan(run);
    before.training = withAbsoluteStart(before.training);  // of a version that wrote it as it was typed
    if (before.training.batchCharacters == 0)  // of a version that did not write down what it took
        before.training.batchCharacters = plan.batchCharacters;
    if (before.datasetFingerprint != dataset.fingerprint())
        throw Error(ErrorKind::Invalid, "The data set " + utf8(dataset.root()) +
                                            " is not the one that the run was started with: its files "
                                            "differ, or other drawings are excluded now.");
    requireKept(before.training, plan);
}

/// Models and checkpoints that a trainer which was killed while it wrote has left aside
/// (writeFileAtomically).
void removeHalfWritten(const fs::path& run) {
    for (const fs::directory_entry& entry : entriesOf(run)) {
        const std::string name = utf8(entry.path().filename());
        const bool aside =
            name.find(".part-") != std::string::npos &&
            std::ranges::any_of(std::array{runfile::kBest, runfile::kLast, runfile::kState, "epoch-"},
                                [&](const char* begin) { return name.starts_with(begin); });
        std::error_code stays;
        if (aside) fs::remove(entry.path(), stays);
    }
}

void requireFresh(const fs::path& run, const Dataset& dataset) {
    if (holdsRunFiles(run))
        throw Error(ErrorKind::Invalid,
                    "The folder " + utf8(run) +
                        " holds a run already: give another one, or --resume to go on with it.");
    requireNothingElse(run);
    requireOutside(run, dataset.root());
}

}  // namespace

std::unique_ptr<RunLock> takeFolder(const fs::path& run, const TrainingPlan& plan, const Dataset& dataset,
                                    bool resume) {
    resume ? requireResumable(run, plan, dataset) : requireFresh(run, dataset);
    std::error_code failed;
    fs::create_directories(run, failed);
    if (failed)
        throw Error(ErrorKind::Unreadable,
                    "Cannot make the run folder " + utf8(run) + ": " + failed.message() + ".");
    auto lock = std::make_unique<RunLock>(run);
    removeHalfWritten(run);
    clearRequest(run);
    return lock;
}

void keepPlan(const fs::path& run, const TrainingPlan& plan, const Dataset& dataset) {
    const double created = fs::exists(run / runfile::kPlan) ? readRunPlan(run).created : unixTime();
    writeRunPlan(
        run, {plan, utf8(fs::absolute(dataset.root())), dataset.fingerprint(), TWINSIGHT_VERSION, created});
}

}  // namespace twinsight
