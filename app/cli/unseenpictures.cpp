// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unseenpictures.h"

#include <algorithm>
#include <ostream>
#include <thread>
#include <unordered_set>

#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/data/splitfolders.h"
#include "core/engine/evaluation/unseen.h"

namespace twinsight {

namespace {

Part common(Part some, const Part& others) {
    std::unordered_set<std::uint32_t> characters;
    for (const CharacterDrawings& character : others) characters.insert(character.character);
    std::erase_if(some, [&](const CharacterDrawings& c) { return !characters.contains(c.character); });
    return some;
}

}  // namespace

UnseenPictures loadUnseen(Console& console, const std::string& path,
                          const std::vector<const ModelCard*>& cards) {
    const auto dataset = scanWithoutExcluded(console, path);
    if (const std::string words = splitFolderWords(*dataset); !words.empty()) console.err << words << "\n";
    Part unseen = unseenPart(*dataset, *cards.front());
    for (const ModelCard* card : cards) unseen = common(unseen, unseenPart(*dataset, *card));
    const std::size_t leftOut = dataset->characters().size() - unseen.size();
    if (leftOut > 0)
        console.err << leftOut << " of " << dataset->characters().size()
                    << " characters are left out: the model was trained on them\n";
    if (unseen.size() < 2)
        throw Error(ErrorKind::TooSmall,
                    "There is nothing to measure on: the model was trained on all characters of " + path +
                        (unseen.empty() ? "" : " but one") + "; give a data set that it has not seen.");
    LoadedDataset pictures =
        loadPictures(dataset, cards.front()->preparation,
                     static_cast<int>(std::thread::hardware_concurrency()), {}, console.stop);
    Part part = readablePart(unseen, pictures.readable);
    if (!pictures.unreadable.empty()) console.err << pictures.unreadableWords() << "\n";
    if (part.size() < 2)
        throw Error(ErrorKind::TooSmall,
                    "There is nothing to measure on: fewer than two characters have two "
                    "readable drawings that the model has not seen.");
    std::size_t namesakes = 0;
    for (const ModelCard* card : cards) namesakes = std::max(namesakes, namesakesIn(part, *dataset, *card));
    if (namesakes > 0)
        console.err
            << namesakes << " of " << part.size()
            << " characters have a name that the model was trained on, in a folder of another name: if "
               "they are the same ones, the figures are too good\n";
    return {dataset, std::move(pictures), std::move(part), namesakes};
}

}  // namespace twinsight
