// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "app/cli/command.h"

namespace twinsight {

/// The whole program but for signals: understands the line, runs the command, gives the exit code
/// (0 done, 1 failed, 2 wrong usage, 130 stopped). `arguments` without the program's name.
int runCli(std::span<const std::string> arguments, Console console);

}  // namespace twinsight
