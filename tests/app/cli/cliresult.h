// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>

#include <functional>
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <string>
#include <vector>

namespace twinsight::testing {

/// What a command left behind.
struct CliResult {
    int code = -1;
    std::string out, err;

    /// `out` as one JSON object.
    nlohmann::json json() const { return nlohmann::json::parse(out); }
    /// `out` as JSON, one a line.
    std::vector<nlohmann::json> jsonLines() const;
};

/// For GoogleTest's messages.
std::ostream& operator<<(std::ostream& out, const CliResult& result);

struct CliInput {
    std::string in;
    std::stop_token stop;
    /// Called from within the command with each line as it comes out.
    std::function<void(const std::string& line)> onLine;
};

/// Runs a command in this process.
///
///   cli({"dataset", "info", folder, "--json"}).json()["drawings"]
CliResult cli(const std::vector<std::string>& arguments, const CliInput& input = {});

/// A failure of the contract: exit code 1, nothing on stdout, one sentence on stderr.
::testing::Matcher<const CliResult&> failsSaying(const std::string& part);

}  // namespace twinsight::testing
