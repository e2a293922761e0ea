// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unseenpictures.h"

#include <algorithm>
#include <ostream>
#include <thread>

#include "app/cli/parts.h"
#include "core/base/error.h"
#include "core/engine/evaluation/unseen.h"

namespace twinsight {

namespace {

Part common(Part some, const Part& others) {
    std::erase_if(some, [&](const CharacterDrawings& character) {
        return std::ranges::find(others, character.character, &CharacterDrawings::character) == others.end();
    });
    return some;
}

}  // namespace

UnseenPictures loadUnseen(Console& console, const std::string& path,
                          const std::vector<const ModelCard*>& cards) {
    const auto dataset = scanWithoutExcluded(console, path);
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
    return {dataset, std::move(pictures), std::move(part)};
}

}  // namespace twinsight
