// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
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
            out << "  held out      " << percent(card.figures.accuracy) << " of " << card.figures.pairs
                << " pairs right, EER " << percent(card.figures.eer) << ", one-shot error "
                << percent(1 - card.figures.oneShotAccuracy) << " (held out by " << card.split << ")\n";
        if (!card.identicalIsHighest)
            out << "  warning       a picture need not score highest against itself\n";
    }

    std::string file_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeModelInfo() {
    return std::make_unique<ModelInfo>();
}

}  // namespace twinsight
