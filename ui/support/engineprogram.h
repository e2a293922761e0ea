// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace twinsight {

/// Where twinsight-cli is: the environment's TWINSIGHT_CLI, beside the running program, in PATH. When it is
/// nowhere, where it should be.
QString engineProgram();

/// What LibTorch reads before it starts: idle threads sleep, and CUDA loads only the kernels that are used.
QProcessEnvironment engineEnvironment();

/// By so much what takes minutes steps back behind what a person waits for (nice(2)).
constexpr int kBackgroundNice = 10;

}  // namespace twinsight
