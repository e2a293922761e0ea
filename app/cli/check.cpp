// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>
#include <span>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/parts.h"
#include "core/base/clock.h"
#include "core/data/health/check.h"
#include "core/imaging/codecs/codecs.h"
#include "core/protocol/healthreport.h"

namespace twinsight {

namespace {

constexpr std::size_t kShownOfAKind = 10, kPathsShown = 4;

const char* headingOf(FindingKind kind) {
    switch (kind) {
        case FindingKind::DoubleLabelled:
            return "the same picture under several characters";
        case FindingKind::NearDoubleLabelled:
            return "almost the same picture under several characters";
        case FindingKind::Unreadable:
            return "drawings that cannot be read";
        case FindingKind::LeftOut:
            return "files left out";
        case FindingKind::TooFew:
            return "characters with fewer than two drawings";
        case FindingKind::Blank:
            return "blank drawings";
        case FindingKind::Inverted:
            return "inverted drawings";
        case FindingKind::Duplicate:
            return "duplicates";
        case FindingKind::NearDuplicate:
            return "near duplicates";
        case FindingKind::OddSize:
            return "odd sizes";
        case FindingKind::OddMode:
            return "odd modes";
    }
    return "";
}

/// What a terminal takes as an instruction is no part of a name.
std::string printable(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 32 || c == 127) c = '?';
    return text;
}

std::string pathsOf(const Finding& finding, const Dataset& dataset) {
    std::string words = finding.file;
    for (std::size_t i = 0; i < finding.drawings.size() && i < kPathsShown; ++i)
        words += (i == 0 ? "" : ", ") + dataset.drawings()[finding.drawings[i]].path;
    if (finding.drawings.size() > kPathsShown)
        words += " and " + std::to_string(finding.drawings.size() - kPathsShown) + " more";
    return printable(words);
}

void printKind(std::ostream& out, std::span<const Finding> findings, const Dataset& dataset) {
    out << headingOf(findings.front().kind) << ": " << findings.size() << "\n";
    for (const Finding& finding : findings.first(std::min(findings.size(), kShownOfAKind)))
        out << "  " << pathsOf(finding, dataset) << ": " << printable(finding.detail) << "\n";
    if (findings.size() > kShownOfAKind) out << "  ... all of them with --json\n";
}

std::string inWords(const PictureSize& size) {
    return std::to_string(size.width) + " x " + std::to_string(size.height);
}

void print(std::ostream& out, const Census& census) {
    if (census.drawings == 0) return;
    out << "sizes: " << inWords(census.smallest);
    if (census.sizes > 1)
        out << " to " << inWords(census.largest) << " pixels, most often " << inWords(census.usual) << " ("
            << census.ofUsualSize << ")\n";
    else
        out << " pixels\n";
    out << "modes:";
    for (std::size_t i = 0; i < census.modes.size(); ++i)
        out << (i == 0 ? " " : "; ") << twinsight::inWords(census.modes[i].first) << " ("
            << census.modes[i].second << ")";
    out << "\n";
}

void print(std::ostream& out, const Findings& findings, const Dataset& dataset) {
    if (findings.empty()) out << "Nothing is wrong with " << dataset.name() << ".\n";
    for (auto begin = findings.begin(); begin != findings.end();) {
        const auto end =
            std::find_if(begin, findings.end(), [&](const Finding& f) { return f.kind != begin->kind; });
        printKind(out, {begin, end}, dataset);
        begin = end;
    }
}

class DatasetCheck : public Command {
public:
    void declare(CLI::App& app) override {
        app.add_option("PATH", path_, "Folder or archive: alphabet/character/image or class/image")
            ->required();
        auto* json = app.add_flag("--json", json_, "Print one JSON object");
        app.add_flag("--progress", progress_, "Before it, print how far the check is, a JSON object a line")
            ->needs(json);
    }

    int run(Console& console) override {
        const auto dataset = scanFor(console, path_);
        const Stopwatch watch;
        const auto tell = [&](double share) {
            if (progress_) console.out << toJsonLine(CheckProgress{share}) << std::endl;
        };
        const HealthReport report = checkDataset(
            dataset, decodeImage, static_cast<int>(std::thread::hardware_concurrency()), tell, console.stop);
        if (json_) {
            console.out << toJsonLine(report, *dataset) << std::endl;
        } else {
            print(console.out, report.findings, *dataset);
            print(console.out, report.census);
        }
        console.out.flush();
        console.err << dataset->drawings().size() << " drawings checked in " << watch.seconds() << " s\n";
        return exitcode::kDone;
    }

private:
    std::string path_;
    bool json_ = false, progress_ = false;
};

}  // namespace

std::unique_ptr<Command> makeDatasetCheck() {
    return std::make_unique<DatasetCheck>();
}

}  // namespace twinsight
