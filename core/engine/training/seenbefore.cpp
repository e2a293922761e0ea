// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/seenbefore.h"

#include <algorithm>
#include <set>

#include "core/engine/models/cardinfile.h"

namespace twinsight {

namespace {

using Names = std::set<std::string, std::less<>>;

/// In the data set's order, and no more than a sentence takes.
std::string alphabetsWithout(const Dataset& dataset, const Names& before) {
    constexpr std::size_t kMostNamed = 5;
    std::set<std::size_t> touched;
    for (std::size_t i = 0; i < dataset.characters().size(); ++i)
        if (before.contains(dataset.fullName(dataset.characters()[i])))
            touched.insert(dataset.characters()[i].alphabet);
    std::string words;
    std::size_t named = 0;
    for (std::size_t i = 0; i < dataset.alphabets().size() && named < kMostNamed; ++i)
        if (!touched.contains(i)) words += (named++ > 0 ? ", " : "") + dataset.alphabets()[i].name;
    return words;
}

}  // namespace

void addTrainedCharacters(ModelCard& card, const std::vector<std::string>& before) {
    const Names known(card.trainedCharacters.begin(), card.trainedCharacters.end());
    std::ranges::copy_if(before, std::back_inserter(card.trainedCharacters),
                         [&](const std::string& name) { return !known.contains(name); });
}

std::vector<std::string> trainedCharactersIn(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return {};
    const auto card = cardIn(readSafetensors(file), file);
    return card ? card->trainedCharacters : std::vector<std::string>{};
}

std::string seenBeforeWords(const Dataset& dataset, const Part& heldOut,
                            const std::vector<std::string>& before) {
    const Names known(before.begin(), before.end());
    const auto seen = std::ranges::count_if(heldOut, [&](const CharacterDrawings& character) {
        return known.contains(dataset.fullName(dataset.characters()[character.character]));
    });
    if (seen == 0) return {};
    const std::string unseen = alphabetsWithout(dataset, known);
    return "The weights that this training starts from were learned from " + std::to_string(seen) +
           " of the " + std::to_string(heldOut.size()) +
           " held-out characters: what is measured on these during the training is too good. A test leaves "
           "them out." +
           (unseen.empty() ? "" : " They knew nothing of " + unseen + ".");
}

}  // namespace twinsight
