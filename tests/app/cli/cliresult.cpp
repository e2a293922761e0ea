// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliresult.h"

#include <algorithm>
#include <sstream>

#include "app/cli/cli.h"

namespace twinsight::testing {

namespace {

/// Collects what is written, and hands on each line when the stream is flushed.
class WatchedText : public std::stringbuf {
public:
    explicit WatchedText(std::function<void(const std::string&)> onLine) : onLine_(std::move(onLine)) {}

private:
    int sync() override {
        const std::string text = str();
        for (auto end = text.find('\n', seen_); end != std::string::npos; end = text.find('\n', seen_)) {
            const std::string line = text.substr(seen_, end - seen_);
            seen_ = end + 1;
            if (onLine_) onLine_(line);
        }
        return 0;
    }

    std::function<void(const std::string&)> onLine_;
    std::size_t seen_ = 0;
};

}  // namespace

std::vector<nlohmann::json> CliResult::jsonLines() const {
    std::vector<nlohmann::json> lines;
    std::istringstream text(out);
    for (std::string line; std::getline(text, line);) lines.push_back(nlohmann::json::parse(line));
    return lines;
}

std::ostream& operator<<(std::ostream& out, const CliResult& result) {
    return out << "exit code " << result.code << "\nout: " << result.out << "err: " << result.err;
}

CliResult cli(const std::vector<std::string>& arguments, const CliInput& input) {
    std::istringstream in(input.in);
    WatchedText text(input.onLine);
    std::ostream out(&text);
    std::ostringstream err;
    CliResult result;
    result.code = runCli(arguments, {in, out, err, input.stop});
    result.out = text.str();
    result.err = err.str();
    return result;
}

::testing::Matcher<const CliResult&> failsSaying(const std::string& part) {
    using ::testing::Field;
    return ::testing::AllOf(
        Field("code", &CliResult::code, 1), Field("out", &CliResult::out, ""),
        Field("err", &CliResult::err, ::testing::HasSubstr(part)),
        Field("err", &CliResult::err,
              ::testing::ResultOf(
                  "lines", [](const std::string& s) { return std::ranges::count(s, '\n'); }, 1)));
}

}  // namespace twinsight::testing
