// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include <array>
#include <charconv>
#include <string_view>

#include "core/data/names.h"

namespace twinsight {

namespace {

/// FNV-1a, 64 bit (Fowler, Noll, Vo; draft-eastlake-fnv).
class Fingerprint {
public:
    void add(std::string_view text) {
        for (const char c : text) addByte(static_cast<unsigned char>(c));
        addByte(0);  // "ab" + "c" is not "a" + "bc"
    }
    std::string digits() const {
        std::array<char, 16> text{};
        const char* end = std::to_chars(text.begin(), text.end(), hash_, 16).ptr;
        const std::string_view significant(text.data(), static_cast<std::size_t>(end - text.data()));
        return std::string(16 - significant.size(), '0') + std::string(significant);
    }

private:
    void addByte(unsigned char byte) { hash_ = (hash_ ^ byte) * 0x100000001b3; }

    std::uint64_t hash_ = 0xcbf29ce484222325;
};

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
