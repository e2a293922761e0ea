// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/omniglotruns.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/naturalorder.h"
#include "core/data/archivereader.h"
#include "core/data/names.h"
#include "core/imaging/codecs/codecs.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kLabels = "class_labels.txt";
constexpr std::size_t kMaximumFile = 16 << 20;
constexpr std::size_t kMaximumTotal = std::size_t{512} << 20;

struct NaturalOrder {
    bool operator()(const std::string& a, const std::string& b) const { return naturalLess(a, b); }
};
/// Names with '/' between parts, to contents.
using Files = std::map<std::string, std::string, NaturalOrder>;

bool isWanted(const std::string& name) {
    return (name.ends_with(".png") || name.ends_with(kLabels)) && !isHidden(name);
}

void add(Files& files, std::size_t& total, std::string name, std::string bytes) {
    total += bytes.size();
    if (total > kMaximumTotal)
        throw Error(ErrorKind::Invalid, "The runs hold more than 512 MiB: that is no one-shot test.");
    files.emplace(std::move(name), std::move(bytes));
}

Files readArchive(const fs::path& archive) {
    Files files;
    std::size_t total = 0;
    ArchiveReader reader(archive);
    while (reader.next()) {
        if (!reader.isFile() || !isWanted(reader.name())) continue;
        const std::vector<std::byte> bytes = reader.read(kMaximumFile);
        add(files, total, reader.name(), {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
    return files;
}

Files readFolder(const fs::path& folder) {
    Files files;
    std::size_t total = 0;
    std::error_code unreadable;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, unreadable);
    for (; !unreadable && entry != fs::recursive_directory_iterator(); entry.increment(unreadable)) {
        if (entry.depth() > 4) entry.disable_recursion_pending();
        const std::string name = utf8(entry->path().lexically_relative(folder));
        if (std::error_code gone; isWanted(name) && entry->is_regular_file(gone))
            add(files, total, name, readFile(entry->path(), kMaximumFile));
    }
    return files;
}

/// Reads the runs out of their files, each picture once.
class Builder {
public:
    Builder(const Files& files, const Preparation& preparation)
        : files_(files), runs_{PictureBank(preparation), {}, {}, {}, {}} {}

    OmniglotRuns build() {
        for (const auto& [name, text] : files_)
            if (name.ends_with(kLabels)) addRun(name, text);
        if (runs_.runs.empty())
            throw Error(ErrorKind::NotFound, "There is no class_labels.txt of a one-shot run.");
        return std::move(runs_);
    }

private:
    struct Line {
        std::string item, answer;
    };

    void addRun(const std::string& labels, const std::string& text) {
        const std::string folder = labels.substr(0, labels.size() - kLabels.size());
        // Names in the lines begin with the run's own folder.
        const std::string run = fs::path(folder).parent_path().filename().string();
        const std::string base = folder.substr(0, folder.size() - run.size() - 1);
        std::vector<Line> lines;
        std::istringstream stream(text);
        for (Line line; stream >> line.item >> line.answer;)
            lines.push_back({base + line.item, base + line.answer});
        if (lines.empty())
            throw Error(ErrorKind::Damaged, labels + " holds no line \"test image, training image\".");
        const auto candidates = candidatesIn(folder + "training/", labels);
        for (const Line& line : lines) addTrial(line, candidates, labels);
        runs_.runs.push_back(run);
    }

    std::vector<std::string> candidatesIn(const std::string& folder, const std::string& labels) const {
        std::vector<std::string> names;
        for (const auto& [name, bytes] : files_)
            if (name.starts_with(folder) && name.ends_with(".png")) names.push_back(name);
        if (names.size() < 2)
            throw Error(ErrorKind::Damaged, "Beside " + labels + " are no training images.");
        return names;
    }

    void addTrial(const Line& line, const std::vector<std::string>& candidates, const std::string& labels) {
        const auto answer = std::ranges::find(candidates, line.answer);
        if (answer == candidates.end())
            throw Error(ErrorKind::Damaged, labels + " names " + line.answer + ", which is not there.");
        OneShotTrial trial{picture(line.item), {}, static_cast<std::size_t>(answer - candidates.begin())};
        for (const std::string& name : candidates) trial.ways.push_back({picture(name)});
        runs_.trials.push_back(std::move(trial));
        runs_.runOfTrial.push_back(runs_.runs.size());
    }

    std::uint32_t picture(const std::string& name) {
        if (const auto known = pictures_.find(name); known != pictures_.end()) return known->second;
        const auto file = files_.find(name);
        if (file == files_.end())
            throw Error(ErrorKind::Damaged, "The runs name " + name + ", which is not there.");
        const auto bytes = std::as_bytes(std::span(file->second));
        runs_.bank.add(prepareImage(decodeImage(bytes, name), runs_.bank.preparation()));
        runs_.pictures.push_back(name);
        const auto index = static_cast<std::uint32_t>(runs_.bank.size() - 1);
        pictures_.emplace(name, index);
        return index;
    }

    const Files& files_;
    OmniglotRuns runs_;
    std::map<std::string, std::uint32_t> pictures_;
};

}  // namespace

OmniglotRuns readOmniglotRuns(const fs::path& path, const Preparation& preparation) {
    if (!fs::exists(path)) throw Error(ErrorKind::NotFound, "There is no file or folder " + utf8(path) + ".");
    const Files files = fs::is_directory(path) ? readFolder(path) : readArchive(path);
    try {
        return Builder(files, preparation).build();
    } catch (const Error& error) {
        throw Error(error.kind(), "In " + utf8(path) + ": " + error.what());
    }
}

std::vector<RunRow> byRun(const OmniglotRuns& runs, const OneShotResult& result) {
    std::vector<double> hits(runs.runs.size()), trials(runs.runs.size());
    for (std::size_t i = 0; i < runs.trials.size(); ++i) {
        hits[runs.runOfTrial[i]] += result.hits[i];
        ++trials[runs.runOfTrial[i]];
    }
    std::vector<RunRow> rows;
    for (std::size_t i = 0; i < runs.runs.size(); ++i)
        rows.push_back({runs.runs[i], static_cast<std::size_t>(trials[i]), hits[i] / trials[i],
                        wilsonInterval(hits[i], trials[i])});
    return rows;
}

}  // namespace twinsight
