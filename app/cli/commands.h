// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/cli/command.h"

/// One function a command, each in the .cpp named after its first word.
namespace twinsight {

std::unique_ptr<Command> makeDatasetInfo();
std::unique_ptr<Command> makeDatasetCheck();
std::unique_ptr<Command> makeDatasetExclude();
std::unique_ptr<Command> makeDatasetInclude();
std::unique_ptr<Command> makeDatasetOrder();
std::unique_ptr<Command> makeDatasetSample();
std::unique_ptr<Command> makeTrain();
std::unique_ptr<Command> makeTrial();
std::unique_ptr<Command> makeEvaluate();
std::unique_ptr<Command> makeCompare();
std::unique_ptr<Command> makeExplain();
std::unique_ptr<Command> makePairs();
std::unique_ptr<Command> makeSearch();
std::unique_ptr<Command> makeMap();
std::unique_ptr<Command> makeServe();
std::unique_ptr<Command> makeModelInfo();
std::unique_ptr<Command> makeModelCalibrate();
std::unique_ptr<Command> makeRunList();
std::unique_ptr<Command> makeRunShow();
std::unique_ptr<Command> makeRunPause();
std::unique_ptr<Command> makeRunResume();
std::unique_ptr<Command> makeRunStop();
std::unique_ptr<Command> makeDevices();
std::unique_ptr<Command> makeBench();

}  // namespace twinsight
