// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/tensorboard.h"

#include <fstream>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/process.h"
#include "core/runs/runfolder.h"
#include "core/runs/tensorboardevent.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

/// A later file's name sorts behind an earlier one's, for TensorBoard reads them in that order.
fs::path freshFile(const fs::path& run, double time) {
    for (auto seconds = static_cast<std::int64_t>(time);; ++seconds) {
        const fs::path file =
            run / (std::string(runfile::kTensorboard) + "." + std::to_string(seconds) + "." + hostName());
        std::error_code ignored;
        if (!fs::exists(file, ignored)) return file;
    }
}

struct Scalars {
    std::int64_t step = 0;
    std::vector<TensorboardScalar> values;
};

Scalars scalarsOf(const BatchDone& batch) {
    return {batch.step,
            {{"loss/batch", batch.loss},
             {"accuracy/batch", batch.accuracy},
             {"learning_rate", batch.learningRate},
             {"images_per_second", batch.imagesPerSecond}}};
}
Scalars scalarsOf(const EpochDone& epoch) {
    return {epoch.step,
            {{"loss/training", epoch.trainingLoss},
             {"loss/validation", epoch.validationLoss},
             {"accuracy/training", epoch.trainingAccuracy},
             {"accuracy/validation", epoch.validationAccuracy},
             {"accuracy/one_shot", epoch.oneShotAccuracy}}};
}
template <class Other>
Scalars scalarsOf(const Other&) {
    return {};
}

}  // namespace

TensorboardFile::TensorboardFile(fs::path run) : run_(std::move(run)) {}

void TensorboardFile::write(const TrainingEvent& event) {
    if (const auto* started = std::get_if<RunStarted>(&event.what)) begin(event.time, started->step + 1);
    if (file_.empty()) return;
    std::string records;
    if (size_ == 0)
        records = tfRecord(tensorboardVersion(event.time)) +
                  tfRecord(tensorboardSessionStart(event.time, nextStep_));
    const Scalars scalars = std::visit([](const auto& what) { return scalarsOf(what); }, event.what);
    if (!scalars.values.empty())
        records += tfRecord(tensorboardScalars(event.time, scalars.step, scalars.values));
    if (!records.empty()) append(records);
}

void TensorboardFile::begin(double time, std::int64_t nextStep) {
    file_ = freshFile(run_, time);
    size_ = 0;
    nextStep_ = nextStep;
}

void TensorboardFile::append(const std::string& records) {
    std::ofstream stream(file_, std::ios::binary | std::ios::app);
    stream << records << std::flush;
    if (stream) {
        size_ += records.size();
        return;
    }
    stream.close();
    // TensorBoard reads no further than to a torn record.
    std::error_code ignored;
    fs::resize_file(file_, size_, ignored);
    throw Error(ErrorKind::Unreadable, "Cannot write " + utf8(file_) +
                                           ": the disk is full, or the folder may not be written; free some "
                                           "space or check its permissions.");
}

}  // namespace twinsight
