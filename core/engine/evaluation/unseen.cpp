// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/unseen.h"

#include <set>

namespace twinsight {

Part without(Part part, const Dataset& dataset, const std::vector<std::string>& fullNames) {
    const std::set<std::string> seen(fullNames.begin(), fullNames.end());
    std::erase_if(part, [&](const CharacterDrawings& character) {
        return seen.contains(dataset.fullName(dataset.characters()[character.character]));
    });
    return part;
}

Part unseenPart(const Dataset& dataset, const ModelCard& card) {
    return without(wholeDataset(dataset), dataset, card.trainedCharacters);
}

}  // namespace twinsight
