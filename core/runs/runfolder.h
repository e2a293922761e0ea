// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/runs/trainingevent.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

/// The names within a run folder (DESIGN: "A run is a folder").
namespace runfile {
inline constexpr const char* kPlan = "plan.json";
inline constexpr const char* kEvents = "events.jsonl";
inline constexpr const char* kTensorboard = "events.out.tfevents";  ///< how the names of these files begin
inline constexpr const char* kMetrics = "metrics.csv";
inline constexpr const char* kCurves = "loss.png";
inline constexpr const char* kBest = "best.safetensors";
inline constexpr const char* kLast = "last.safetensors";
inline constexpr const char* kState = "last.state";
inline constexpr const char* kControl = "control";
inline constexpr const char* kLock = "run.lock";
inline constexpr const char* kLog = "log.txt";
inline constexpr const char* kLabel = "label.json";
inline constexpr const char* kWatch = "watch.json";
}  // namespace runfile

/// plan.json: every setting, the data set, versions. Everything needed to understand or repeat the run.
struct RunPlan {
    TrainingPlan training;
    std::string dataset;             ///< absolute path of the folder or archive
    std::string datasetFingerprint;  ///< Dataset::fingerprint()
    std::string version;             ///< of Twinsight
    double created = 0;              ///< Unix seconds
};

/// The version of the run folder's form that this program writes, and the newest that it reads.
inline constexpr int kRunFolderVersion = 1;

/// Throws Error: NotFound, Damaged, Unsupported (written by a newer version).
RunPlan readRunPlan(const std::filesystem::path& run);
void writeRunPlan(const std::filesystem::path& run, const RunPlan& plan);

enum class RunState {
    Starting,  ///< a trainer holds it, no event yet
    Running,
    Paused,
    Finished,  ///< reached its planned end
    Stopped,   ///< ended on request; can be resumed
    Failed,    ///< the last event says why; can be resumed
    Stale,     ///< events end in mid-run and nobody holds the lock: killed; can be resumed
};
/// "running", "stale", ...: the word in JSON and in lists.
std::string_view runStateName(RunState state);
/// A trainer is at work, or pausing: Starting, Running, Paused.
bool isGoingOn(RunState state);

/// A run at a glance.
struct RunSummary {
    std::filesystem::path folder;
    RunPlan plan;
    RunState state = RunState::Starting;
    std::optional<RunStarted> started;
    std::optional<BatchDone> lastBatch;
    std::optional<EpochDone> lastEpoch, bestEpoch;
    std::optional<Finished> finished;  ///< of a run that has ended by itself or on request
    double lastTime = 0;               ///< of the last event, Unix seconds; 0 when there is none
    std::string failure;               ///< of a failed run, the sentence
    std::string problem;  ///< of a folder that cannot be read as a run, the sentence; then the rest is empty
};

/// Reads the whole folder; blocks (a run of a million batches: about a second).
/// Throws what readRunPlan throws.
RunSummary readRun(const std::filesystem::path& run);

/// Every run in a folder of runs, newest first; folders that are no run are left out, damaged ones have
/// `problem`.
std::vector<RunSummary> listRuns(const std::filesystem::path& runs);

/// Follows events.jsonl as it grows, in this process or another, also over a shared disk.
class EventReader {
public:
    explicit EventReader(std::filesystem::path run);

    /// What has come since the last call, in order; a line that is not complete yet waits for the next call;
    /// lines of no known kind are passed over. Empty when the file is not there (yet). When the file has
    /// shrunk (the run was resumed from an earlier checkpoint, or written anew) `restarted()` is true and all
    /// events come again. Does not block for longer than reading takes; any one thread. Returns at most about
    /// 50,000 events a call.
    std::vector<TrainingEvent> poll();
    bool restarted() const { return restarted_; }

private:
    std::filesystem::path file_;
    std::uint64_t offset_ = 0;
    bool restarted_ = false;
};

/// What a person asks of a run.
enum class RunRequest { None, Pause, Resume, Stop };

/// Leaves the request in the run's control file; the trainer takes it between two batches.
/// Throws Error: NotFound (no run there), Unreadable.
void requestOfRun(const std::filesystem::path& run, RunRequest request);
/// Takes away the request that lies there, for the trainer; one that is made at the same instant stays for
/// the next time. Cheap enough for every batch.
RunRequest takeRequest(const std::filesystem::path& run);
/// The request that lies there now.
RunRequest pendingRequest(const std::filesystem::path& run);
/// Removes what lies there: at a run's start.
void clearRequest(const std::filesystem::path& run);

/// Who runs it. On this host by process id, on others by a heartbeat no older than kHeartbeatLimit seconds;
/// who wants to take it also looks whether an older one goes on (5 s), as clocks differ.
inline constexpr double kHeartbeatSeconds = 2, kHeartbeatLimit = 30;
bool isHeld(const std::filesystem::path& run);
/// By a process of this computer.
bool isHeldHere(const std::filesystem::path& run);

/// Holds run.lock while it lives, and keeps its heartbeat from a thread of its own.
class RunLock {
public:
    /// Throws Error Busy (naming host and process) when another trainer holds the run.
    explicit RunLock(const std::filesystem::path& run);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    /// Whether another computer has taken the run, as it may when this one was asleep: then nothing may be
    /// written there any more. Told within kHeartbeatSeconds. Any thread.
    bool isLost() const;

private:
    struct Internals;
    std::unique_ptr<Internals> internals_;
};

/// The model that a person most likely means: best.safetensors of the newest run in `runs` that has one.
std::optional<std::filesystem::path> newestModel(const std::filesystem::path& runs);

/// Where runs are kept when nobody says otherwise: $XDG_DATA_HOME/twinsight/runs, or
/// ~/.local/share/twinsight/runs.
std::filesystem::path defaultRunsFolder();

}  // namespace twinsight
