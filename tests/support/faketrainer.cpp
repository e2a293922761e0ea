// SPDX-License-Identifier: GPL-3.0-or-later
//
// A trainer for tests of the window: `faketrainer train DATASET --run DIR (--plan FILE | --resume)` writes a
// run folder as the real one does, without training anything. A word in the data set's path makes it
// misbehave:
//
//   "short"   finishes after two epochs
//   "small"   refuses before its first event, as the real one does when there is too little data
//   "crash"   ends without a word in the middle of the run
//   "quick"   has a trial that answers; of all others it fails
//   else      goes on, a batch every few milliseconds, and does what is asked of the run, for as long as its
//   folder
//             is there
#include <chrono>
#include <csignal>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/runs/runfolder.h"

using namespace twinsight;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kStepsPerEpoch = 5;

volatile std::sig_atomic_t askedToEnd = 0;

void write(const fs::path& run, auto event) {
    std::ofstream(run / runfile::kEvents, std::ios::app)
        << toJsonLine(TrainingEvent{unixTime(), event}) << std::endl;
}

RunRequest waitForResume(const fs::path& run, std::int64_t step) {
    write(run, Paused{step});
    RunRequest request = RunRequest::None;
    while (request != RunRequest::Resume && request != RunRequest::Stop && fs::exists(run)) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        request = takeRequest(run);
    }
    if (request == RunRequest::Resume) write(run, Resumed{step});
    return request;
}

void finishEpoch(const fs::path& run, std::int64_t epoch, std::int64_t step) {
    std::ofstream(run / runfile::kBest) << "model of epoch " << epoch;
    write(run, EpochDone{.epoch = epoch, .step = step, .trainingLoss = 1, .validationLoss = 2, .best = true});
}

void train(const fs::path& run, bool crashes, bool brief) {
    write(run, RunStarted{.device = "cpu", .stepsPerEpoch = kStepsPerEpoch});
    for (std::int64_t step = 1; fs::exists(run); ++step) {
        write(run,
              BatchDone{.step = step, .epoch = 1 + (step - 1) / kStepsPerEpoch, .loss = 1.0 / double(step)});
        if (step % kStepsPerEpoch == 0) finishEpoch(run, step / kStepsPerEpoch, step);
        if (brief && step == 2 * kStepsPerEpoch) return write(run, Finished{.epochs = 2, .step = step});
        if (crashes && step == 3) std::_Exit(9);
        RunRequest request = askedToEnd ? RunRequest::Stop : takeRequest(run);
        if (request == RunRequest::Pause) request = waitForResume(run, step);
        if (request == RunRequest::Stop) return write(run, Finished{.step = step, .stopped = true});
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

TrainingPlan planIn(const fs::path& file) {
    return planFromJson(nlohmann::json::parse(readFile(file, 1 << 20)));
}

}  // namespace

int main(int count, char** arguments) {
    std::signal(SIGTERM, [](int) { askedToEnd = 1; });
    const std::vector<std::string> words(arguments, arguments + count);
    if (words.at(1) == "trial" && words.at(2).find("quick") != std::string::npos) {
        std::cout
            << R"({"device": "cpu", "images_per_second": 200, "memory": 5e8, "batch_characters": 40,)"
               R"("steps_per_epoch": 20, "seconds_per_step": 1, "seconds_to_end": 600, "best_batch": 80,)"
               R"("batches": [{"characters": 40, "images_per_second": 200}, {"characters": 80, "images_per_second": 300},)"
               R"({"characters": 160, "images_per_second": 302}],)"
               R"("devices": [{"name": "cpu", "description": "", "problem": "", "images_per_second": 200},)"
               R"({"name": "cuda:0", "description": "", "problem": "too old", "images_per_second": 0}]})"
            << "\n";
        return 0;
    }
    if (words.at(1) == "trial") {
        std::cerr << "Device (--device) is cuda:3, which cannot be used: take cpu.\n";
        return 1;
    }
    const std::string& dataset = words.at(2);
    const fs::path run = words.at(4);
    if (dataset.find("small") != std::string::npos) {
        std::cerr << "Reading...\nThe data set has 1 character: training needs 2 or more.\n";
        return 1;
    }
    const RunLock lock(run);
    std::ofstream asked(run / "arguments");
    for (const std::string& word : words) asked << (&word == &words[0] ? "" : " ") << word;
    asked << std::endl;
    clearRequest(run);
    if (words.at(5) == "--plan")
        writeRunPlan(run, RunPlan{planIn(words.at(6)), dataset, "0123456789abcdef", "fake", unixTime()});
    train(run, dataset.find("crash") != std::string::npos, dataset.find("short") != std::string::npos);
}
