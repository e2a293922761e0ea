// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runglance.h"

#include <utility>

namespace twinsight {

namespace fs = std::filesystem;

namespace {

/// What the events say of the run, as far as they go.
struct Reading {
    RunSummary& run;

    void operator()(const RunStarted& event) {
        run.started = event;
        run.failure.clear();
        run.finished.reset();
    }
    void operator()(const BatchDone& event) { run.lastBatch = event; }
    void operator()(const EpochDone& event) {
        run.lastEpoch = event;
        if (event.best) run.bestEpoch = event;
    }
    void operator()(const Finished& event) { run.finished = event; }
    void operator()(const Failed& event) { run.failure = event.message; }
    void operator()(const auto&) {}  // of the rest only the state tells
};

fs::file_time_type timeOf(const fs::path& file) {
    std::error_code missing;
    const auto time = fs::last_write_time(file, missing);
    return missing ? fs::file_time_type{} : time;
}

}  // namespace

RunState stateAfter(RunState before, const TrainingEvent& event) {
    if (const auto* finished = std::get_if<Finished>(&event.what))
        return finished->stopped ? RunState::Stopped : RunState::Finished;
    if (std::holds_alternative<Failed>(event.what)) return RunState::Failed;
    if (std::holds_alternative<Paused>(event.what)) return RunState::Paused;
    if (std::holds_alternative<RunStarted>(event.what) || std::holds_alternative<BatchDone>(event.what) ||
        std::holds_alternative<Resumed>(event.what))
        return RunState::Running;
    return before;
}

RunGlance::RunGlance(fs::path run) : events_(run) {
    summary_.folder = std::move(run);
}

bool RunGlance::look() {
    bool news = lookAtPlan();
    news |= lookAtLabel();
    if (!summary_.problem.empty()) return news;
    news |= lookAtEvents();
    return judge() || news;
}

bool RunGlance::lookAtPlan() {
    const auto time = timeOf(summary_.folder / runfile::kPlan);
    if (time == std::exchange(planTime_, time) && time != fs::file_time_type{}) return false;
    const std::string before = std::exchange(summary_.problem, {});
    try {
        summary_.plan = readRunPlan(summary_.folder);
    } catch (const std::exception& error) {
        summary_.problem = error.what();
        return summary_.problem != before;
    }
    return true;
}

bool RunGlance::lookAtLabel() {
    const auto time = timeOf(summary_.folder / runfile::kLabel);
    if (time == std::exchange(labelTime_, time)) return false;
    label_ = readRunLabel(summary_.folder);
    return true;
}

bool RunGlance::lookAtEvents() {
    bool news = false;
    for (auto events = events_.poll(); !events.empty(); events = events_.poll()) {
        if (events_.restarted()) {
            RunSummary anew;
            anew.folder = summary_.folder;
            anew.plan = summary_.plan;
            summary_ = std::move(anew);
            told_ = RunState::Starting;
        }
        for (const TrainingEvent& event : events) {
            std::visit(Reading{summary_}, event.what);
            told_ = stateAfter(told_, event);
        }
        summary_.lastTime = events.back().time;
        news = true;
    }
    return news;
}

bool RunGlance::judge() {
    const bool lost = isGoingOn(told_) && !isHeld(summary_.folder);
    const RunState state = lost ? RunState::Stale : told_;
    return std::exchange(summary_.state, state) != state;
}

bool isGoingOn(RunState state) {
    return state == RunState::Starting || state == RunState::Running || state == RunState::Paused;
}

RunSummary readRun(const fs::path& run) {
    readRunPlan(run);  // throws what a glance only tells
    RunGlance glance(run);
    glance.look();
    return glance.summary();
}

}  // namespace twinsight
