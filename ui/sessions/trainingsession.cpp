// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/trainingsession.h"

#include <tuple>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/process.h"
#include "core/runs/runglance.h"
#include "ui/sessions/runfollower.h"
#include "ui/sessions/trainerlauncher.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

/// Whether the event is what the run was asked for, or leaves nobody to do it.
bool answers(const TrainingEvent& event, RunRequest asked) {
    if (std::holds_alternative<Paused>(event.what)) return asked == RunRequest::Pause;
    if (std::holds_alternative<Resumed>(event.what)) return asked == RunRequest::Resume;
    return std::holds_alternative<Finished>(event.what) || std::holds_alternative<Failed>(event.what);
}

/// Of a run that was found: its plan, or why that cannot be read.
struct FoundPlan {
    std::optional<TrainingPlan> plan;
    QString problem;
};

FoundPlan planOf(const fs::path& run) {
    try {
        return {readRunPlan(run).training, {}};
    } catch (const Error& error) {
        return {std::nullopt, QString::fromStdString(error.what())};
    }
}

fs::file_time_type timeOfModel(const fs::path& run) {
    std::error_code missing;
    const auto time = fs::last_write_time(run / runfile::kBest, missing);
    return missing ? fs::file_time_type{} : time;
}

bool mayWriteModel(const TrainingEvent& event) {
    return std::holds_alternative<EpochDone>(event.what) || std::holds_alternative<Checkpoint>(event.what) ||
           std::holds_alternative<Finished>(event.what);
}

}  // namespace

struct TrainingSession::Internals {
    Internals(TrainingSession& owner, const QString& path, const fs::path& folder)
        : session(owner), program(path), runs(folder) {}

    TrainingSession& session;
    QString program;
    fs::path runs, run;
    std::optional<TrainingPlan> plan;
    QString problem;
    RunState state = RunState::Stale;  ///< what is shown
    RunState told = RunState::Stale;   ///< what the events say so far
    std::unique_ptr<RunFollower> follower;
    qint64 trainer = 0;                   ///< the process started here; 0 for a run started elsewhere
    bool awaitsEvent = false;             ///< the process started here has not written anything yet
    bool doubted = false;                 ///< nobody held the run when it was last looked at
    RunRequest asked = RunRequest::None;  ///< and not done yet
    fs::file_time_type modelTime{};
    std::int64_t epochs = 0;  ///< that are done

    void enter(RunState next);
    void follow(const fs::path& folder, const FoundPlan& its, RunState first);
    void announce();
    void launched(qint64 processId);
    void looked(const RunLook& look);
    void takeEvents(const std::vector<TrainingEvent>& events);
    void judge(bool held);
    void trainerGone();
    bool hasBegun() const;
    void noteModel();
    void request(RunRequest what);
    void goOn(const QStringList& changes);
    void ask(RunRequest what);
    template <class Step>
    bool attempt(Step step);
};

template <class Step>
bool TrainingSession::Internals::attempt(Step step) {
    try {
        step();
        return true;
    } catch (const std::exception& error) {
        Q_EMIT session.failed(QString::fromStdString(error.what()));
        return false;
    }
}

void TrainingSession::Internals::enter(RunState next) {
    if (std::exchange(state, next) != next) Q_EMIT session.stateChanged();
}

void TrainingSession::Internals::follow(const fs::path& folder, const FoundPlan& its, RunState first) {
    run = folder;
    plan = its.plan;
    problem = its.problem;
    trainer = 0;
    awaitsEvent = doubted = false;
    epochs = 0;
    asked = RunRequest::None;
    modelTime = timeOfModel(folder);
    state = told = first;
    // This may have been called out of one of its signals.
    if (follower) follower->disconnect(&session), follower.release()->deleteLater();
    if (folder.empty()) return announce();
    follower = std::make_unique<RunFollower>(folder);
    QObject::connect(follower.get(), &RunFollower::looked, &session,
                     [this](const RunLook& look) { looked(look); });
    announce();
}

void TrainingSession::Internals::announce() {
    Q_EMIT session.runChanged();
    Q_EMIT session.stateChanged();
}

void TrainingSession::Internals::launched(qint64 processId) {
    trainer = processId;
    awaitsEvent = true;
    told = RunState::Starting;
    enter(told);
    Q_EMIT session.begun();
}

void TrainingSession::Internals::looked(const RunLook& look) {
    if (look.restarted) Q_EMIT session.runChanged();
    takeEvents(look.events);
    if (!look.events.empty()) Q_EMIT session.events(look.events);
    if (!look.more) judge(look.held);
}

void TrainingSession::Internals::takeEvents(const std::vector<TrainingEvent>& events) {
    bool model = false;
    for (const TrainingEvent& event : events) {
        told = stateAfter(told, event);
        if (const auto* epoch = std::get_if<EpochDone>(&event.what)) epochs = epoch->epoch;
        if (!awaitsEvent && answers(event, asked)) ask(RunRequest::None);
        model = model || mayWriteModel(event);
    }
    if (model) noteModel();
    if (events.empty() || !awaitsEvent) return;
    awaitsEvent = false;
    std::error_code ignored;
    fs::remove(planBeside(run), ignored);
    if (isGoingOn(told))
        request(asked);
    else
        ask(RunRequest::None);
}

/// A run that should go on but that nobody holds has lost its trainer.
void TrainingSession::Internals::judge(bool held) {
    if (told == RunState::Stale && held) told = RunState::Starting;  // by someone who has not written yet
    const bool alive = held || (trainer != 0 && isProcessRunning(trainer));
    const bool lost = isGoingOn(told) && !alive;
    if (!lost) enter(told);
    // One more look: it may have written its end and gone since this one.
    if (std::exchange(doubted, lost) && lost) trainerGone();
}

void TrainingSession::Internals::trainerGone() {
    const bool ours = std::exchange(trainer, 0) != 0;
    const QString words = lastLogLine(run);
    std::error_code ignored;
    fs::remove(planBeside(run), ignored);
    if (ours && !hasBegun()) removeRefusedRun(run);
    const bool stopped = awaitsEvent && asked == RunRequest::Stop;
    told = stopped ? RunState::Stopped : awaitsEvent ? RunState::Failed : RunState::Stale;
    awaitsEvent = doubted = false;
    asked = RunRequest::None;
    enter(told);
    if (!ours || stopped) return;
    Q_EMIT session.failed(
        words.isEmpty() ? TrainingSession::tr("The training has ended unexpectedly without a word.") : words);
}

/// A trainer that takes the folder writes its plan first.
bool TrainingSession::Internals::hasBegun() const {
    std::error_code ignored;
    return fs::exists(run / runfile::kPlan, ignored);
}

void TrainingSession::Internals::noteModel() {
    const auto time = timeOfModel(run);
    if (time == std::exchange(modelTime, time) || time == fs::file_time_type{}) return;
    Q_EMIT session.modelWritten(QString::fromStdString(utf8(run / runfile::kBest)));
}

/// A trainer that has only been started clears what was asked before: it is asked once it has begun. To stop,
/// it is told by a signal, as this window may not be there any more by then.
void TrainingSession::Internals::request(RunRequest what) {
    if (awaitsEvent && what == RunRequest::Stop) askToEnd(trainer);
    if (awaitsEvent) return ask(what);
    if (what == RunRequest::None) return;
    attempt([&] {
        requestOfRun(run, what);
        ask(what);
    });
}

/// Starts the run again where it ended, with these changes to its plan.
void TrainingSession::Internals::goOn(const QStringList& changes) {
    attempt([&] {
        const QString dataset = QString::fromStdString(readRunPlan(run).dataset);
        const QString folder = QString::fromStdString(utf8(run));
        launched(launchTrainer(program, QStringList{"train", dataset, "--run", folder, "--resume"} + changes,
                               run));
    });
}

void TrainingSession::Internals::ask(RunRequest what) {
    if (std::exchange(asked, what) != what) Q_EMIT session.stateChanged();
}

TrainingSession::TrainingSession(QString program, fs::path runs, QObject* parent)
    : QObject(parent), internals_(std::make_unique<Internals>(*this, program, runs)) {}

TrainingSession::~TrainingSession() = default;

bool TrainingSession::start(const TrainingPlan& plan, const QString& dataset) {
    Internals& in = *internals_;
    return in.attempt([&] {
        requireTrainer(in.program);
        const fs::path run = makeRunFolder(in.runs, dataset);
        writePlanBeside(run, plan);
        const auto path = [](const fs::path& file) { return QString::fromStdString(utf8(file)); };
        const qint64 process = launchTrainer(
            in.program, {"train", dataset, "--run", path(run), "--plan", path(planBeside(run))}, run);
        in.follow(run, {plan, {}}, RunState::Starting);
        in.launched(process);
    });
}

void TrainingSession::attach(const fs::path& run) {
    internals_->follow(run, planOf(run), isHeld(run) ? RunState::Starting : RunState::Stale);
}

void TrainingSession::detach() {
    if (!internals_->run.empty()) internals_->follow({}, {}, RunState::Stale);
}

bool TrainingSession::attachToNewestRun() {
    fs::path best;
    std::tuple rank(false, 0.0);  // whether it goes on, when it was begun
    for (const auto& entry : entriesOf(internals_->runs)) {
        try {
            const std::tuple other(isHeld(entry.path()), readRunPlan(entry.path()).created);
            if (!best.empty() && other <= rank) continue;
            best = entry.path();
            rank = other;
        } catch (const Error&) {
            // A run that cannot be read cannot be followed.
        }
    }
    if (!best.empty()) attach(best);
    return std::get<bool>(rank);
}

void TrainingSession::pause() {
    internals_->request(RunRequest::Pause);
}

void TrainingSession::resume() {
    Internals& in = *internals_;
    if (in.run.empty()) return;
    if (isGoingOn(in.state)) return in.request(RunRequest::Resume);
    in.goOn({});
}

void TrainingSession::extend(int epochs) {
    if (canExtend()) internals_->goOn({"--epochs", QString::number(internals_->epochs + epochs)});
}

void TrainingSession::restartFromBest() {
    internals_->attempt([&] {
        RunPlan plan = readRunPlan(internals_->run);
        plan.training.startFrom = utf8(internals_->run / runfile::kBest);
        start(plan.training, QString::fromStdString(plan.dataset));
    });
}

void TrainingSession::stop() {
    internals_->request(RunRequest::Stop);
}

const QString& TrainingSession::program() const {
    return internals_->program;
}

bool TrainingSession::active() const {
    return !internals_->run.empty() && isGoingOn(internals_->state);
}

RunRequest TrainingSession::asked() const {
    return internals_->asked;
}

bool TrainingSession::canResume() const {
    const Internals& in = *internals_;
    if (in.run.empty() || !in.plan || in.state == RunState::Finished) return false;
    return in.state == RunState::Paused || (!isGoingOn(in.state) && in.hasBegun());
}

bool TrainingSession::canExtend() const {
    const Internals& in = *internals_;
    return in.plan && !isGoingOn(in.state) && in.hasBegun();
}

bool TrainingSession::hasBest() const {
    return !internals_->run.empty() && timeOfModel(internals_->run) != fs::file_time_type{};
}

RunState TrainingSession::state() const {
    return internals_->state;
}

const fs::path& TrainingSession::run() const {
    return internals_->run;
}

const std::optional<TrainingPlan>& TrainingSession::plan() const {
    return internals_->plan;
}

const QString& TrainingSession::problem() const {
    return internals_->problem;
}

}  // namespace twinsight
