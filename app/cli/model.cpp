// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "app/cli/table.h"
#include "core/base/files.h"

namespace twinsight {

namespace {

class ModelInfo : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("FILE", file_, "Model file (.safetensors)")->required();
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        // Loading it whole proves that the weights fit the card.
        const Model model = Model::load(pathFromUtf8(file_), "cpu");
        if (json_)
            printJson(console, toJson(model.card()));
        else
            print(console.out, model.card());
        return exitcode::kDone;
    }

private:
    static void print(std::ostream& out, const ModelCard& card) {
        out << card.name << "\n"
            << "  network       " << card.backbone << ", " << card.head << ", " << card.parameters
            << " weights\n"
            << "  input         " << card.preparation.size << " pixels, "
            << (card.preparation.channels == 1 ? "grey" : "colour") << "\n"
            << "  trained on    " << card.trainedCharacters.size() << " characters of " << card.dataset
            << ", " << card.step << " steps, loss " << card.loss << ", seed " << card.seed << "\n"
            << "  threshold     " << card.threshold << ", so that " << percent(card.falseAcceptRate)
            << " of different pairs are taken for the same\n";
        if (card.figures.pairs > 0)
            out << "  held out      " << percent(card.figures.bestAccuracy) << " of " << card.figures.pairs
                << " pairs right at the best threshold, EER " << percent(card.figures.eer)
                << ", one-shot error " << percent(1 - card.figures.oneShotAccuracy) << " (held out by "
                << card.split << ")\n";
        if (!card.identicalIsHighest)
            out << "  warning       a picture need not score highest against itself\n";
        if (!card.operatingPoints.empty()) printOperatingPoints(out, card);
    }

    static void printOperatingPoints(std::ostream& out, const ModelCard& card) {
        const MeasuredOn& on = card.measuredOn;
        out << "thresholds, on " << on.samePairs << " same and " << on.differentPairs
            << " different pairs of " << on.drawings << " drawings, " << on.characters << " characters, "
            << on.alphabets << " alphabets\n";
        Table table({Align::Left, Align::Right, Align::Right, Align::Right});
        table.add({"false accepts", "95 % interval", "threshold", "false rejects"});
        for (const OperatingPoint& point : card.operatingPoints)
            table.add({"1 in " + std::to_string(std::lround(1 / point.falseAcceptRate)),
                       point.interval ? twoDigits(*point.interval) : "", fiveDigits(point.threshold),
                       percent(point.falseRejects)});
        table.print(out);
    }

    /// "0.0042 to 0.031 %"
    static std::string twoDigits(const Interval& interval) {
        char text[64];
        std::snprintf(text, sizeof text, "%.2g to %.2g %%", interval.low * 100, interval.high * 100);
        return text;
    }

    static std::string fiveDigits(double probability) {
        char text[32];
        std::snprintf(text, sizeof text, "%.5f", probability);
        return text;
    }

    std::string file_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeModelInfo() {
    return std::make_unique<ModelInfo>();
}

}  // namespace twinsight
