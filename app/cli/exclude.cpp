// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/exclusions.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

Exclusions pathsOf(const Dataset& dataset) {
    Exclusions paths;
    for (const Drawing& drawing : dataset.drawings()) paths.insert(drawing.path);
    return paths;
}

/// As drawings are named everywhere: below the data set's root. Files are taken by their own path, too.
Exclusions named(const std::vector<std::string>& names, const Exclusions& known, const Dataset& dataset) {
    Exclusions drawings;
    for (const std::string& name : names) {
        const fs::path file = fs::absolute(pathFromUtf8(name)).lexically_normal();
        const std::string below = utf8(file.lexically_relative(dataset.root()));
        if (!known.contains(name) && !known.contains(below))
            throw Error(ErrorKind::NotFound, "There is no drawing " + name + " in " + utf8(dataset.root()) +
                                                 "; name it by its path below that, such as " +
                                                 dataset.drawings().front().path + ".");
        drawings.insert(known.contains(name) ? name : below);
    }
    return drawings;
}

void print(Console& console, const Dataset& dataset, const Exclusions& excluded, bool asJson) {
    if (asJson)
        return printJson(
            console,
            {{"name", dataset.name()}, {"drawings", dataset.drawings().size()}, {"excluded", excluded}});
    for (const std::string& path : excluded) console.out << path << "\n";
}

/// Keeps drawings out of training, or takes them in again. What is named wrongly changes nothing.
class DatasetExclude : public Command {
public:
    explicit DatasetExclude(bool excluded) : excluded_(excluded) {}

    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive: alphabet/character/image or class/image")
            ->required();
        auto* drawings =
            app.add_option("DRAWING", drawings_,
                           excluded_ ? "Drawings to keep out of training; none: list those that are"
                                     : "Drawings to take in again");
        if (!excluded_) app.add_flag("--all", all_, "Take in all of them")->excludes(drawings);
        app.add_flag("--json", json_, "Print what is excluded then as one JSON object");
    }

    int run(Console& console) override {
        if (!excluded_ && drawings_.empty() && !all_)
            throw UsageError("Name the drawings to take in again, or --all.");
        const auto dataset = scanFor(console, path_);
        const ExclusionStore store = ExclusionStore::ofUser();
        const Exclusions before = store.load(dataset->root());
        if (excluded_ && drawings_.empty()) {
            print(console, *dataset, before, json_);
            return exitcode::kDone;
        }
        Exclusions known = pathsOf(*dataset);
        if (!excluded_) known.insert(before.begin(), before.end());  // files that have gone since
        const Exclusions after =
            store.change(dataset->root(), all_ ? before : named(drawings_, known, *dataset), excluded_);
        if (json_) print(console, *dataset, after, true);
        const std::size_t changed =
            std::max(before.size(), after.size()) - std::min(before.size(), after.size());
        console.err << after.size() << " of " << dataset->drawings().size() << " drawings are excluded ("
                    << changed << (excluded_ ? " more" : " fewer") << ")\n";
        return exitcode::kDone;
    }

private:
    const bool excluded_;
    std::string path_;
    std::vector<std::string> drawings_;
    bool all_ = false, json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeDatasetExclude() {
    return std::make_unique<DatasetExclude>(true);
}
std::unique_ptr<Command> makeDatasetInclude() {
    return std::make_unique<DatasetExclude>(false);
}

}  // namespace twinsight
