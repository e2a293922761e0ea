// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runwriter.h"

#include <fstream>
#include <sstream>
#include <utility>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/runfolder.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMaximumMetrics = 64 << 20;
constexpr const char* kHeading =
    "epoch,step,training_loss,training_accuracy,validation_loss,validation_accuracy,one_shot_accuracy,"
    "seconds,best\n";

std::string row(const EpochDone& epoch) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << epoch.epoch << ',' << epoch.step << ',' << epoch.trainingLoss << ',' << epoch.trainingAccuracy
        << ',' << epoch.validationLoss << ',' << epoch.validationAccuracy << ',' << epoch.oneShotAccuracy
        << ',' << epoch.seconds << ',' << (epoch.best ? 1 : 0) << '\n';
    return out.str();
}

std::uint64_t sizeOf(const fs::path& file) {
    std::error_code missing;
    const auto size = fs::file_size(file, missing);
    return missing ? 0 : size;
}

/// True behind a line that a killed trainer or a full disk left without its end.
bool endsInMidLine(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(-1, std::ios::end);
    const int last = stream.get();
    return stream && last != '\n';
}

}  // namespace

RunWriter::RunWriter(fs::path run, Listener listener)
    : run_(std::move(run)),
      listener_(std::move(listener)),
      tensorboard_(run_),
      torn_(endsInMidLine(run_ / runfile::kEvents)) {}

void RunWriter::write(decltype(TrainingEvent::what) what) {
    const TrainingEvent event{unixTime(), std::move(what)};
    append(toJsonLine(event) + "\n");
    if (listener_) listener_(event);
    writeForTensorboard(event);
    if (!torn_ && lost_ > toldLost_) {
        toldLost_ = lost_;
        write(Warning{std::to_string(lost_) + " lines of the run's events or metrics could not be written: " +
                      "its curves have gaps."});
    }
}

void RunWriter::writeForTensorboard(const TrainingEvent& event) {
    try {
        tensorboard_.write(event);
    } catch (const Error& error) {
        if (std::exchange(warned_, true)) return;
        write(Warning{std::string(error.what()) + " The training goes on without TensorBoard's file."});
    }
}

void RunWriter::append(const std::string& line) {
    std::ofstream stream(run_ / runfile::kEvents, std::ios::binary | std::ios::app);
    if (torn_) stream << '\n';
    stream << line << std::flush;
    torn_ = !stream;
    lost_ += torn_;
}

std::uint64_t RunWriter::eventBytes() const {
    return sizeOf(run_ / runfile::kEvents);
}

void RunWriter::truncateEvents(std::uint64_t bytes) {
    if (eventBytes() > bytes) fs::resize_file(run_ / runfile::kEvents, bytes);
    torn_ = endsInMidLine(run_ / runfile::kEvents);
}

void RunWriter::appendMetrics(const EpochDone& epoch) {
    const fs::path file = run_ / runfile::kMetrics;
    const bool fresh = sizeOf(file) == 0;
    std::ofstream stream(file, std::ios::binary | std::ios::app);
    if (fresh) stream << kHeading;
    stream << row(epoch) << std::flush;
    lost_ += !stream;
}

void RunWriter::truncateMetrics(std::int64_t epoch) {
    const fs::path file = run_ / runfile::kMetrics;
    if (sizeOf(file) == 0) return;
    std::istringstream lines(readFile(file, kMaximumMetrics));
    std::string kept;
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("epoch") || std::atoll(line.c_str()) <= epoch) kept += line + "\n";
    writeFileAtomically(file, kept);
}

}  // namespace twinsight
