// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/unseen.h"

#include <gtest/gtest.h>

#include "core/data/scan.h"
#include "tests/support/smallset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

using testing::TemporaryFolder;

/// Classes of two pictures each, in a folder of this name.
std::shared_ptr<const Dataset> classes(const TemporaryFolder& folder, const std::string& name,
                                       const std::vector<std::string>& classNames) {
    for (const std::string& one : classNames)
        for (const char* picture : {"/1.png", "/2.png"})
            folder.write(name + "/" + one + picture, testing::pngStart());
    return scanDataset(folder / name);
}

ModelCard trainedOnTheFirstOf(const Dataset& dataset) {
    ModelCard card;
    card.datasetFingerprint = dataset.fingerprint();
    card.trainedCharacters = {dataset.fullName(dataset.characters().front())};
    return card;
}

TEST(UnseenPart, LeavesOutWhatWasTrainedOn) {
    const TemporaryFolder folder;
    const auto pets = classes(folder, "pets", {"cat", "dog", "hen"});
    EXPECT_EQ(unseenPart(*pets, trainedOnTheFirstOf(*pets)).size(), 2u);
}

TEST(UnseenPart, KnowsADataSetUnderAnotherNameOfItsFolder) {
    const TemporaryFolder folder;
    const auto pets = classes(folder, "pets", {"cat", "dog", "hen"});
    const auto moved = classes(folder, "animals", {"cat", "dog", "hen"});
    EXPECT_EQ(unseenPart(*moved, trainedOnTheFirstOf(*pets)).size(), 2u);
}

TEST(UnseenPart, TakesOtherPicturesOfTheSameClassNameForOthers) {
    const TemporaryFolder folder;
    const auto greek = classes(folder, "Greek", {"character01", "character02"});
    const auto latin = classes(folder, "Latin", {"character01", "character02", "character03"});
    EXPECT_EQ(unseenPart(*latin, trainedOnTheFirstOf(*greek)).size(), 3u);
}

TEST(NamesakesIn, AreClassesThatAreCalledAsTrainedOnesInAnotherFolder) {
    const TemporaryFolder folder;
    const auto training = classes(folder, "train", {"cat", "dog"});
    const auto others = classes(folder, "val", {"cat", "hen", "owl"});
    const ModelCard card = trainedOnTheFirstOf(*training);
    EXPECT_EQ(namesakesIn(wholeDataset(*others), *others, card), 1u);
}

TEST(NamesakesIn, AreNoneAmongAlphabets) {
    const TemporaryFolder folder;
    const auto pets = classes(folder, "pets", {"cat", "dog"});
    for (const char* picture : {"Greek/cat/1.png", "Greek/cat/2.png", "Latin/cat/1.png", "Latin/cat/2.png"})
        folder.write(std::string("set/") + picture, testing::pngStart());
    const auto alphabets = scanDataset(folder / "set");
    EXPECT_EQ(namesakesIn(wholeDataset(*alphabets), *alphabets, trainedOnTheFirstOf(*pets)), 0u);
}

}  // namespace
}  // namespace twinsight
