// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trainer.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/meters.h"
#include "core/base/process.h"
#include "core/base/sentence.h"
#include "core/data/splitfolders.h"
#include "core/engine/models/pairlogits.h"
#include "core/engine/models/startingweights.h"
#include "core/engine/nn/devices.h"
#include "core/engine/nn/siamesenet.h"
#include "core/engine/training/diagnosis.h"
#include "core/engine/training/learner.h"
#include "core/engine/training/planning.h"
#include "core/engine/training/requests.h"
#include "core/engine/training/runkeeper.h"
#include "core/engine/training/seenbefore.h"
#include "core/engine/training/takefolder.h"
#include "core/engine/training/trainingclock.h"
#include "core/engine/training/trainingwords.h"
#include "core/engine/training/validator.h"
#include "core/engine/training/watcher.h"
#include "core/runs/runcurves.h"
#include "core/runs/runfolder.h"
#include "core/runs/runwatch.h"
#include "core/runs/runwriter.h"
#include "core/runs/schedule.h"
#include "core/runs/startingpoint.h"

namespace twinsight {

namespace fs = std::filesystem;

struct Trainer::Internals {
    enum class End { NotYet, Planned, Early, Stopped };

    std::unique_ptr<RunLock> lock;
    TrainingPlan plan;
    fs::path run;
    Options options;
    std::shared_ptr<const Dataset> data;
    RunWriter writer;
    Requests requests;
    std::string device;
    LoadedDataset pictures;
    Split split;
    std::string unusable;
    Model model;
    StartingWeights starting;
    Learner learner;
    Validator validator;
    RunKeeper keeper;
    Watcher watcher;
    bool watchFailed = false;
    std::int64_t epochSteps;
    TrainingClock clock;
    Progress progress;
    double learningSeconds = 0;  ///< up to the last batch, without what is measured afterwards
    RateMeter imagesPerSecond;
    std::int64_t batchImages = 0;  ///< of the last step: fewer than planned where there is too little of it
    Validation validation;
    std::set<Fault> found;
    std::vector<EpochDone> epochs;  ///< all of the run, also those before a resume

    Internals(std::unique_ptr<RunLock> held, std::shared_ptr<const Dataset> dataset,
              const TrainingPlan& wanted, const fs::path& folder, const std::string& deviceName, Options with)
        : lock(std::move(held)),
          plan(wanted),
          run(folder),
          options(std::move(with)),
          data(dataset),
          writer(run, options.report),
          requests(run, options.stop),
          device(deviceName),
          pictures(readPictures()),
          split(readableSplit(*dataset, plan, pictures)),
          unusable(unusableWords(*dataset, split)),
          model(freshCard(plan, *dataset, split.training, run), device, seed()),
          learner(model, pictures.bank, split.training, plan, variationOf(plan)),
          validator(pictures.bank, split.validation,
                    {plan.loss, batchOptions(plan), plan.falseAcceptRate, affordablePairs(*model.net().head),
                     dataset->name(), seed()}),
          keeper(run, writer, model, learner),
          watcher(*data, pictures.bank, split.validation, {plan.falseAcceptRate, seed()},
                  options.resume ? readRunWatch(run) : std::nullopt),
          epochSteps(stepsPerEpoch(plan, split.training)),
          clock(plan, epochSteps) {
        const bool goesOn = options.resume && keeper.hasCheckpoint();
        if (const auto file = startingFile(plan); file && !goesOn) starting = takeWeights(model.net(), *file);
        if (const auto before = goesOn ? keeper.latestCard() : std::nullopt)
            model.card() = cardGoingOn(*before, model.card());
        else
            addTrainedCharacters(model.card(), starting.trainedCharacters);
        if (options.resume) restore();
    }

    /// Asked to stop meanwhile, by whichever way, it throws Error Stopped.
    LoadedDataset readPictures() {
        std::stop_source ended;
        const std::stop_callback passOn(options.stop, [&ended] { ended.request_stop(); });
        const auto heed = [&](double share) {
            if (options.reading) options.reading(share);
            if (pendingRequest(run) == RunRequest::Stop) ended.request_stop();
        };
        return loadPictures(data, preparationOf(plan), static_cast<int>(plan.workers), heed,
                            ended.get_token());
    }

    std::uint64_t seed() const { return static_cast<std::uint64_t>(plan.seed); }
    void report(decltype(TrainingEvent::what) what) { writer.write(std::move(what)); }

    // ---- the loop ----

    Finished train() {
        report(started());
        warn();
        End end = clock.isOver(progress.step) ? End::Planned : End::NotYet;
        while (end == End::NotYet) {
            end = trainEpoch();
            if (end == End::Stopped) break;
            finishEpoch();
            if (end == End::NotYet && patienceIsOver()) end = End::Early;
        }
        if (end == End::Early) report(Warning{endedEarly(plan)});
        return finish(end == End::Stopped);
    }

    bool patienceIsOver() const {
        return plan.patience > 0 && progress.epoch - 1 - progress.bestEpoch >= plan.patience;
    }

    End trainEpoch() {
        learner.startEpoch();
        while (progress.stepOfEpoch < epochSteps) {
            if (stopRequested()) return End::Stopped;
            step();
            if (clock.isOver(progress.step)) return End::Planned;
            if (watcher.isDue()) watch();
            if (keeper.isCheckpointDue()) checkpoint();
        }
        return End::NotYet;
    }

    void step() {
        const Stopwatch watch;
        BatchDone event;
        event.learningRate =
            highestLearningRate(plan) * learningRateShare(plan.learningRateDecay, clock.share(progress.step));
        const Learner::Step done = learner.step(event.learningRate);
        if (done.smaller) report(Warning{smallerBatches(plan, device, learner.batchCharacters())});
        if (!std::isfinite(done.loss)) throw divergence(plan, progress, keeper.hasCheckpoint());
        event.loss = done.loss;
        event.accuracy = done.accuracy;
        batchImages = done.images;
        imagesPerSecond.add(static_cast<double>(done.images), watch.seconds());
        stepDone(std::move(event));
    }

    /// Before anything is written that a later part of the run would stand on.
    void requireSoundWeights() const {
        if (!learner.isSound()) throw divergence(plan, progress, keeper.hasCheckpoint());
    }

    void stepDone(BatchDone event) {
        progress.lossSum += event.loss;
        progress.accuracySum += event.accuracy;
        ++progress.stepOfEpoch;
        event.step = ++progress.step;
        event.epoch = progress.epoch;
        event.imagesPerSecond = imagesPerSecond.value();
        event.seconds = progress.seconds = learningSeconds = clock.seconds();
        event.progress = clock.share(progress.step);
        event.secondsLeft = clock.secondsLeft(progress.step);
        if (device == "cpu") event.memory = residentBytes();
        report(std::move(event));
    }

    void finishEpoch() {
        requireSoundWeights();
        validate();
        const auto steps = static_cast<double>(progress.stepOfEpoch);
        EpochDone event;
        event.epoch = progress.epoch;
        event.step = progress.step;
        event.trainingLoss = progress.lossSum / steps;
        event.trainingAccuracy = progress.accuracySum / steps;
        event.validationLoss = validation.loss;
        event.validationAccuracy = validation.accuracy;
        event.oneShotAccuracy = validation.oneShotAccuracy;
        event.seconds = progress.seconds = clock.seconds();
        event.best = validation.accuracy >= progress.bestAccuracy && keepBest();
        report(event);
        writer.appendMetrics(event);
        epochs.push_back(event);
        keeper.drawCurves(epochs);
        warnOfFaults();
        if (watcher.isDue()) watch();
        if (plan.saveEvery > 0 && progress.epoch % plan.saveEvery == 0) keeper.keepEpoch(progress.epoch);
        ++progress.epoch;
        progress.stepOfEpoch = 0;
        progress.lossSum = progress.accuracySum = 0;
        checkpoint();
    }

    void validate() {
        validation = validator.measure(model);
        model.card().step = progress.step;
        describe(model.card(), validation, plan.falseAcceptRate);
        watcher.setHardest(validation.hardSame, validation.hardDifferent);
    }

    /// Changes nothing of what is learned. What cannot be seen or written is said once.
    void watch() {
        try {
            RunWatch seen = watcher.look(model, learner.trainedPairs());
            seen.epoch = progress.epoch;
            seen.step = progress.step;
            writeRunWatch(run, seen);
        } catch (const std::exception& error) {
            if (!std::exchange(watchFailed, true))
                report(Warning{sentenceOf(error) + " The training goes on without " + runfile::kWatch + "."});
        }
        learner.startEpoch();
    }

    /// False when it could not be written: then a later, lesser epoch may be the best that is kept.
    bool keepBest() {
        if (!keeper.keepBest()) return false;
        progress.bestAccuracy = validation.accuracy;
        progress.bestEpoch = progress.epoch;
        return true;
    }

    /// Of each fault once.
    void warnOfFaults() {
        Vitals vitals = vitalsOf(epochs);
        vitals.loss = plan.loss;
        vitals.batch = batchImages;
        vitals.spread = validation.spread;
        vitals.identicalIsHighest = validation.identicalIsHighest;
        for (const Diagnosis& diagnosis : diagnose(vitals))
            if (found.insert(diagnosis.fault).second) report(Warning{diagnosis.sentence});
    }

    /// The figures are those of best.safetensors, which need not be the last epoch's.
    Finished finish(bool stopped) {
        if (stopped &&
            progress.bestAccuracy < 0) {  // in the first epoch: leave a model that can be tried all the same
            validate();
            keeper.keepBest();  // which is no epoch's: the first one takes its place when the run goes on
        }
        watch();
        if (stopped) checkpoint();
        const ModelCard best = keeper.bestCard();
        Finished event;
        event.epochs = progress.epoch - 1;
        event.step = progress.step;
        event.seconds = learningSeconds;
        event.stopped = stopped;
        event.accuracy = best.figures.bestAccuracy;
        event.auc = best.figures.auc;
        event.eer = best.figures.eer;
        event.oneShotAccuracy = best.figures.oneShotAccuracy;
        event.threshold = best.threshold;
        report(event);
        return event;
    }

    // ---- requests ----

    /// Also waits here while a pause lasts.
    bool stopRequested() {
        if (lock->isLost())
            throw Error(
                ErrorKind::Busy,
                "The run " + utf8(run) + " has been taken over by another computer, so this training ends.");
        const RunRequest request = requests.take();
        return request == RunRequest::Stop || (request == RunRequest::Pause && pauseEndsInStop());
    }

    bool pauseEndsInStop() {
        const Stopwatch watch;
        checkpoint();
        report(Paused{progress.step});
        const bool goesOn = requests.waitForResume();
        clock.pauseLasted(watch.seconds());
        if (goesOn) report(Resumed{progress.step});
        return !goesOn;
    }

    void checkpoint() {
        requireSoundWeights();
        model.card().step = progress.step;
        keeper.checkpoint(progress);
    }

    void restore() {
        keeper.restore(progress);
        learningSeconds = progress.seconds;
        clock.startAt(progress.seconds);
        epochs = epochsOf(run);
    }

    // ---- words ----

    RunStarted started() const {
        RunStarted event;
        event.device = device;
        event.parameters = model.card().parameters;
        event.trainingCharacters = static_cast<std::int64_t>(split.training.size());
        event.trainingDrawings = static_cast<std::int64_t>(drawingCount(split.training));
        event.validationCharacters = static_cast<std::int64_t>(split.validation.size());
        event.validationDrawings = static_cast<std::int64_t>(drawingCount(split.validation));
        event.unreadable = static_cast<std::int64_t>(pictures.unreadable.size());
        event.stepsPerEpoch = epochSteps;
        event.step = progress.step;
        event.learningRate = highestLearningRate(plan);
        if (starting.fitting > 0) event.startsFrom = plan.startFrom + ": " + starting.words();
        return event;
    }

    void warn() {
        if (plan.device == "auto" && device == "cpu")
            if (const std::string problem = whyNoCard(); !problem.empty())
                report(Warning{processorInstead(problem)});
        if (!starting.others.empty())
            report(Warning{"Not all weights of " + plan.startFrom + " fit: " + starting.words() + "."});
        if (!pictures.unreadable.empty()) report(Warning{pictures.unreadableWords()});
        if (!unusable.empty()) report(Warning{unusable});
        if (const std::string words = splitFolderWords(*data); !words.empty()) report(Warning{words});
        if (const std::string seen = seenBeforeWords(*data, split.validation, starting.trainedCharacters);
            !seen.empty())
            report(Warning{seen});
    }
};

namespace {

/// Who stops a training while its pictures are read has not seen it fail: a new one ends there, one that was
/// to go on stays as it was.
void reportEnd(RunWriter writer, const std::exception& error, bool resumed) {
    const auto* known = dynamic_cast<const Error*>(&error);
    const bool stopped = known && known->kind() == ErrorKind::Stopped;
    if (!stopped)
        writer.write(Failed{sentenceOf(error)});
    else if (!resumed)
        writer.write(Finished{.stopped = true});
}

/// Throws what takeWeights throws.
void requireFitting(const fs::path& start, const TrainingPlan& plan, const Dataset& dataset) {
    const Model fresh(freshCard(plan, dataset, {}, "fresh"), "cpu", 0);
    takeWeights(fresh.net(), start);
}

}  // namespace

Trainer::Trainer(std::shared_ptr<const Dataset> dataset, const TrainingPlan& plan, fs::path run,
                 Options options) {
    requireSound(plan);
    // What can be refused is refused before anything is written.
    splitDataset(*dataset, plan);
    if (const auto start = startingFile(plan); start && !options.resume)
        requireFitting(*start, plan, *dataset);
    const std::string device = chooseDevice(plan.device);
    const TrainingPlan decided = decidedFor(plan, device);
    useThreads(static_cast<int>(decided.workers));
    auto lock = takeFolder(run, decided, *dataset, options.resume);
    if (!options.resume) keepPlan(run, decided, *dataset);
    const auto report = options.report;
    const bool resume = options.resume;
    try {
        internals_ =
            std::make_unique<Internals>(std::move(lock), dataset, decided, run, device, std::move(options));
        // Changed only once it is sure that the run can go on with it.
        if (resume) keepPlan(run, decided, *dataset);
    } catch (const std::exception& error) {
        reportEnd(RunWriter(run, report), error, resume);
        throw;
    }
}

Trainer::~Trainer() = default;

Finished Trainer::run() {
    try {
        return internals_->train();
    } catch (const std::exception& error) {
        if (!internals_->lock->isLost()) internals_->report(Failed{sentenceOf(error)});
        throw;
    }
}

}  // namespace twinsight
