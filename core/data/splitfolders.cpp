// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/splitfolders.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string_view>

#include "core/base/ascii.h"

namespace twinsight {

namespace {

bool isPartName(std::string name) {
    constexpr std::array<std::string_view, 9> kParts = {"train", "training", "val",  "valid", "validation",
                                                        "test",  "testing",  "eval", "dev"};
    std::ranges::transform(name, name.begin(), lowerAscii);
    return std::ranges::find(kParts, name) != kParts.end();
}

std::set<std::string_view> namesIn(const Dataset& dataset, const Alphabet& alphabet) {
    std::set<std::string_view> names;
    for (const Character& character :
         std::span(dataset.characters()).subspan(alphabet.firstCharacter, alphabet.characterCount))
        names.insert(character.name);
    return names;
}

}  // namespace

std::string splitFolderWords(const Dataset& dataset) {
    const Alphabet* before = nullptr;
    for (const Alphabet& alphabet : dataset.alphabets()) {
        if (!isPartName(alphabet.name)) continue;
        if (before && std::ranges::any_of(
                          namesIn(dataset, alphabet),
                          [names = namesIn(dataset, *before)](auto name) { return names.contains(name); }))
            return "The folders " + before->name + " and " + alphabet.name + " of " + dataset.name() +
                   " look like parts of one set, but what bears the same name in both counts as two "
                   "different things: open one of these folders instead, to train on it or to measure on it.";
        before = &alphabet;
    }
    return {};
}

}  // namespace twinsight
