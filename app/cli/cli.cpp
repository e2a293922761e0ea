// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <algorithm>
#include <ostream>
#include <sstream>

#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/base/sentence.h"
#include "twinsight/version.h"

namespace twinsight {

namespace {

/// CLI11 shows "--no-amp{false}".
class HelpFormatter : public CLI::Formatter {
    std::string make_option_name(const CLI::Option* option, bool isPositional) const override {
        std::string name = CLI::Formatter::make_option_name(option, isPositional);
        constexpr std::string_view kTail = "{false}";
        if (name.ends_with(kTail)) name.resize(name.size() - kTail.size());
        return name;
    }
};

std::string helpOfGroup(const std::string& group) {
    if (group == "dataset") return "Count, check, order and make data sets";
    if (group == "run") return "List trainings, and pause, resume or stop one";
    return "Look at a model file, or measure its thresholds anew";
}

/// The app of "dataset info" is the app "info" below the app "dataset".
CLI::App& appOf(CLI::App& root, const std::string& words, const std::string& help) {
    const std::size_t space = words.find(' ');
    if (space == std::string::npos) return *root.add_subcommand(words, help);
    const std::string group = words.substr(0, space), verb = words.substr(space + 1);
    const auto groups = root.get_subcommands([&](const CLI::App* app) { return app->get_name() == group; });
    CLI::App* parent = groups.empty() ? root.add_subcommand(group, helpOfGroup(group))->require_subcommand(1)
                                      : groups.front();
    return *parent->add_subcommand(verb, help);
}

struct Declared {
    CLI::App* app;
    std::unique_ptr<Command> command;
};

std::vector<Declared> declareAll(CLI::App& root) {
    std::vector<Declared> list;
    for (const CommandRow& row : commands()) {
        CLI::App& app = appOf(root, row.words, row.help);
        list.push_back({&app, row.make()});
        list.back().command->declare(app);
    }
    return list;
}

int runCommand(Command& command, Console& console) {
    try {
        const int code = command.run(console);
        requireWritten(console);
        return code;
    } catch (const UsageError& error) {
        console.err << error.what() << "\n";
        return exitcode::kUsage;
    } catch (const Error& error) {
        console.err << error.what() << "\n";
        return error.kind() == ErrorKind::Stopped ? exitcode::kStopped : exitcode::kFailed;
    } catch (const std::bad_alloc&) {
        console.err << "There is not enough memory: take a smaller input size, batch or data set.\n";
        return exitcode::kFailed;
    } catch (const std::exception& error) {
        console.err << sentenceOf(error) << "\n";
        return exitcode::kFailed;
    }
}

/// The word that stands where a command should and is none, with its group's before it; empty when there is
/// none: then nothing was named at all.
std::string unknownCommand(const CLI::App& root, std::span<const std::string> arguments) {
    const CLI::App* app = &root;
    std::string words;
    for (const std::string& argument : arguments) {
        if (argument.starts_with('-')) return {};
        words += (words.empty() ? "" : " ") + argument;
        const auto named =
            app->get_subcommands([&](const CLI::App* other) { return other->check_name(argument); });
        if (named.empty())
            return app->get_subcommands([](const CLI::App*) { return true; }).empty() ? "" : words;
        app = named.front();
    }
    return {};
}

}  // namespace

int runCli(std::span<const std::string> arguments, Console console) {
    CLI::App root("Twinsight: train a Siamese network and see how alike two images are.", "twinsight-cli");
    root.set_version_flag("--version", "twinsight-cli " TWINSIGHT_VERSION);
    root.require_subcommand(1);
    const auto formatter = std::make_shared<HelpFormatter>();
    formatter->column_width(34);
    root.formatter(formatter);
    const std::vector<Declared> declared = declareAll(root);
    try {
        // CLI11 takes them from the back.
        root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::RequiredError& error) {
        const std::string unknown = unknownCommand(root, arguments);
        if (unknown.empty()) return root.exit(error, console.out, console.err), exitcode::kUsage;
        console.err << "There is no command \"" << unknown << "\": see twinsight-cli --help.\n";
        return exitcode::kUsage;
    } catch (const CLI::ParseError& error) {
        return root.exit(error, console.out, console.err) == 0 ? exitcode::kDone : exitcode::kUsage;
    }
    const auto chosen = std::ranges::find_if(declared, [](const Declared& d) { return d.app->parsed(); });
    return runCommand(*chosen->command, console);
}

}  // namespace twinsight
