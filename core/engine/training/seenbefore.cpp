// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/seenbefore.h"

#include <algorithm>
#include <set>

#include "core/engine/evaluation/unseen.h"

namespace twinsight {

namespace {

/// Those that `before` has nothing of; in the data set's order, and no more than a sentence takes.
std::string alphabetsWithout(const Dataset& dataset, const std::vector<std::string>& before) {
    constexpr std::size_t kMostNamed = 5;
    std::vector<std::uint32_t> unseen(dataset.alphabets().size());
    for (const CharacterDrawings& character : without(wholeDataset(dataset), dataset, before))
        ++unseen[character.alphabet];
    std::string words;
    std::size_t named = 0;
    for (std::size_t i = 0; i < unseen.size() && named < kMostNamed; ++i)
        if (const Alphabet& alphabet = dataset.alphabets()[i]; unseen[i] == alphabet.characterCount)
            words += (named++ > 0 ? ", " : "") + alphabet.name;
    return words;
}

}  // namespace

void addTrainedCharacters(ModelCard& card, const std::vector<std::string>& before) {
    const std::set<std::string> known(card.trainedCharacters.begin(), card.trainedCharacters.end());
    std::ranges::copy_if(before, std::back_inserter(card.trainedCharacters),
                         [&](const std::string& name) { return !known.contains(name); });
}

std::string seenBeforeWords(const Dataset& dataset, const Part& heldOut,
                            const std::vector<std::string>& before) {
    const std::size_t seen = heldOut.size() - without(heldOut, dataset, before).size();
    if (seen == 0) return {};
    const std::string unseen = alphabetsWithout(dataset, before);
    return "The weights that this training starts from were learned from " + std::to_string(seen) +
           " of the " + std::to_string(heldOut.size()) +
           " held-out characters: what is measured on these during the training is too good. A test leaves "
           "them out." +
           (unseen.empty() ? "" : " They knew nothing of " + unseen + ".");
}

}  // namespace twinsight
