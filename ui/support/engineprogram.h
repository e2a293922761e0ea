// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinsight {

/// Where twinsight-cli is: the environment's TWINSIGHT_CLI, beside the running program, in PATH. When it is
/// nowhere, where it should be.
QString engineProgram();

}  // namespace twinsight
