// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/data/scan.h"
#include "core/protocol/maplines.h"
#include "tests/app/cli/trainedrun.h"

namespace twinsight {
namespace {

using testing::cli;
using testing::CliResult;
using testing::failsSaying;
using testing::TemporaryFolder;
using testing::TrainedRun;
using testing::with;

CliResult map(const std::vector<std::string>& more) {
    const TrainedRun& trained = TrainedRun::instance();
    return cli(with({"map", trained.data(), "--model", trained.model(), "--iterations", "30"}, more));
}

/// Without maps that were made before.
struct OwnCache {
    OwnCache() { ::setenv("XDG_CACHE_HOME", folder.path().c_str(), 1); }
    ~OwnCache() {
        usual.empty() ? ::unsetenv("XDG_CACHE_HOME") : ::setenv("XDG_CACHE_HOME", usual.c_str(), 1);
    }
    const TemporaryFolder folder;
    const std::string usual = std::getenv("XDG_CACHE_HOME") ? std::getenv("XDG_CACHE_HOME") : "";
};

TEST(Map, PlacesEveryDrawingAtOnceAndThenBetter) {
    const OwnCache cache;
    const auto dataset = scanDataset(TrainedRun::instance().data());
    std::vector<MapLine> lines;
    for (const auto& line : map({"--json"}).jsonLines())
        lines.push_back(mapLineFromJson(line.dump(), *dataset));
    std::erase_if(lines, [](const MapLine& line) { return std::holds_alternative<MapProgress>(line); });
    ASSERT_GE(lines.size(), 3u);
    const std::size_t count = std::get<MapDrawings>(lines[0]).drawings.size();
    EXPECT_EQ(count, dataset->drawings().size());
    EXPECT_EQ(std::get<MapPlaces>(lines[1]).method, MapMethod::Pca);
    const auto& last = std::get<MapPlaces>(lines.back());
    EXPECT_EQ(last.iteration, 30);
    ASSERT_EQ(last.places.size(), 2 * count);
    EXPECT_NEAR(
        std::abs(*std::ranges::max_element(last.places, {}, [](float value) { return std::abs(value); })), 1,
        1e-3);
}

TEST(Map, OfSomePlacesOnlyThese) {
    const TemporaryFolder folder;
    const auto dataset = scanDataset(TrainedRun::instance().data());
    std::string list;
    for (std::size_t i = 0; i < 5; ++i) list += dataset->drawings()[i].path + "\n";
    const CliResult result = map({"--only", utf8(folder.write("list", list))});
    ASSERT_EQ(result.code, exitcode::kDone) << result.err;
    EXPECT_EQ(std::ranges::count(result.out, '\n'), 6) << "a heading, and a line each";
    EXPECT_TRUE(result.out.starts_with("path,character,x,y\n" + dataset->drawings()[0].path + ","));
}

/// Principal components are only shown while a map is made.
TEST(Map, ThatWasMadeBeforeComesAtOnceForAsLongAsItFits) {
    const OwnCache cache;
    const auto methods = [](const CliResult& result) {
        std::vector<std::string> methods;
        for (const auto& line : result.jsonLines())
            if (line.contains("map")) methods.push_back(line["map"]);
        return methods;
    };
    const CliResult first = map({"--json"}), again = map({"--json"});
    EXPECT_EQ(methods(first).front(), "pca");
    EXPECT_EQ(methods(again), (std::vector<std::string>{"tsne"}));
    EXPECT_EQ(again.jsonLines().back(), first.jsonLines().back());
    EXPECT_EQ(methods(map({"--json", "--perplexity", "9"})).front(), "pca");
    for (const auto& file : std::filesystem::directory_iterator(cache.folder.path() / "twinsight" / "maps"))
        std::filesystem::resize_file(file, 100);
    EXPECT_EQ(methods(map({"--json"})).front(), "pca");
}

/// A window that was killed leaves nobody behind who works for it.
TEST(Map, EndsWhenNobodyReadsAnyMore) {
    const TrainedRun& trained = TrainedRun::instance();
    std::istringstream in;
    std::ostream nobody(nullptr);
    std::ostringstream err;
    const std::vector<std::string> arguments{"map",    trained.data(), "--model", trained.model(),
                                             "--json", "--iterations", "100000"};
    EXPECT_EQ(runCli(arguments, {in, nobody, err, {}}), exitcode::kStopped);
}

TEST(Map, OfTooFewDrawingsFails) {
    const TemporaryFolder folder;
    EXPECT_THAT(map({"--only", utf8(folder.write("list", "nothing\n"))}), failsSaying("three drawings"));
    EXPECT_THAT(map({"--only", "/nowhere"}), failsSaying("/nowhere"));
}

}  // namespace
}  // namespace twinsight
