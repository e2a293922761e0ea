// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/engine/matching/matcher.h"
#include "core/engine/models/safetensors.h"
#include "core/runs/runlabel.h"
#include "tests/core/engine/freshmodel.h"
#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::bar;
using testing::freshModel;

TEST(Model, ScoresTheSameAfterSavingAndLoading) {
    const testing::TemporaryFolder folder;
    const Model model = freshModel("weighted-l1");
    model.save(folder / "m.safetensors");
    const Matcher before(freshModel("weighted-l1")), after(Model::load(folder / "m.safetensors", "cpu"));
    EXPECT_EQ(before.compare(bar(5), bar(25)).logit, after.compare(bar(5), bar(25)).logit);
    EXPECT_EQ(after.card().name, "fresh");
    EXPECT_EQ(after.card().threshold, 0.6);
    EXPECT_EQ(after.card().preparation, before.card().preparation);
}

TEST(Model, GoesByTheNameThatAPersonGaveItsRun) {
    const testing::TemporaryFolder folder;
    freshModel("cosine").save(folder / "m.safetensors");
    writeRunLabel(folder.path(), {"Best of all", ""});
    EXPECT_EQ(Model::load(folder / "m.safetensors", "cpu").card().name, "Best of all");
    writeRunLabel(folder.path(), {"", "only a note"});
    EXPECT_EQ(Model::load(folder / "m.safetensors", "cpu").card().name, "fresh");
}

TEST(Model, RefusesAFileWithoutACard) {
    const testing::TemporaryFolder folder;
    writeSafetensors(folder / "m.safetensors", {});
    EXPECT_EQ(testing::kindOf([&] { Model::load(folder / "m.safetensors", "cpu"); }), ErrorKind::Unsupported);
}

TEST(Model, NamesTheFileWhoseNetworkIsUnknown) {
    const testing::TemporaryFolder folder;
    freshModel("cosine").save(folder / "m.safetensors");
    SafetensorsFile contents = readSafetensors(folder / "m.safetensors");
    std::string& card = contents.metadata.at("twinsight");
    card.replace(card.find("compact"), 7, "granite");
    writeSafetensors(folder / "other.safetensors", contents);
    const Error error = testing::errorOf([&] { Model::load(folder / "other.safetensors", "cpu"); });
    EXPECT_EQ(error.kind(), ErrorKind::Unsupported);
    EXPECT_THAT(error.what(),
                ::testing::AllOf(::testing::HasSubstr("other.safetensors"), ::testing::HasSubstr("granite")));
}

TEST(Model, RefusesWeightsThatDoNotFitTheCard) {
    const testing::TemporaryFolder folder;
    freshModel("cosine").save(folder / "m.safetensors");
    SafetensorsFile contents = readSafetensors(folder / "m.safetensors");
    contents.tensors.erase("head.log_scale");
    writeSafetensors(folder / "less.safetensors", contents);
    EXPECT_EQ(testing::kindOf([&] { Model::load(folder / "less.safetensors", "cpu"); }), ErrorKind::Damaged);
    contents.tensors["head.log_scale"] = {"F32", {2}, std::string(8, '\0')};
    writeSafetensors(folder / "other.safetensors", contents);
    EXPECT_EQ(testing::kindOf([&] { Model::load(folder / "other.safetensors", "cpu"); }), ErrorKind::Damaged);
}

}  // namespace
}  // namespace twinsight
