// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/runkeeper.h"

#include <cstdio>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/models/modelfile.h"
#include "core/imaging/codecs/codecs.h"
#include "core/runs/runcurves.h"
#include "core/runs/runfolder.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr double kCheckpointSeconds = 60;

}  // namespace

RunKeeper::RunKeeper(fs::path run, RunWriter& writer, const Model& model, Learner& learner)
    : run_(std::move(run)), writer_(writer), model_(model), learner_(learner) {}

bool RunKeeper::saving(const std::string& file, const std::function<void(const fs::path&)>& write) {
    try {
        write(run_ / file);
        return true;
    } catch (const Error& error) {
        writer_.write(
            Warning{std::string(error.what()) + " The training goes on without a new " + file + "."});
        return false;
    }
}

bool RunKeeper::keepBest() {
    return saving(runfile::kBest, [this](const fs::path& file) { model_.save(file); });
}

void RunKeeper::keepEpoch(std::int64_t epoch) {
    char name[32];
    std::snprintf(name, sizeof name, "epoch-%04lld.safetensors", static_cast<long long>(epoch));
    saving(name, [this](const fs::path& file) { model_.save(file); });
}

void RunKeeper::drawCurves(const std::vector<EpochDone>& epochs) {
    saving(runfile::kCurves,
           [&epochs](const fs::path& file) { writeFileAtomically(file, encodePng(drawRunCurves(epochs))); });
}

void RunKeeper::checkpoint(Progress& progress) {
    saving(runfile::kLast, [this](const fs::path& file) { model_.save(file); });
    progress.eventBytes = writer_.eventBytes();
    saving(runfile::kState, [&](const fs::path& file) {
        learner_.save(file, progress);
        writer_.write(Checkpoint{progress.epoch, progress.step, runfile::kState});
    });
    sinceCheckpoint_.restart();
}

bool RunKeeper::isCheckpointDue() const {
    return sinceCheckpoint_.seconds() > kCheckpointSeconds;
}

bool RunKeeper::hasCheckpoint() const {
    return fs::exists(run_ / runfile::kState);
}

std::optional<ModelCard> RunKeeper::latestCard() const {
    const fs::path last = run_ / runfile::kLast, best = run_ / runfile::kBest;
    const bool hasBest = fs::exists(best);
    const auto cardOf = [](const fs::path& file) { return cardIn(readModelFile(file), file); };
    try {
        if (fs::exists(last)) return cardOf(last);
    } catch (const Error&) {
        if (!hasBest) throw;
    }
    return hasBest ? cardOf(best) : std::nullopt;
}

void RunKeeper::restore(Progress& progress) {
    if (hasCheckpoint()) learner_.restore(run_ / runfile::kState, progress);
    writer_.truncateEvents(progress.eventBytes);
    writer_.truncateMetrics(progress.epoch - 1);
}

ModelCard RunKeeper::bestCard() {
    const fs::path file = run_ / runfile::kBest;
    try {
        if (fs::exists(file)) return Model::load(file, "cpu").card();
    } catch (const Error& error) {
        writer_.write(Warning{std::string(error.what()) + " The last model takes its place."});
    }
    keepBest();
    return model_.card();
}

}  // namespace twinsight
