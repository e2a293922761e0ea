// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/trainer.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/meters.h"
#include "core/base/sentence.h"
#include "core/engine/evaluation/metrics.h"
#include "core/engine/models/startingweights.h"
#include "core/engine/nn/compat.h"
#include "core/engine/nn/devices.h"
#include "core/engine/nn/losses.h"
#include "core/engine/training/batchmaker.h"
#include "core/engine/training/checkpoint.h"
#include "core/engine/training/diagnosis.h"
#include "core/engine/training/optimizer.h"
#include "core/engine/training/planning.h"
#include "core/engine/training/requests.h"
#include "core/engine/training/schedule.h"
#include "core/engine/training/takefolder.h"
#include "core/engine/training/trainingclock.h"
#include "core/engine/training/validator.h"
#include "core/imaging/codecs/codecs.h"
#include "core/runs/runcurves.h"
#include "core/runs/runfolder.h"
#include "core/runs/runwriter.h"

namespace twinsight {

namespace fs = std::filesystem;
using torch::Tensor;

namespace {

constexpr double kCheckpointSeconds = 60;

/// Accuracy of the batch's pairs at the threshold that suits them best, same and different ones weighing the
/// same.
double pairAccuracy(const Tensor& logits, const Tensor& labels) {
    const Tensor scores = logits.detach().cpu().contiguous(), names = labels.cpu();
    const auto n = scores.size(0);
    const float* score = scores.data_ptr<float>();
    const std::int64_t* name = names.data_ptr<std::int64_t>();
    std::vector<ScoredPair> pairs;
    pairs.reserve(static_cast<std::size_t>(n * (n - 1) / 2));
    for (std::int64_t i = 0; i < n; ++i)
        for (std::int64_t j = i + 1; j < n; ++j) pairs.push_back({score[i * n + j], name[i] == name[j]});
    return bestThreshold(pairs).accuracy;
}

}  // namespace

struct Trainer::Internals {
    enum class End { NotYet, Planned, Early, Stopped };

    std::unique_ptr<RunLock> lock;
    TrainingPlan plan;
    fs::path run;
    Options options;
    RunWriter writer;
    Requests requests;
    torch::Device device;
    LoadedDataset pictures;
    Split split;
    std::string unusable;
    Model model;
    StartingWeights starting;
    CharacterBatches batches;
    BatchMaker maker;
    Validator validator;
    std::unique_ptr<torch::optim::Optimizer> optimizer;
    PairLoss loss;
    bool mixedPrecision;
    std::int64_t epochSteps;
    TrainingClock clock;
    Progress progress;
    RateMeter imagesPerSecond;
    Stopwatch sinceCheckpoint;
    Validation validation;
    std::set<Fault> found;
    std::vector<EpochDone> epochs;  ///< all of the run, also those before a resume

    Internals(std::unique_ptr<RunLock> held, std::shared_ptr<const Dataset> dataset,
              const TrainingPlan& wanted, const fs::path& folder, const std::string& deviceName, Options with)
        : lock(std::move(held)),
          plan(wanted),
          run(folder),
          options(std::move(with)),
          writer(run, options.report),
          requests(run, options.stop),
          device(deviceName),
          pictures(loadPictures(dataset, preparationOf(plan), static_cast<int>(plan.workers), options.reading,
                                options.stop)),
          split(readableSplit(*dataset, plan, pictures)),
          unusable(unusableWords(*dataset, split)),
          model(freshCard(plan, *dataset, split.training, run), device.str(), seed()),
          batches(split.training, batchOptions(plan), seed()),
          maker(pictures.bank, device, variationOf(plan), seed()),
          validator(pictures.bank, split.validation,
                    {plan.loss, batchOptions(plan), plan.falseAcceptRate,
                     model.net().backbone->embeddingSize(), seed()}),
          optimizer(makeOptimizer(plan, learnedParameters())),
          loss(pairLoss(plan.loss)),
          mixedPrecision(plan.mixedPrecision && hasBfloat16(device.str())),
          epochSteps(stepsPerEpoch(plan, split.training)),
          clock(plan, epochSteps) {
        if (options.resume)
            restore();
        else if (!plan.startFrom.empty())
            starting = takeWeights(model.net(), pathFromUtf8(plan.startFrom));
    }

    /// With a frozen backbone only the head's.
    std::vector<Tensor> learnedParameters() {
        if (!plan.freezeBackbone) return model.net().parameters();
        for (const Tensor& parameter : model.net().backbone->parameters()) parameter.set_requires_grad(false);
        return model.net().head->parameters();
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
        if (end == End::Early)
            report(Warning{"Ended early: " + std::to_string(plan.patience) +
                           " epochs in a row were no better on what is held out."});
        return finish(end == End::Stopped);
    }

    bool patienceIsOver() const {
        return plan.patience > 0 && progress.epoch - 1 - progress.bestEpoch >= plan.patience;
    }

    End trainEpoch() {
        model.net().train();
        if (plan.freezeBackbone) model.net().backbone->eval();  // its running means stay, too
        while (progress.stepOfEpoch < epochSteps) {
            if (stopRequested()) return End::Stopped;
            step();
            if (clock.isOver(progress.step)) return End::Planned;
            if (sinceCheckpoint.seconds() > kCheckpointSeconds) checkpoint();
        }
        return End::NotYet;
    }

    void step() {
        const Stopwatch watch;
        BatchDone event;
        event.learningRate =
            highestLearningRate(plan) * learningRateShare(plan.learningRateDecay, clock.share(progress.step));
        setLearningRate(*optimizer, event.learningRate);
        const BatchMaker::Input input = maker.make(batches.next());
        const Tensor embeddings = embed(input.images);
        const Tensor logits = model.net().head->allPairs(embeddings);
        const Tensor value =
            loss.of(loss.overDistances ? model.net().head->allDistances(embeddings) : logits, input.labels);
        event.loss = finite(value.item<double>());
        optimizer->zero_grad();
        value.backward();
        optimizer->step();
        event.accuracy = pairAccuracy(logits, input.labels);
        imagesPerSecond.add(static_cast<double>(input.labels.numel()), watch.seconds());
        stepDone(std::move(event));
    }

    /// The comparison and the loss stay in single precision: they cost little, and bfloat16 has three digits.
    Tensor embed(const Tensor& images) {
        const compat::MixedPrecision mixed(mixedPrecision, device);
        return model.net().embed(images).to(torch::kFloat32);
    }

    double finite(double lossValue) const {
        if (std::isfinite(lossValue)) return lossValue;
        throw Error(ErrorKind::Engine, "The loss is no longer a number after step " +
                                           std::to_string(progress.step) + ": take a lower --lr than " +
                                           std::to_string(plan.learningRate) + ".");
    }

    void stepDone(BatchDone event) {
        progress.lossSum += event.loss;
        progress.accuracySum += event.accuracy;
        ++progress.stepOfEpoch;
        event.step = ++progress.step;
        event.epoch = progress.epoch;
        event.imagesPerSecond = imagesPerSecond.value();
        event.seconds = progress.seconds = clock.seconds();
        event.progress = clock.share(progress.step);
        event.secondsLeft = clock.secondsLeft(progress.step);
        report(std::move(event));
    }

    void finishEpoch() {
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
        event.best = validation.accuracy >= progress.bestAccuracy;
        if (event.best) keepBest();
        report(event);
        writer.appendMetrics(event);
        epochs.push_back(event);
        drawCurves();
        warnOfFaults(event);
        if (plan.saveEvery > 0 && progress.epoch % plan.saveEvery == 0) keepEpoch();
        ++progress.epoch;
        progress.stepOfEpoch = 0;
        progress.lossSum = progress.accuracySum = 0;
        checkpoint();
    }

    void validate() {
        validation = validator.measure(model);
        model.card().step = progress.step;
        describe(model.card(), validation, plan.falseAcceptRate);
    }

    void keepBest() {
        progress.bestAccuracy = validation.accuracy;
        progress.bestEpoch = progress.epoch;
        saving(runfile::kBest, [&] { model.save(run / runfile::kBest); });
    }

    /// Of each fault once.
    void warnOfFaults(const EpochDone& last) {
        const auto lowest = std::ranges::min_element(epochs, {}, &EpochDone::validationLoss);
        const Vitals vitals{.loss = plan.loss,
                            .epoch = last.epoch,
                            .batch = plan.batchCharacters * plan.batchDrawings,
                            .firstLoss = epochs.front().trainingLoss,
                            .trainingLoss = last.trainingLoss,
                            .trainingAccuracy = last.trainingAccuracy,
                            .validationLoss = last.validationLoss,
                            .validationAccuracy = last.validationAccuracy,
                            .lowestValidationLoss = lowest->validationLoss,
                            .sinceLowest = last.epoch - lowest->epoch,
                            .spread = validation.spread,
                            .identicalIsHighest = validation.identicalIsHighest};
        for (const Finding& finding : diagnose(vitals))
            if (found.insert(finding.fault).second) report(Warning{finding.sentence});
    }

    void drawCurves() {
        saving(runfile::kCurves,
               [&] { writeFileAtomically(run / runfile::kCurves, encodePng(drawRunCurves(epochs))); });
    }

    void keepEpoch() {
        char name[32];
        std::snprintf(name, sizeof name, "epoch-%04lld.safetensors", static_cast<long long>(progress.epoch));
        saving(name, [&] { model.save(run / name); });
    }

    /// The figures are those of best.safetensors, which need not be the last epoch's.
    Finished finish(bool stopped) {
        if (stopped &&
            progress.bestAccuracy < 0) {  // in the first epoch: leave a model that can be tried all the same
            validate();
            keepBest();
        }
        if (stopped) checkpoint();
        const fs::path file = run / runfile::kBest;
        if (!fs::exists(file)) model.save(file);  // the disk was full, and may still be
        const ModelCard best = Model::load(file, "cpu").card();
        Finished event;
        event.epochs = progress.epoch - 1;
        event.step = progress.step;
        event.seconds = progress.seconds;
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

    // ---- the folder ----

    /// A full disk must not end a training that could go on; what could not be written is said.
    template <class Write>
    void saving(const char* file, Write write) {
        try {
            write();
        } catch (const Error& error) {
            report(Warning{std::string(error.what()) + " The training goes on without a new " + file + "."});
        }
    }

    void checkpoint() {
        saving(runfile::kLast, [&] { model.save(run / runfile::kLast); });
        progress.eventBytes = writer.eventBytes();
        Random::State batchState = batches.state();
        Tensor variation = maker.state();
        saving(runfile::kState, [&] {
            saveCheckpoint(run / runfile::kState, {model.net(), *optimizer, progress, batchState, variation});
            report(Checkpoint{progress.epoch, progress.step, runfile::kState});
        });
        sinceCheckpoint.restart();
    }

    /// A run that ended before its first checkpoint begins again.
    void restore() {
        if (fs::exists(run / runfile::kState)) {
            Random::State batchState{};
            Tensor variation;
            loadCheckpoint(run / runfile::kState, {model.net(), *optimizer, progress, batchState, variation});
            batches.restore(batchState);
            maker.restore(variation);
        }
        clock.startAt(progress.seconds);
        writer.truncateEvents(progress.eventBytes);
        writer.truncateMetrics(progress.epoch - 1);
        epochs = epochsOf(run);
    }

    // ---- words ----

    RunStarted started() const {
        RunStarted event;
        event.device = device.str();
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
        if (!starting.others.empty())
            report(Warning{"Not all weights of " + plan.startFrom + " fit: " + starting.words() + "."});
        if (!pictures.unreadable.empty()) report(Warning{pictures.unreadableWords()});
        if (!unusable.empty()) report(Warning{unusable});
    }
};

Trainer::Trainer(std::shared_ptr<const Dataset> dataset, const TrainingPlan& plan, fs::path run,
                 Options options) {
    requireSound(plan);
    // What can be refused is refused before anything is written.
    splitDataset(*dataset, plan);
    const std::string device = chooseDevice(plan.device);
    useThreads(static_cast<int>(plan.workers));
    auto lock = takeFolder(run, plan, *dataset, options.resume);
    const auto report = options.report;
    try {
        internals_ = std::make_unique<Internals>(std::move(lock), std::move(dataset), plan, run, device,
                                                 std::move(options));
    } catch (const std::exception& error) {
        RunWriter(run, report).write(Failed{sentenceOf(error)});
        throw;
    }
}

Trainer::~Trainer() = default;

Finished Trainer::run() {
    try {
        return internals_->train();
    } catch (const std::exception& error) {
        internals_->report(Failed{sentenceOf(error)});
        throw;
    }
}

}  // namespace twinsight
