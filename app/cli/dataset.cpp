// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/samplealphabets.h"
#include "core/data/splitfolders.h"
#include "core/imaging/codecs/codecs.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::size_t kSkippedShown = 10;

json toJson(const std::vector<SkippedFile>& skipped) {
    json list = json::array();
    for (const SkippedFile& file : skipped) list.push_back({{"path", file.path}, {"reason", file.reason}});
    return list;
}

json toJson(const Dataset& dataset) {
    return {{"name", dataset.name()},
            {"layout", dataset.layout() == Layout::Alphabets ? "alphabet/character/image" : "class/image"},
            {"alphabets", dataset.alphabets().size()},
            {"characters", dataset.characters().size()},
            {"drawings", dataset.drawings().size()},
            {"skipped", dataset.skipped().size()},
            {"skipped_files", toJson(dataset.skipped())},
            {"fingerprint", dataset.fingerprint()}};
}

void print(std::ostream& out, const Dataset& dataset) {
    out << dataset.name() << "\n"
        << "  alphabets   " << dataset.alphabets().size() << "\n"
        << "  characters  " << dataset.characters().size() << "\n"
        << "  drawings    " << dataset.drawings().size() << "\n"
        << "  skipped     " << dataset.skipped().size() << "\n";
    std::size_t shown = 0;
    for (const SkippedFile& file : dataset.skipped()) {
        if (++shown > kSkippedShown) break;
        out << "    " << file.path << ": " << file.reason << "\n";
    }
    if (dataset.skipped().size() > kSkippedShown) out << "    ... all of them with --json\n";
}

class DatasetInfo : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive: alphabet/character/image or class/image")
            ->required();
        app.add_flag("--json", json_, "Print one JSON object");
    }
    int run(Console& console) override {
        const auto dataset = scanFor(console, path_);
        if (const std::string words = splitFolderWords(*dataset); !words.empty())
            console.err << words << "\n";
        if (json_)
            printJson(console, toJson(*dataset));
        else
            print(console.out, *dataset);
        return exitcode::kDone;
    }

private:
    std::string path_;
    bool json_ = false;
};

class DatasetSample : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("OUT", out_, "Folder to make; it must not hold anything yet")->required();
        app.add_option("--alphabets", options_.alphabets, "How many alphabets")->capture_default_str();
        app.add_option("--characters", options_.characters, "Characters in each alphabet")
            ->capture_default_str();
        app.add_option("--drawings", options_.drawings, "Drawings of each character")->capture_default_str();
        app.add_option("--seed", options_.seed, "The same seed draws the same")->capture_default_str();
        app.add_flag(
            "--hard", options_.hard,
            "Harder to tell apart: more strokes, more alike, less care, some of one line or of dots; "
            "to learn from");
    }

    /// Drawn beside the place and renamed at the end, so that a folder that is there is whole.
    int run(Console& console) override {
        const fs::path target = pathFromUtf8(out_);
        if (fs::exists(target) && !(fs::is_directory(target) && fs::is_empty(target)))
            throw Error(ErrorKind::Invalid,
                        utf8(target) + " is there and no empty folder: name one that is not there yet.");
        fs::path aside = fs::absolute(target).lexically_normal();
        if (!aside.has_filename()) aside = aside.parent_path();
        aside += ".part-" + std::to_string(::getpid());
        try {
            const std::size_t count = draw(aside, console.stop);
            fs::rename(aside, target);
            console.err << count << " drawings in " << utf8(target) << "\n";
        } catch (...) {
            std::error_code ignored;
            fs::remove_all(aside, ignored);
            throw;
        }
        return exitcode::kDone;
    }

private:
    std::size_t draw(const fs::path& root, std::stop_token stop) {
        std::size_t count = 0;
        drawSampleAlphabets(
            options_,
            [&](const std::string& path, const Image& drawing) {
                const fs::path file = root / pathFromUtf8(path);
                if (file.parent_path() != folder_) makeFolder(file.parent_path());
                writeFile(file, encodePng(drawing));
                ++count;
            },
            stop);
        return count;
    }

    void makeFolder(const fs::path& folder) {
        std::error_code failed;
        fs::create_directories(folder, failed);
        if (failed)
            throw Error(ErrorKind::Unreadable, "Cannot make " + utf8(folder) + ": " + failed.message() + ".");
        folder_ = folder;
    }

    std::string out_;
    SampleOptions options_;
    fs::path folder_;
};

}  // namespace

std::unique_ptr<Command> makeDatasetInfo() {
    return std::make_unique<DatasetInfo>();
}
std::unique_ptr<Command> makeDatasetSample() {
    return std::make_unique<DatasetSample>();
}

}  // namespace twinsight
