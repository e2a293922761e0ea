// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/explain.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/explainpicture.h"
#include "app/cli/parts.h"
#include "core/base/files.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/nn/devices.h"
#include "core/imaging/codecs/codecs.h"
#include "core/protocol/explanationjson.h"

namespace twinsight {

namespace {

class Explain : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("A", a_, "One picture")->required();
        app.add_option("B", b_, "The other picture")->required();
        declareModel(app, model_, falseAcceptRate_);
        app.add_option("--output", output_, "Draw the maps over the pictures into this new PNG file");
        app.add_flag("--json", json_, "Print one JSON object, with the maps");
    }

    int run(Console& console) override {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        const auto output = pathFromUtf8(output_);
        if (!output_.empty()) requireNew(output);
        const Matcher matcher(loadModel(model_, "cpu", falseAcceptRate_));
        const Image a = readPicture({a_, {}, {}}), b = readPicture({b_, {}, {}});
        const Explanation explanation =
            explain(matcher, a, b, shareTeller(console, "deleting parts"), console.stop);
        if (!output_.empty()) writeFileAtomically(output, encodePng(pictureOfExplanation(a, b, explanation)));
        json_ ? printJson(console, toJson(explanation)) : tell(console, explanation, matcher.card());
        return exitcode::kDone;
    }

private:
    static void tell(Console& console, const Explanation& explanation, const ModelCard& card) {
        console.out << verdictWords(explanation.probability, card) << "\n";
        tellTest(console, "what made them alike", explanation.alike);
        if (explanation.apart)
            tellTest(console, "what set them apart", *explanation.apart);
        else
            console.out << "nothing in them set them apart\n";
    }

    static void tellTest(Console& console, const char* what, const DeletionTest& test) {
        char text[256];
        std::snprintf(text, sizeof text, "%.3f without %s, %.3f without as much ink at random: %s",
                      test.marked, what, test.random,
                      test.holds ? "the map holds" : "the map tells no more than chance here");
        console.out << text << "\n";
    }

    std::string a_, b_, model_, output_;
    std::optional<double> falseAcceptRate_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeExplain() {
    return std::make_unique<Explain>();
}

}  // namespace twinsight
