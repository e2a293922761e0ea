// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/imaging/codecs/codecs.h"
#include "core/runs/runcurves.h"
#include "core/runs/runfolder.h"

namespace twinsight {

using nlohmann::json;

namespace {

/// "?" for a time that no calendar has: a plan's "created" may be anything.
std::string localTime(double seconds) {
    constexpr double kEndOfCalendar = 253402300800;  // the year 10000
    if (!(seconds >= 0 && seconds < kEndOfCalendar)) return "?";
    const auto time = static_cast<std::time_t>(seconds);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", std::localtime(&time));
    return text;
}

json toJson(const EpochDone& epoch) {
    // The object that events.jsonl holds, but for the time, which a summary does not keep.
    json object = json::parse(toJsonLine({0, epoch}));
    object.erase("time");
    return object;
}

json toJson(const RunSummary& run) {
    json object = {{"folder", utf8(run.folder)}, {"state", std::string(runStateName(run.state))}};
    if (!run.problem.empty()) return {{"folder", utf8(run.folder)}, {"problem", run.problem}};
    object["dataset"] = run.plan.dataset;
    object["created"] = run.plan.created;
    object["training"] = toJson(run.plan.training);
    if (run.lastBatch) {
        object["progress"] = run.lastBatch->progress;
        object["seconds"] = run.lastBatch->seconds;
        object["step"] = run.lastBatch->step;
    }
    if (run.lastEpoch) object["last_epoch"] = toJson(*run.lastEpoch);
    if (run.bestEpoch) object["best_epoch"] = toJson(*run.bestEpoch);
    if (!run.failure.empty()) object["failure"] = run.failure;
    return object;
}

void printLine(std::ostream& out, const RunSummary& run) {
    const std::string name = utf8(run.folder.filename());
    if (!run.problem.empty()) {
        out << name << "  unreadable: " << run.problem << "\n";
        return;
    }
    out << name << "  " << runStateName(run.state);
    if (run.lastBatch) out << "  " << percent(run.lastBatch->progress);
    if (run.bestEpoch) out << "  pairs right " << percent(run.bestEpoch->validationAccuracy);
    out << "  " << run.plan.training.backbone << " on " << run.plan.dataset << "  "
        << localTime(run.plan.created) << "\n";
}

class RunList : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("DIR", folder_, "Folder of runs; left out: " + utf8(defaultRunsFolder()));
        app.add_flag("--json", json_, "Print one JSON object");
    }
    int run(Console& console) override {
        const auto folder = folder_.empty() ? defaultRunsFolder() : pathFromUtf8(folder_);
        if (!folder_.empty() && !std::filesystem::is_directory(folder))
            throw Error(ErrorKind::NotFound, "There is no folder " + folder_ + ".");
        json list = json::array();
        for (const RunSummary& run : listRuns(folder)) {
            list.push_back(toJson(run));
            if (!json_) printLine(console.out, run);
        }
        if (json_) printJson(console, {{"runs", list}});
        return exitcode::kDone;
    }

private:
    std::string folder_;
    bool json_ = false;
};

class RunShow : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("DIR", folder_, "Folder of the run")->required();
        app.add_flag("--json", json_, "Print one JSON object");
        app.add_option("--plot", plot_, "Draw loss and accuracy over the epochs into this PNG file")
            ->type_name("FILE");
    }
    int run(Console& console) override {
        const RunSummary run = readRun(pathFromUtf8(folder_));
        if (!plot_.empty()) drawCurves(console);
        if (json_) {
            printJson(console, toJson(run));
            return exitcode::kDone;
        }
        printLine(console.out, run);
        if (!run.failure.empty()) console.out << "  failed: " << run.failure << "\n";
        const nlohmann::json settings = toJson(run.plan.training);
        for (const auto& [key, value] : settings.items()) console.out << "  " << key << "  " << value << "\n";
        return exitcode::kDone;
    }

private:
    void drawCurves(Console& console) const {
        const std::vector<EpochDone> epochs = epochsOf(pathFromUtf8(folder_));
        if (epochs.empty())
            throw Error(ErrorKind::TooSmall,
                        "The run " + folder_ + " has no curves yet: wait until its first epoch is done.");
        requireNew(pathFromUtf8(plot_));
        writeFileAtomically(pathFromUtf8(plot_), encodePng(drawRunCurves(epochs)));
        console.err << "the curves are in " << plot_ << "\n";
    }

    std::string folder_, plot_;
    bool json_ = false;
};

/// Leaves a request in the run folder; the trainer heeds it between two batches.
class RunAsk : public Command {
public:
    explicit RunAsk(RunRequest request) : request_(request) {}
    void declare(CLI::App& app) override { app.add_option("DIR", folder_, "Folder of the run")->required(); }
    int run(Console& console) override {
        const auto folder = pathFromUtf8(folder_);
        readRunPlan(folder);
        if (!isHeld(folder))
            throw Error(ErrorKind::Invalid,
                        "Nobody is training " + folder_ +
                            ": go on with \"twinsight-cli train PATH --run DIR --resume\".");
        requestOfRun(folder, request_);
        console.err << "asked; the run heeds it after the batch at hand\n";
        return exitcode::kDone;
    }

private:
    RunRequest request_;
    std::string folder_;
};

}  // namespace

std::unique_ptr<Command> makeRunList() {
    return std::make_unique<RunList>();
}
std::unique_ptr<Command> makeRunShow() {
    return std::make_unique<RunShow>();
}
std::unique_ptr<Command> makeRunPause() {
    return std::make_unique<RunAsk>(RunRequest::Pause);
}
std::unique_ptr<Command> makeRunResume() {
    return std::make_unique<RunAsk>(RunRequest::Resume);
}
std::unique_ptr<Command> makeRunStop() {
    return std::make_unique<RunAsk>(RunRequest::Stop);
}

}  // namespace twinsight
