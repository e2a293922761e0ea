// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/ranking.h"
#include "core/engine/matching/ordering.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/nn/devices.h"

namespace twinsight {

using nlohmann::json;

namespace {

class DatasetOrder : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive: alphabet/character/image or class/image")
            ->required();
        auto* like =
            app.add_option("--like", like_,
                           "The drawings that are most like this picture first, with the probability that it "
                           "shows the same; left out: those that are typical of their character first, with "
                           "the mean cosine to the others of it");
        app.add_flag("--odd-first", oddFirst_, "The least typical ones first")->excludes(like);
        declareModel(app, model_, falseAcceptRate_);
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        const std::vector<float> values = measure(console);
        const std::vector<std::uint32_t> ranking = rankingBy(values, !oddFirst_);
        json list = json::array();
        for (const std::uint32_t drawing : ranking) {
            const std::string& path = dataset_->drawings()[drawing].path;
            if (json_)
                list.push_back({{"path", path}, {name(), values[drawing]}});
            else
                console.out << spelled(values[drawing]) << "  " << path << "\n";
        }
        if (json_) printJson(console, {{"name", dataset_->name()}, {"drawings", list}});
        return exitcode::kDone;
    }

private:
    const char* name() const { return like_.empty() ? "typicality" : "probability"; }

    static std::string spelled(float value) {
        char number[16];
        std::snprintf(number, sizeof number, "%.3f", value);
        return std::isnan(value) ? "    -" : number;
    }

    std::vector<float> measure(Console& console) {
        const Matcher matcher(loadModel(model_, "cpu", falseAcceptRate_));
        dataset_ = scanFor(console, path_);
        const EmbeddingIndex index = EmbeddingIndex::make(
            matcher.model(), dataset_, shareTeller(console, "every drawing is embedded, once"), console.stop);
        if (like_.empty()) return typicality(index, matcher.model(), {{}, console.stop});
        std::vector<float> values =
            likenessTo(readPicture({like_, {}, {}}), index, matcher, {{}, console.stop});
        for (float& value : values) value = static_cast<float>(probabilityOf(value));
        return values;
    }

    std::string path_, like_, model_;
    std::optional<double> falseAcceptRate_;
    std::shared_ptr<const Dataset> dataset_;
    bool oddFirst_ = false, json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeDatasetOrder() {
    return std::make_unique<DatasetOrder>();
}

}  // namespace twinsight
