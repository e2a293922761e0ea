// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/training/trainer.h"
#include "core/runs/fieldwords.h"
#include "core/runs/runfolder.h"
#include "core/runs/trainingplan.h"

namespace twinsight {

namespace {

/// Progress for people: a line an epoch, and now and then one in between.
class Words {
public:
    explicit Words(std::ostream& out) : out_(out) {}

    void operator()(const RunStarted& e) {
        firstStep_ = e.step;
        out_ << "Training on " << e.trainingDrawings << " drawings of " << e.trainingCharacters
             << " characters, measuring on " << e.validationDrawings << " others of "
             << e.validationCharacters << " characters; " << e.parameters << " weights, " << e.device
             << ", learning rate up to " << plainNumber(e.learningRate) << "\n";
        if (!e.startsFrom.empty()) out_ << "Starting from " << e.startsFrom << "\n";
    }
    void operator()(const BatchDone& e) {
        if (e.seconds < next_) return;
        next_ = e.seconds + 10;
        line("epoch %lld  step %lld  loss %.3f  %.0f images/s  %.0f %%  %.0f s left",
             static_cast<long long>(e.epoch), static_cast<long long>(e.step), e.loss, e.imagesPerSecond,
             e.progress * 100, e.secondsLeft);
    }
    void operator()(const EpochDone& e) {
        line("epoch %lld done  loss %.3f, held out %.3f  pairs right %.1f %%, held out %.1f %%  %s%s",
             static_cast<long long>(e.epoch), e.trainingLoss, e.validationLoss, e.trainingAccuracy * 100,
             e.validationAccuracy * 100, oneShotWords(e.oneShotAccuracy).c_str(), e.best ? "  best" : "");
    }
    void operator()(const Checkpoint&) {}
    void operator()(const Paused& e) { line("paused at step %lld", static_cast<long long>(e.step)); }
    void operator()(const Resumed& e) { line("going on from step %lld", static_cast<long long>(e.step)); }
    void operator()(const Warning& e) { out_ << e.message << "\n"; }
    void operator()(const Finished& e) {
        line("%s after %lld steps and %.0f s: pairs right %.1f %%, EER %.1f %%, AUC %.4f, %s",
             e.stopped ? "stopped" : "finished", static_cast<long long>(e.step), e.seconds, e.accuracy * 100,
             e.eer * 100, e.auc, oneShotWords(e.oneShotAccuracy).c_str());
        if (!e.stopped && e.step == firstStep_)
            out_ << "Nothing was left to do: give more --epochs or --minutes to go on.\n";
    }
    void operator()(const Failed&) {}

private:
    template <class... Values>
    void line(const char* format, Values... values) {
        char text[512];
        std::snprintf(text, sizeof text, format, values...);
        out_ << text << std::endl;
    }

    std::ostream& out_;
    double next_ = 0;
    std::int64_t firstStep_ = 0;
};

class Train : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive to learn from")->required();
        app.add_option("--run", run_, "Folder of the run, made anew: events, checkpoints, the model")
            ->required();
        app.add_option("--plan", planFile_, "JSON file with settings; flags override it");
        app.add_flag("--resume", resume_, "Go on with the run in --run where its last checkpoint is");
        app.add_flag("--json", json_, "Print every event as JSON, one a line");
        for (const TrainingField& field : trainingFields()) declare(app, field);
    }

    int run(Console& console) override {
        const TrainingPlan plan = chosenPlan();
        if (const auto faults = faultsOf(plan); !faults.empty()) throw UsageError(faults.front());
        const auto dataset = scanWithoutExcluded(console, path_);
        Words words(console.err);
        Trainer::Options options{.resume = resume_, .report = {}, .reading = {}, .stop = console.stop};
        options.report = [&](const TrainingEvent& event) {
            if (json_) console.out << toJsonLine(event) << std::endl;
            std::visit(words, event.what);
        };
        console.err << "Reading " << dataset->drawings().size() << " drawings of " << dataset->name()
                    << std::endl;
        Trainer trainer(dataset, plan, pathFromUtf8(run_), std::move(options));
        const bool stopped = trainer.run().stopped;
        console.out.clear();  // the run folder has the events, whether or not anybody reads them here
        return stopped ? exitcode::kStopped : exitcode::kDone;
    }

private:
    void declare(CLI::App& app, const TrainingField& field) {
        const std::string help = field.help + " " + rangeAndDefault(field);
        if (field.kind == FieldKind::Switch)
            app.add_flag(field.flag + ",!--no-" + field.flag.substr(2), switches_[field.key], help);
        else
            app.add_option(field.flag, texts_[field.key], help)->type_name(typeName(field));
        given_[field.key] = app.get_option(field.flag);
    }

    static std::string typeName(const TrainingField& field) {
        if (field.kind == FieldKind::Choice) return "{" + CLI::detail::join(field.choices) + "}";
        if (field.kind == FieldKind::Integer) return "INT";
        return field.kind == FieldKind::Real ? "NUMBER" : "TEXT";
    }

    /// Defaults, then the run that is resumed, then the plan file, then the flags.
    TrainingPlan chosenPlan() const {
        TrainingPlan plan;
        if (resume_) plan = readRunPlan(pathFromUtf8(run_)).training;
        if (!planFile_.empty()) plan = planFromFile(planFile_);
        for (const TrainingField& field : trainingFields())
            if (given_.at(field.key)->count() > 0) field.set(plan, valueGiven(field));
        if (given("epochs") && !given("minutes")) plan.minutes = 0;
        if (given("minutes") && !given("epochs")) plan.epochs = 0;
        return plan;
    }

    bool given(const char* key) const { return given_.at(key)->count() > 0; }

    FieldValue valueGiven(const TrainingField& field) const {
        if (field.kind == FieldKind::Switch) return switches_.at(field.key);
        const std::string& text = texts_.at(field.key);
        if (field.kind == FieldKind::Choice || field.kind == FieldKind::Text) return text;
        std::int64_t whole = 0;
        double real = 0;
        if (field.kind == FieldKind::Integer ? CLI::detail::lexical_cast(text, whole)
                                             : CLI::detail::lexical_cast(text, real))
            return field.kind == FieldKind::Integer ? FieldValue(whole) : FieldValue(real);
        throw UsageError(field.flag + " needs a number and got \"" + text + "\".");
    }

    std::string path_, run_, planFile_;
    bool resume_ = false, json_ = false;
    std::map<std::string, std::string> texts_;
    std::map<std::string, bool> switches_;
    std::map<std::string, CLI::Option*> given_;
};

}  // namespace

std::unique_ptr<Command> makeTrain() {
    return std::make_unique<Train>();
}

}  // namespace twinsight
