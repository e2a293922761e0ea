// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <ostream>
#include <set>
#include <sstream>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/clock.h"
#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/mapping/mapstore.h"
#include "core/engine/mapping/nearrows.h"
#include "core/engine/mapping/principalplane.h"
#include "core/engine/mapping/tsne.h"
#include "core/engine/matching/embeddingindex.h"
#include "core/engine/nn/devices.h"
#include "core/protocol/maplines.h"

namespace twinsight {

namespace {

constexpr double kTellSeconds = 0.4;

/// Lines of a file, such as paths.
std::set<std::string> linesOf(const std::string& file) {
    constexpr std::uint64_t kMaximumBytes = 64 << 20;
    std::istringstream text(readFile(pathFromUtf8(file), kMaximumBytes));
    std::set<std::string> lines;
    for (std::string line; std::getline(text, line);) lines.insert(line);
    return lines;
}

Places flat(const std::vector<Place>& plane) {
    Places places;
    for (const Place& place : plane)
        for (const double value : {place.x, place.y}) places.push_back(static_cast<float>(value));
    return places;
}

/// Into -1..1, whatever their size.
Places fitted(Places places) {
    float largest = 0;
    for (const float value : places) largest = std::max(largest, std::abs(value));
    if (largest > 0)
        for (float& value : places) value /= largest;
    return places;
}

class Map : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive of drawings")->required();
        app.add_option("--model", model_, "Model file; left out: the one that comes with Twinsight");
        app.add_option("--only", only_, "Place only these: a file of paths below PATH, one a line");
        app.add_option("--perplexity", options_.perplexity, "How many neighbours count")
            ->check(CLI::Range(2.0, 200.0))
            ->capture_default_str();
        app.add_option("--iterations", options_.iterations, "Of t-SNE; 0: principal components only")
            ->check(CLI::Range(0, 100000))
            ->capture_default_str();
        app.add_flag("--json", json_, "Print places as they get better, a JSON object a line");
    }

    int run(Console& console) override {
        options_.threads = std::max(1u, std::thread::hardware_concurrency());
        useThreads(static_cast<int>(options_.threads));
        const Model model = loadModel(model_, "cpu", std::nullopt);
        const auto dataset = scanFor(console, path_);
        const EmbeddingIndex index =
            EmbeddingIndex::make(model, dataset, progressTeller(console), console.stop);
        const std::vector<std::uint32_t> drawings = chosen(index);
        if (drawings.size() < 3) throw Error(ErrorKind::TooSmall, "A map takes three drawings or more.");
        if (json_) printLine(console, toJsonLine(MapDrawings{drawings}, *dataset));
        const Places places = place(console, index, model, drawings);
        if (!json_) print(console, *dataset, drawings, places);
        return exitcode::kDone;
    }

private:
    std::function<void(double)> progressTeller(Console& console) const {
        if (!json_) return shareTeller(console, "every drawing is embedded, once");
        return [&console, pace = Pace(kTellSeconds)](double share) mutable {
            if (pace.isDue()) printLine(console, toJsonLine(MapProgress{share}));
        };
    }

    std::vector<std::uint32_t> chosen(const EmbeddingIndex& index) const {
        std::vector<std::uint32_t> drawings = index.readable();
        if (only_.empty()) return drawings;
        const std::set<std::string> wanted = linesOf(only_);
        std::erase_if(drawings, [&](std::uint32_t drawing) {
            return !wanted.contains(index.dataset().drawings()[drawing].path);
        });
        return drawings;
    }

    /// What was placed before is taken from the disk.
    Places place(Console& console, const EmbeddingIndex& index, const Model& model,
                 const std::vector<std::uint32_t>& drawings) const {
        const MapStore store(index.key(), drawings, options_);
        if (options_.iterations > 0)
            if (const auto kept = store.load()) {
                tell(console, {MapMethod::Tsne, options_.iterations, options_.iterations, *kept});
                return *kept;
            }
        const Embeddings vectors = index.unitVectors(model, drawings);
        Places places = fitted(flat(principalPlane(vectors)));
        tell(console, {MapMethod::Pca, 0, 0, places});
        if (options_.iterations == 0) return places;
        places = arrange(console, vectors, std::move(places));
        store.keep(places);
        return places;
    }

    /// By t-SNE, told now and then.
    Places arrange(Console& console, const Embeddings& vectors, Places start) const {
        TsneOptions options = options_;
        options.perplexity = std::min(options.perplexity, static_cast<double>(vectors.count - 1) / 3);
        const auto neighbours = static_cast<std::size_t>(3 * options.perplexity);
        Tsne tsne(nearRows(vectors.values, vectors.dimension, std::max<std::size_t>(neighbours, 1),
                           {{}, console.stop}),
                  std::move(start), options);
        for (Pace pace(kTellSeconds); !tsne.isDone();) {
            if (console.stop.stop_requested()) throw Error(ErrorKind::Stopped, "The map was stopped.");
            tsne.step();
            if (pace.isDue() || tsne.isDone())
                tell(console, {MapMethod::Tsne, tsne.iteration(), options.iterations, fitted(tsne.places())});
        }
        return fitted(tsne.places());
    }

    void tell(Console& console, const MapPlaces& places) const {
        if (json_)
            printLine(console, toJsonLine(places));
        else if (places.method == MapMethod::Tsne)
            console.err << "t-SNE: " << places.iteration << " of " << places.iterations << "\n";
    }

    static void print(Console& console, const Dataset& dataset, const std::vector<std::uint32_t>& drawings,
                      const Places& places) {
        console.out << csvLine({"path", "character", "x", "y"});
        for (std::size_t i = 0; i < drawings.size(); ++i) {
            const Drawing& drawing = dataset.drawings()[drawings[i]];
            console.out << csvLine({drawing.path, dataset.fullName(dataset.characters()[drawing.character]),
                                    csvNumber(places[2 * i]), csvNumber(places[2 * i + 1])});
        }
    }

    std::string path_, model_, only_;
    TsneOptions options_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeMap() {
    return std::make_unique<Map>();
}

}  // namespace twinsight
