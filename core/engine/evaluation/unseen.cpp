// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/unseen.h"

#include <algorithm>
#include <set>

namespace twinsight {

Part without(Part part, const Dataset& dataset, const std::vector<std::string>& fullNames) {
    const std::set<std::string> seen(fullNames.begin(), fullNames.end());
    std::erase_if(part, [&](const CharacterDrawings& character) {
        return seen.contains(dataset.fullName(dataset.characters()[character.character]));
    });
    return part;
}

namespace {

/// Where there are no alphabets, the folder's name stands before a character's, and folders are renamed.
std::vector<std::string> underThisRoot(std::vector<std::string> fullNames, const Dataset& dataset) {
    for (std::string& name : fullNames)
        name = dataset.alphabets().front().name + name.substr(std::min(name.size(), name.find('/')));
    return fullNames;
}

}  // namespace

std::size_t namesakesIn(const Part& part, const Dataset& dataset, const ModelCard& card) {
    std::set<std::string> folders, names;
    for (const std::string& fullName : card.trainedCharacters) {
        const std::size_t end = std::min(fullName.size(), fullName.find('/'));
        folders.insert(fullName.substr(0, end));
        names.insert(fullName.substr(end));
    }
    if (folders.size() != 1 || dataset.layout() != Layout::Classes) return 0;
    return static_cast<std::size_t>(std::ranges::count_if(part, [&](const CharacterDrawings& character) {
        return names.contains("/" + dataset.characters()[character.character].name);
    }));
}

Part unseenPart(const Dataset& dataset, const ModelCard& card) {
    const bool isTheSame =
        dataset.alphabets().size() == 1 && dataset.fingerprint() == card.datasetFingerprint;
    return without(wholeDataset(dataset), dataset,
                   isTheSame ? underThisRoot(card.trainedCharacters, dataset) : card.trainedCharacters);
}

}  // namespace twinsight
