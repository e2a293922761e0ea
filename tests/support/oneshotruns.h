// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "tests/support/zip.h"

namespace twinsight::testing {

struct OneShotRunsOptions {
    int runs = 2;
    int ways = 5;              ///< test items of each run, and training images to choose from
    bool sameDrawing = false;  ///< each item is its training image itself
};

/// The files of a one-shot test in Omniglot's official form, drawn from the sample data set:
/// "run01/class_labels.txt", "run01/test/item01.png", "run01/training/class01.png" and so on.
///
///   writeZip(folder / "test.zip", oneShotRuns({.runs = 2, .ways = 5}));
std::vector<ZipMember> oneShotRuns(const OneShotRunsOptions& options);

}  // namespace twinsight::testing
