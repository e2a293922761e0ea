// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/unseen.h"

#include <set>

namespace twinsight {

Part unseenPart(const Dataset& dataset, const ModelCard& card) {
    const std::set<std::string> seen(card.trainedCharacters.begin(), card.trainedCharacters.end());
    Part part = wholeDataset(dataset);
    std::erase_if(part, [&](const CharacterDrawings& character) {
        return seen.contains(dataset.fullName(dataset.characters()[character.character]));
    });
    return part;
}

}  // namespace twinsight
