// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>

#include "core/runs/trainingplan.h"

namespace twinsight {

/// A new, empty folder in `runs` for a run on `dataset`: "2026-11-24 15-02-33 Omniglot". Makes `runs` too.
/// Throws Error Unreadable.
std::filesystem::path makeRunFolder(const std::filesystem::path& runs, const QString& dataset);

/// Where a plan waits for the trainer that is to take it: beside the run folder, which belongs to the
/// trainer.
std::filesystem::path planBeside(const std::filesystem::path& run);

/// Writes planBeside(run). Throws Error Unreadable.
void writePlanBeside(const std::filesystem::path& run, const TrainingPlan& plan);

/// Throws Error NotFound when `program` is not there or may not be run.
void requireTrainer(const QString& program);

/// Starts `program` with `arguments` at low priority, so that it outlives this process, with its words
/// appended to the run's log; gives its process id. Throws what requireTrainer throws, and Error Unreadable.
qint64 launchTrainer(const QString& program, const QStringList& arguments, const std::filesystem::path& run);

/// What a trainer that refused at once has left of the run: its folder with nothing but the log. Keeps a
/// folder that holds more.
void removeRefusedRun(const std::filesystem::path& run);

/// The last line of the run's log that is not empty; reads its last few kilobytes.
QString lastLogLine(const std::filesystem::path& run);

}  // namespace twinsight
