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

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/data/samplealphabets.h"
#include "core/data/scan.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/nn/devices.h"
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

/// Resident memory now, in MB.
double residentMegabytes() {
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    long total = 0, resident = 0;
    if (file) {
        if (std::fscanf(file, "%ld %ld", &total, &resident) != 2) resident = 0;
        std::fclose(file);
    }
    return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

class Bench : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Data set to measure on; left out: a generated sample data set");
        app.add_flag("--json", json_, "Print one JSON object");
    }

    int run(Console& console) override {
        useThreads(static_cast<int>(std::thread::hardware_concurrency()));
        const ScratchFolder scratch;
        const fs::path data = path_.empty() ? drawSamples(scratch.path() / "sample") : pathFromUtf8(path_);
        measureReading(data);
        measureTraining(scratch.path());
        measureComparing(scratch.path());
        add("resident memory", residentMegabytes(), "MB");
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

    fs::path drawSamples(const fs::path& folder) {
        const Stopwatch watch;
        std::size_t count = 0;
        drawSampleAlphabets({}, [&](const std::string& path, const Image& drawing) {
            fs::create_directories((folder / path).parent_path());
            writeFileAtomically(folder / path, encodePng(drawing));
            ++count;
        });
        add("sample drawings made", static_cast<double>(count) / watch.seconds(), "a second");
        return folder;
    }

    void measureReading(const fs::path& data) {
        add("scan", medianMilliseconds(3, [&] { dataset_ = scanDataset(data); }), "ms");
        add("drawings", static_cast<double>(dataset_->drawings().size()), "");
        const Stopwatch watch;
        loadPictures(dataset_, {}, static_cast<int>(std::thread::hardware_concurrency()));
        add("drawings read and prepared", static_cast<double>(dataset_->drawings().size()) / watch.seconds(),
            "a second");
    }

    /// A tenth of a minute of training as it really runs, validation left out of the rate.
    void measureTraining(const fs::path& scratch) {
        TrainingPlan plan;
        plan.minutes = 0.25;
        double rate = 0;
        const auto watchRate = [&](const TrainingEvent& event) {
            if (const auto* batch = std::get_if<BatchDone>(&event.what)) rate = batch->imagesPerSecond;
        };
        Trainer trainer(dataset_, plan, scratch / "run", {.report = watchRate, .reading = {}, .stop = {}});
        trainer.run();
        add("training, compact, " + chooseDevice("auto"), rate, "images a second");
    }

    void measureComparing(const fs::path& scratch) {
        const fs::path file = scratch / "run" / "best.safetensors";
        add("model loaded", medianMilliseconds(3, [&] { Model::load(file, "cpu"); }), "ms");
        const Matcher matcher(Model::load(file, "cpu"));
        const Image blank = Image::filled(105, 105, 1, 255);
        add("two pictures compared", medianMilliseconds(50, [&] { matcher.compare(blank, blank); }), "ms");
        const Model model = Model::load(file, "cpu");
        const auto pictures = loadPictures(dataset_, model.card().preparation, 2);
        std::vector<std::uint32_t> all(std::min<std::size_t>(2000, pictures.bank.size()));
        std::iota(all.begin(), all.end(), 0u);
        const Stopwatch watch;
        model.embed(pictures.bank, all);
        add("drawings embedded", static_cast<double>(all.size()) / watch.seconds(), "a second");
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
    bool json_ = false;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<Figure> figures_;
};

}  // namespace

std::unique_ptr<Command> makeBench() {
    return std::make_unique<Bench>();
}

}  // namespace twinsight
