// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <iosfwd>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace twinsight {

/// Where a command reads and writes: results to `out`, progress and words to `err`.
struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::stop_token stop;  ///< asked for by Ctrl+C
};

/// The exit codes of the contract.
namespace exitcode {
inline constexpr int kDone = 0, kFailed = 1, kUsage = 2, kStopped = 130;
}

/// One verb of the command line: declares its options on `app`, and runs when the line was understood.
/// Errors leave run() as exceptions; runCli turns them into a sentence and an exit code.
class Command {
public:
    virtual ~Command() = default;
    virtual void declare(CLI::App& app) = 0;
    virtual int run(Console& console) = 0;
};

/// A usage mistake that CLI11 cannot see: exit code 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The table: words as typed ("dataset info"), one line of help, how to make the command.
struct CommandRow {
    const char* words;
    const char* help;
    std::unique_ptr<Command> (*make)();
};
const std::vector<CommandRow>& commands();

}  // namespace twinsight
