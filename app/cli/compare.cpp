// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/files.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/pictures.h"

namespace twinsight {

namespace {

class Compare : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("A", a_, "One picture")->required();
        app.add_option("B", b_, "The other picture")->required();
        declareModel(app, model_, falseAcceptRate_);
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        const Matcher matcher(loadModel(model_, "cpu", falseAcceptRate_));
        const Match match = matcher.compare(readPicture({a_, {}, {}}), readPicture({b_, {}, {}}));
        if (json_)
            printJson(console, {{"probability", match.probability},
                                {"same", match.same},
                                {"threshold", matcher.card().threshold},
                                {"logit", match.logit},
                                {"model", utf8(modelFile(model_))}});
        else
            print(console, match, matcher.card());
        return exitcode::kDone;
    }

private:
    static void print(Console& console, const Match& match, const ModelCard& card) {
        console.out << verdictWords(match.probability, card) << "\n";
        if (!card.identicalIsHighest)
            console.err << "This model does not score a picture highest against itself: see its card.\n";
    }

    std::string a_, b_, model_;
    std::optional<double> falseAcceptRate_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeCompare() {
    return std::make_unique<Compare>();
}

}  // namespace twinsight
