// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/files.h"
#include "core/engine/matching/naming.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/matching/surveyor.h"
#include "core/engine/nn/devices.h"
#include "core/protocol/measuresjson.h"

namespace twinsight {

using nlohmann::json;

namespace {

class Search : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("IMAGE", image_, "The picture whose like is looked for")->required();
        app.add_option("--in", path_, "Folder or archive of drawings to look in")->required();
        app.add_option("-k", count_, "How many drawings to find")
            ->check(CLI::Range(1, 1000))
            ->capture_default_str();
        declareModel(app, model_, falseAcceptRate_);
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        const Image picture = readPicture({image_, {}, {}});
        const Matcher matcher(loadModel(model_, "cpu", falseAcceptRate_));
        const auto dataset = scanFor(console, path_);
        const EmbeddingIndex index = EmbeddingIndex::make(
            matcher.model(), dataset, shareTeller(console, "every drawing is embedded, once"), console.stop);
        const auto found =
            index.nearest(matcher.model(), matcher.embed(picture), static_cast<std::size_t>(count_));
        const Found answer{
            matchesOf(found, *dataset, matcher.card()),
            namingIn(matcher.model(), index,
                     {shareTeller(console, "how often unknown pictures get a name is measured, once"),
                      console.stop}),
            index.size()};
        json_ ? tellJson(console, answer, matcher.card()) : tell(console, answer, matcher.card());
        return exitcode::kDone;
    }

private:
    struct Found {
        std::vector<SearchMatch> matches;
        Naming naming;
        std::size_t drawings;

        /// From which probability on the best match names the character.
        double threshold(const ModelCard& card) const {
            const OperatingPoint* point = naming.at(card.falseAcceptRate);
            return point ? point->threshold : card.threshold;
        }
        bool hasName(const ModelCard& card) const {
            return !matches.empty() && matches.front().probability >= threshold(card);
        }
    };

    static void tell(Console& console, const Found& found, const ModelCard& card) {
        char text[160];
        for (const SearchMatch& match : found.matches) {
            std::snprintf(text, sizeof text, "%.3f", match.probability);
            console.out << text << "  " << match.alphabet << "/" << match.character << "  " << match.path
                        << "\n";
        }
        std::snprintf(text, sizeof text, "below %.3f", found.threshold(card));
        if (!found.hasName(card)) console.err << "None of these characters: the best is " << text << ".\n";
        const OperatingPoint* point = found.naming.at(card.falseAcceptRate);
        if (!point) {
            console.err << "How often a picture of another character gets a name is not known here.\n";
            return;
        }
        std::snprintf(
            text, sizeof text, "%s 1 in %.3g pictures of other characters gets a name from %.3f on.",
            found.naming.isMeasured() ? "About" : "At most", 1 / point->falseAcceptRate, point->threshold);
        console.err << text << "\n";
    }

    static void tellJson(Console& console, const Found& found, const ModelCard& card) {
        json list = json::array();
        for (const SearchMatch& match : found.matches)
            list.push_back({{"path", match.path},
                            {"alphabet", match.alphabet},
                            {"character", match.character},
                            {"probability", match.probability}});
        json character = nullptr;
        if (found.hasName(card))
            character = {{"alphabet", found.matches.front().alphabet},
                         {"character", found.matches.front().character}};
        printJson(console, {{"matches", list},
                            {"character", character},
                            {"threshold", found.threshold(card)},
                            {"naming", toJson(found.naming)},
                            {"drawings", found.drawings}});
    }

    std::string image_, path_, model_;
    std::optional<double> falseAcceptRate_;
    int count_ = 10;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeSearch() {
    return std::make_unique<Search>();
}

}  // namespace twinsight
