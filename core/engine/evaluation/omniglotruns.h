// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/engine/evaluation/oneshot.h"

namespace twinsight {

/// The official one-shot test of Omniglot (github.com/brendenlake/omniglot, one-shot-classification): a
/// folder or .zip with runNN/class_labels.txt, lines "runNN/test/itemMM.png runNN/training/classKK.png"; each
/// test image is to be matched to one of its run's training images.
struct OmniglotRuns {
    PictureBank bank;
    std::vector<std::string> pictures;  ///< names of the bank's pictures below the folder or in the archive
    std::vector<OneShotTrial> trials;   ///< pictures of `bank`; one shot a way
    std::vector<std::string> runs;      ///< names in natural order
    std::vector<std::size_t> runOfTrial;
};

/// Finds the runs in the folder or one folder below it. Blocks.
/// Throws Error: NotFound (no class_labels.txt), Damaged (a line or picture that cannot be read, naming it).
OmniglotRuns readOmniglotRuns(const std::filesystem::path& path, const Preparation& preparation);

/// The trials of one run.
struct RunRow {
    std::string run;
    std::size_t trials;
    double accuracy;    ///< 0..1
    Interval interval;  ///< of accuracy, 95 %
};

/// A row for each run, in their order.
std::vector<RunRow> byRun(const OmniglotRuns& runs, const OneShotResult& result);

}  // namespace twinsight
