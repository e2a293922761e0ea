// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <numeric>
#include <ostream>
#include <thread>

#include "app/cli/benchrecipes.h"
#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/process.h"
#include "core/data/samplealphabets.h"
#include "core/data/scan.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/nn/devices.h"
#include "core/engine/training/batchspeed.h"
#include "core/engine/training/planning.h"
#include "core/engine/training/trainer.h"
#include "core/imaging/codecs/codecs.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

/// A folder that goes with the object.
class ScratchFolder {
public:
    ScratchFolder() : path_(fs::temp_directory_path() / ("twinsight-bench-" + std::to_string(::getpid()))) {
        fs::create_directories(path_);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// Median of the milliseconds that `work` takes.
double medianMilliseconds(int repeats, const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const Stopwatch watch;
        work();
        times.push_back(watch.seconds() * 1000);
    }
    std::ranges::nth_element(times, times.begin() + repeats / 2);
    return times[static_cast<std::size_t>(repeats / 2)];
}

class Bench : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Data set to measure on; left out: a generated sample data set");
        app.add_option(
               "--recipes", minutes_,
               "Instead train each network, comparison and loss for so many minutes and print what they "
               "come to")
            ->check(CLI::Range(0.01, 10000.0));
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        const ScratchFolder scratch;
        const fs::path data =
            path_.empty() ? drawSamples(scratch.path() / "sample", console.stop) : pathFromUtf8(path_);
        if (minutes_ > 0) return compareRecipes(console, scanDataset(data), scratch.path());
        measureReading(data, scratch.path(), console.stop);
        measureTraining(scratch.path(), console.stop);
        measureComparing(scratch.path(), console.stop);
        add("resident memory", residentBytes() / 1e6, "MB");
        print(console);
        return exitcode::kDone;
    }

private:
    struct Figure {
        std::string name;
        double value;
        const char* unit;
    };

    void add(std::string name, double value, const char* unit) {
        figures_.push_back({std::move(name), value, unit});
    }

    fs::path drawSamples(const fs::path& folder, const std::stop_token& stop) {
        const Stopwatch watch;
        std::size_t count = 0;
        drawSampleAlphabets(
            {},
            [&](const std::string& path, const Image& drawing) {
                fs::create_directories((folder / path).parent_path());
                writeFileAtomically(folder / path, encodePng(drawing));
                ++count;
            },
            stop);
        add("sample drawings made", static_cast<double>(count) / watch.seconds(), "a second");
        return folder;
    }

    void measureReading(const fs::path& data, const fs::path& scratch, const std::stop_token& stop) {
        add("scan", medianMilliseconds(3, [&] { dataset_ = scanDataset(data); }), "ms");
        add("drawings", static_cast<double>(dataset_->drawings().size()), "");
        const auto rate = [&](const PictureCache& cache) {
            const Stopwatch watch;
            loadPictures(dataset_, {}, static_cast<int>(std::thread::hardware_concurrency()), {}, stop,
                         cache);
            return static_cast<double>(dataset_->drawings().size()) / watch.seconds();
        };
        add("drawings read and prepared", rate(PictureCache(fs::path())), "a second");
        const PictureCache cache(scratch / "cache");
        rate(cache);
        add("the same out of the cache", rate(cache), "a second");
        const TrainingPlan plan;
        const auto pictures = loadPictures(dataset_, preparationOf(plan), 2, {}, stop, cache);
        add("batches made of them", batchSpeed(pictures, *dataset_, plan, 5), "drawings a second");
    }

    /// A tenth of a minute of training as it really runs, validation left out of the rate.
    void measureTraining(const fs::path& scratch, const std::stop_token& stop) {
        TrainingPlan plan;
        plan.minutes = 0.25;
        double rate = 0;
        const auto watchRate = [&](const TrainingEvent& event) {
            if (const auto* batch = std::get_if<BatchDone>(&event.what)) rate = batch->imagesPerSecond;
        };
        Trainer trainer(dataset_, plan, scratch / "run", {.report = watchRate, .reading = {}, .stop = stop});
        if (trainer.run().stopped) throw Error(ErrorKind::Stopped, "The measuring was stopped.");
        add("training, compact, " + chooseDevice("auto"), rate, "images a second");
    }

    void measureComparing(const fs::path& scratch, const std::stop_token& stop) {
        const fs::path file = scratch / "run" / "best.safetensors";
        add("model loaded", medianMilliseconds(3, [&] { Model::load(file, "cpu"); }), "ms");
        const Matcher matcher(Model::load(file, "cpu"));
        const Image blank = Image::filled(105, 105, 1, 255);
        add("two pictures compared", medianMilliseconds(50, [&] { matcher.compare(blank, blank); }), "ms");
        const Model model = Model::load(file, "cpu");
        const auto pictures = loadPictures(dataset_, model.card().preparation, 2, {}, stop);
        std::vector<std::uint32_t> all(std::min<std::size_t>(2000, pictures.bank.size()));
        std::iota(all.begin(), all.end(), 0u);
        const Stopwatch watch;
        model.embed(pictures.bank, all);
        add("drawings embedded", static_cast<double>(all.size()) / watch.seconds(), "a second");
    }

    int compareRecipes(Console& console, const std::shared_ptr<const Dataset>& dataset,
                       const fs::path& scratch) {
        json rows = json::array();
        if (!json_)
            console.out
                << "network  comparison   loss         weights     images/s  one-shot error, 95 % interval\n";
        for (const Recipe& recipe : recipes()) {
            const fs::path run = scratch / ("recipe" + std::to_string(rows.size()));
            const RecipeFigures figures = tryRecipe(recipe, dataset, minutes_, run, console.stop);
            rows.push_back({{"backbone", recipe.backbone},
                            {"head", recipe.head},
                            {"loss", recipe.loss},
                            {"weights", figures.weights},
                            {"images_per_second", figures.imagesPerSecond},
                            {"error", figures.error},
                            {"interval", toJson(figures.interval)}});
            if (!json_) print(console, recipe, figures);
        }
        if (json_) printJson(console, {{"minutes", minutes_}, {"recipes", rows}});
        return exitcode::kDone;
    }

    static void print(Console& console, const Recipe& recipe, const RecipeFigures& figures) {
        char line[160];
        std::snprintf(line, sizeof line, "%-8s %-12s %-11s %9lld  %9.0f  %6.1f %%  %.1f to %.1f %%\n",
                      recipe.backbone, recipe.head, recipe.loss, static_cast<long long>(figures.weights),
                      figures.imagesPerSecond, figures.error * 100, figures.interval.low * 100,
                      figures.interval.high * 100);
        console.out << line << std::flush;
    }

    void print(Console& console) const {
        json object = json::object();
        for (const Figure& figure : figures_) {
            object[figure.name] = figure.value;
            char line[128];
            std::snprintf(line, sizeof line, "%-32s %10.1f %s\n", figure.name.c_str(), figure.value,
                          figure.unit);
            if (!json_) console.out << line;
        }
        if (json_) printJson(console, object);
    }

    std::string path_;
    double minutes_ = 0;
    bool json_ = false;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<Figure> figures_;
};

}  // namespace

std::unique_ptr<Command> makeBench() {
    return std::make_unique<Bench>();
}

}  // namespace twinsight
