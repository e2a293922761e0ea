// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "app/cli/table.h"
#include "app/cli/unseenpictures.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/nn/devices.h"
#include "core/engine/training/calibrate.h"

namespace twinsight {

namespace {

/// "0.0042 to 0.031 %"
std::string twoDigits(const Interval& interval) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2g to %.2g %%", interval.low * 100, interval.high * 100);
    return text;
}

std::string fiveDigits(double probability) {
    char text[32];
    std::snprintf(text, sizeof text, "%.5f", probability);
    return text;
}

void printOperatingPoints(std::ostream& out, const ModelCard& card) {
    const MeasuredOn& on = card.measuredOn;
    out << "thresholds, on " << on.samePairs << " same and " << on.differentPairs << " different pairs of "
        << on.drawings << " drawings, " << on.characters << " characters, " << on.alphabets << " alphabets"
        << (on.dataset.empty() ? "" : " of " + on.dataset) << "\n";
    Table table({Align::Left, Align::Right, Align::Right, Align::Right});
    table.add({"false accepts", "95 % interval", "threshold", "false rejects"});
    for (const OperatingPoint& point : card.operatingPoints)
        table.add({"1 in " + std::to_string(std::lround(1 / point.falseAcceptRate)),
                   point.interval ? twoDigits(*point.interval) : "", fiveDigits(point.threshold),
                   percent(point.falseRejects)});
    table.print(out);
}

void print(std::ostream& out, const ModelCard& card) {
    out << card.name << "\n"
        << "  network       " << card.backbone << ", " << card.head << ", " << card.parameters << " weights\n"
        << "  input         " << card.preparation.size << " pixels, "
        << (card.preparation.channels == 1 ? "grey" : "colour") << "\n"
        << "  trained on    " << card.trainedCharacters.size() << " characters of " << card.dataset << ", "
        << card.step << " steps, loss " << card.loss << ", seed " << card.seed << "\n"
        << "  threshold     " << card.threshold;
    if (tellsFalseAccepts(card))
        out << ", so that " << percent(card.falseAcceptRate) << " of different pairs are taken for the same";
    out << "\n";
    if (card.figures.pairs > 0)
        out << "  held out      " << percent(card.figures.bestAccuracy) << " right of " << card.figures.pairs
            << " pairs, same and different ones weighing the same, at the best threshold, EER "
            << percent(card.figures.eer) << ", " << oneShotWords(card.figures.oneShotAccuracy) << " ("
            << (card.measuredOn.dataset == card.dataset || card.measuredOn.dataset.empty()
                    ? "held out by " + card.split
                    : "of " + card.measuredOn.dataset)
            << ")\n";
    if (!card.identicalIsHighest) out << "  warning       a picture need not score highest against itself\n";
    if (!card.operatingPoints.empty()) printOperatingPoints(out, card);
}

void tell(Console& console, const ModelCard& card, bool asJson) {
    if (asJson)
        printJson(console, toJson(card));
    else
        print(console.out, card);
}

class ModelInfo : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("FILE", file_, "Model file (.safetensors)")->required();
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        // Loading it whole proves that the weights fit the card.
        const Model model = Model::load(pathFromUtf8(file_), "cpu");
        tell(console, model.card(), json_);
        return exitcode::kDone;
    }

private:
    std::string file_;
    bool json_ = false;
};

/// What a card says of thresholds, measured anew on other characters: a data set that the training never saw,
/// or a model of a version that measured less.
class ModelCalibrate : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("FILE", file_, "Model file (.safetensors)")->required();
        app.add_option("PATH", path_, "Folder or archive with characters that the model was not trained on")
            ->required();
        app.add_option("OUT", out_, "New model file: the same weights, another card")->required();
        app.add_option("--false-accept-rate", falseAcceptRate_,
                       "Share of different pairs that the threshold lets through; left out: the model's")
            ->check(CLI::Range(0.0, 0.5));
        app.add_option("--seed", seed_, "The same seed measures the same pairs")->capture_default_str();
        app.add_flag("--json", json_, "Print the new card as one JSON object");
    }

    int run(Console& console) override {
        const std::filesystem::path out = pathFromUtf8(out_);
        requireNew(out);
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        Model model = Model::load(pathFromUtf8(file_), "cpu");
        const UnseenPictures data = loadUnseen(console, path_, {&model.card()});
        calibrate(model, data.pictures.bank, data.part,
                  {data.dataset->name(), falseAcceptRate_.value_or(model.card().falseAcceptRate), seed_});
        model.save(out);
        tell(console, model.card(), json_);
        return exitcode::kDone;
    }

private:
    std::string file_, path_, out_;
    std::optional<double> falseAcceptRate_;
    std::uint64_t seed_ = 1;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeModelInfo() {
    return std::make_unique<ModelInfo>();
}

std::unique_ptr<Command> makeModelCalibrate() {
    return std::make_unique<ModelCalibrate>();
}

}  // namespace twinsight
