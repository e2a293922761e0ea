// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/fingerprint.h"
#include "core/data/names.h"

namespace twinsight {

namespace {

/// The folders above the alphabets, and for classes the alphabet too, are named by where the set lies.
std::string fingerprintOf(const DatasetContents& contents) {
    Fingerprint fingerprint;
    for (const Drawing& drawing : contents.drawings) {
        const Character& character = contents.characters[drawing.character];
        if (contents.layout == Layout::Alphabets)
            fingerprint.add(contents.alphabets[character.alphabet].name);
        fingerprint.add(character.name);
        fingerprint.add(fileNameOf(drawing.path));
    }
    return fingerprint.digits();
}

}  // namespace

Dataset::Dataset(DatasetContents contents)
    : contents_(std::move(contents)), fingerprint_(fingerprintOf(contents_)) {}

std::string Dataset::name() const {
    return dataSetName(root(), isArchive());
}

std::span<const Character> Dataset::charactersOf(const Alphabet& alphabet) const {
    return std::span(characters()).subspan(alphabet.firstCharacter, alphabet.characterCount);
}

std::span<const Drawing> Dataset::drawingsOf(const Character& character) const {
    return std::span(drawings()).subspan(character.firstDrawing, character.drawingCount);
}

std::string Dataset::fullName(const Character& character) const {
    return alphabetOf(character).name + "/" + character.name;
}

}  // namespace twinsight
