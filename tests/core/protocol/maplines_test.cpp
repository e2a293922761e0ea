// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/maplines.h"

#include <gtest/gtest.h>

#include "tests/support/errors.h"

namespace twinsight {
namespace {

Dataset small() {
    DatasetContents contents;
    contents.root = "/data";
    contents.alphabets = {{"Greek", 0, 1}};
    contents.characters = {{"alpha", 0, 0, 2}};
    contents.drawings = {{"Greek/alpha/1.png", 0}, {"Greek/alpha/2.png", 0}};
    return Dataset(std::move(contents));
}

TEST(MapLines, AreReadAsTheyWereWritten) {
    const Dataset dataset = small();
    const auto read = [&](const std::string& line) { return mapLineFromJson(line, dataset); };
    EXPECT_EQ(std::get<MapProgress>(read(toJsonLine(MapProgress{0.5}))).share, 0.5);
    EXPECT_EQ(std::get<MapDrawings>(read(toJsonLine(MapDrawings{{1, 0}}, dataset))).drawings,
              (std::vector<std::uint32_t>{1, 0}));
    const auto places =
        std::get<MapPlaces>(read(toJsonLine(MapPlaces{MapMethod::Tsne, 3, 9, {0.5F, -0.12341F}})));
    EXPECT_EQ(places.method, MapMethod::Tsne);
    EXPECT_EQ(places.iteration, 3);
    EXPECT_EQ(places.iterations, 9);
    EXPECT_FLOAT_EQ(places.places[1], -0.1234F);
}

TEST(MapLines, RefuseWhatTheDataSetDoesNotHaveAndWhatIsNoPlace) {
    const Dataset dataset = small();
    const auto kindOf = [&](const char* line) {
        return testing::kindOf([&] { mapLineFromJson(line, dataset); });
    };
    EXPECT_EQ(kindOf(R"({"drawings":["Greek/beta/1.png"]})"), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(R"({"map":"pca","places":[1]})"), ErrorKind::Damaged);
    EXPECT_EQ(kindOf(R"({"map":"pca","places":[1,1e300]})"), ErrorKind::Damaged);
    EXPECT_EQ(kindOf("{}"), ErrorKind::Damaged);
    EXPECT_EQ(kindOf("["), ErrorKind::Damaged);
}

}  // namespace
}  // namespace twinsight
