// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runfolder.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/userfolders.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::uint64_t kMaximumPlanBytes = 16 << 20;

RunPlan planOf(const json& object) {
    RunPlan plan;
    plan.training = planFromJson(object.at("training"));
    plan.dataset = object.at("dataset").get<std::string>();
    plan.datasetFingerprint = object.at("dataset_fingerprint").get<std::string>();
    plan.version = object.at("twinsight").get<std::string>();
    plan.created = object.at("created").get<double>();
    return plan;
}

fs::path controlFile(const fs::path& run) {
    return run / runfile::kControl;
}

RunRequest requestIn(const fs::path& file) {
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return RunRequest::None;
    try {
        const std::string text = readFile(file, 4096);
        if (text.starts_with("pause")) return RunRequest::Pause;
        if (text.starts_with("resume")) return RunRequest::Resume;
        if (text.starts_with("stop")) return RunRequest::Stop;
    } catch (const Error&) {
        // Taken away between the look and the reading.
    }
    return RunRequest::None;
}

/// Whether a plan that cannot be looked at can be read is said by whoever reads it.
void requirePlan(const fs::path& run) {
    std::error_code unknown;
    if (!fs::exists(run / runfile::kPlan, unknown) && !unknown)
        throw Error(ErrorKind::NotFound, utf8(run) + " is no run folder: it holds no plan.json.");
}

}  // namespace

RunPlan readRunPlan(const fs::path& run) {
    const fs::path file = run / runfile::kPlan;
    requirePlan(run);
    const std::string text = readFile(file, kMaximumPlanBytes);
    try {
        const json object = json::parse(text);
        const int version = object.at("version").get<int>();
        if (version > kRunFolderVersion)
            throw Error(ErrorKind::Unsupported,
                        "The run " + utf8(run) + " was written by a newer Twinsight (form " +
                            std::to_string(version) + "): update this one to open it.");
        return planOf(object);
    } catch (const json::exception&) {
        throw Error(ErrorKind::Damaged, utf8(file) + " is damaged: it is not the plan of a run.");
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Invalid) throw;
        throw Error(ErrorKind::Damaged, utf8(file) + " is damaged: " + error.what());
    }
}

void writeRunPlan(const fs::path& run, const RunPlan& plan) {
    const json object = {{"version", kRunFolderVersion},
                         {"twinsight", plan.version},
                         {"created", plan.created},
                         {"dataset", plan.dataset},
                         {"dataset_fingerprint", plan.datasetFingerprint},
                         {"training", toJson(plan.training)}};
    writeFileAtomically(run / runfile::kPlan,
                        object.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

std::string_view runStateName(RunState state) {
    switch (state) {
        case RunState::Starting:
            return "starting";
        case RunState::Running:
            return "running";
        case RunState::Paused:
            return "paused";
        case RunState::Finished:
            return "finished";
        case RunState::Stopped:
            return "stopped";
        case RunState::Failed:
            return "failed";
        case RunState::Stale:
            return "stale";
    }
    return "stale";
}

std::vector<RunSummary> listRuns(const fs::path& runs) {
    std::vector<RunSummary> list;
    for (const auto& entry : entriesOf(runs)) {
        std::error_code ignored;
        if (!fs::exists(entry.path() / runfile::kPlan, ignored)) continue;
        try {
            list.push_back(readRun(entry.path()));
        } catch (const std::exception& error) {
            RunSummary damaged;
            damaged.folder = entry.path();
            damaged.problem = error.what();
            list.push_back(std::move(damaged));
        }
    }
    std::ranges::stable_sort(list, std::greater<>{}, [](const RunSummary& run) { return run.plan.created; });
    return list;
}

void requestOfRun(const fs::path& run, RunRequest request) {
    requirePlan(run);
    switch (request) {
        case RunRequest::None:
            return clearRequest(run);
        case RunRequest::Pause:
            return writeFileAtomically(controlFile(run), "pause\n");
        case RunRequest::Resume:
            return writeFileAtomically(controlFile(run), "resume\n");
        case RunRequest::Stop:
            return writeFileAtomically(controlFile(run), "stop\n");
    }
}

RunRequest takeRequest(const fs::path& run) {
    const fs::path taken = run / (std::string(runfile::kControl) + ".taken");
    std::error_code failed;
    fs::rename(controlFile(run), taken, failed);
    if (failed) return RunRequest::None;
    const RunRequest request = requestIn(taken);
    fs::remove(taken, failed);
    return request;
}

RunRequest pendingRequest(const fs::path& run) {
    return requestIn(controlFile(run));
}

void clearRequest(const fs::path& run) {
    std::error_code ignored;
    fs::remove(controlFile(run), ignored);
}

std::optional<fs::path> newestModel(const fs::path& runs) {
    std::optional<fs::path> newest;
    fs::file_time_type newestTime{};
    for (const auto& entry : entriesOf(runs)) {
        const fs::path model = entry.path() / runfile::kBest;
        std::error_code missing;
        const auto time = fs::last_write_time(model, missing);
        if (missing || (newest && time <= newestTime)) continue;
        newest = model;
        newestTime = time;
    }
    return newest;
}

fs::path defaultRunsFolder() {
    const fs::path data = userDataFolder();
    return (data.empty() ? fs::path(".") : data) / "twinsight" / "runs";
}

}  // namespace twinsight
