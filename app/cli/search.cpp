// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/files.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/matching/surveyor.h"
#include "core/engine/nn/devices.h"

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
        const std::vector<SearchMatch> matches = matchesOf(found, *dataset, matcher.card());
        json_ ? tellJson(console, matches, matcher.card(), index.size())
              : tell(console, matches, matcher.card());
        return exitcode::kDone;
    }

private:
    /// "none of these" when the best is below the threshold.
    static void tell(Console& console, const std::vector<SearchMatch>& matches, const ModelCard& card) {
        char number[16];
        for (const SearchMatch& match : matches) {
            std::snprintf(number, sizeof number, "%.3f", match.probability);
            console.out << number << "  " << match.alphabet << "/" << match.character << "  " << match.path
                        << "\n";
        }
        if (matches.empty() || matches.front().probability < card.threshold)
            console.err << "None of these characters: the best is below the model's threshold.\n";
    }

    static void tellJson(Console& console, const std::vector<SearchMatch>& matches, const ModelCard& card,
                         std::size_t drawings) {
        json list = json::array();
        for (const SearchMatch& match : matches)
            list.push_back({{"path", match.path},
                            {"alphabet", match.alphabet},
                            {"character", match.character},
                            {"probability", match.probability}});
        json character = nullptr;
        if (!matches.empty() && matches.front().probability >= card.threshold)
            character = {{"alphabet", matches.front().alphabet}, {"character", matches.front().character}};
        printJson(console, {{"matches", list},
                            {"character", character},
                            {"threshold", card.threshold},
                            {"drawings", drawings}});
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
