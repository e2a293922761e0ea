// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samplealphabets.h"

#include <array>
#include <cstdio>
#include <set>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/samplehand.h"
#include "core/data/samplescript.h"

namespace twinsight {

using namespace std::string_view_literals;

namespace {

constexpr int kSide = 105;  // Omniglot's

void checkCount(int count, std::string_view noun) {
    if (count < 1 || count > 999)
        throw Error(ErrorKind::Invalid, "The number of " + std::string(noun) +
                                            " must lie between 1 and 999, not " + std::to_string(count) +
                                            ".");
}

template <std::size_t N>
std::string_view anyOf(const std::array<std::string_view, N>& items, Random& random) {
    return items[random.below(N)];
}

std::string inventName(Random& random) {
    constexpr std::array onsets = {"b"sv, "d"sv,  "f"sv,  "g"sv,  "h"sv,  "k"sv, "l"sv,
                                   "m"sv, "n"sv,  "p"sv,  "r"sv,  "s"sv,  "t"sv, "v"sv,
                                   "z"sv, "sh"sv, "th"sv, "kh"sv, "tr"sv, "j"sv, ""sv};
    constexpr std::array vowels = {"a"sv, "e"sv, "i"sv, "o"sv, "u"sv, "a"sv, "e"sv, "ai"sv, "ou"sv};
    constexpr std::array endings = {"n"sv,  "r"sv,    "sh"sv,   "l"sv,   "m"sv, ""sv,
                                    "ri"sv, "nese"sv, "thic"sv, "dic"sv, "ra"sv};
    std::string name;
    const std::uint32_t syllables = 2 + random.below(2);
    for (std::uint32_t i = 0; i < syllables; ++i) (name += anyOf(onsets, random)) += anyOf(vowels, random);
    name += anyOf(endings, random);
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

std::string inventOtherName(std::set<std::string>& taken, Random& random) {
    for (;;) {
        const std::string name = inventName(random);
        if (taken.insert(name).second) return name;
    }
}

/// At least two digits.
std::string number(int value) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d", value);
    return text.data();
}

struct SampleAlphabet {
    int number;  ///< from 1
    std::string name;
    std::vector<Glyph> glyphs;
    std::vector<Hand> hands;
};

/// More hands or more characters leave the others as they are: each draws on random numbers of its own.
SampleAlphabet inventAlphabet(int index, std::string name, const SampleOptions& options,
                              const Random& random) {
    const Difficulty& difficulty = options.hard ? kHard : kEasy;
    Random script = random.fork(0);
    const ScriptStyle style = inventStyle(difficulty, script);
    SampleAlphabet alphabet{index + 1, std::move(name), inventGlyphs(style, options.characters, script), {}};
    Random people = random.fork(1);
    for (int i = 0; i < options.drawings; ++i) alphabet.hands.push_back(inventHand(difficulty, people));
    return alphabet;
}

void drawAlphabet(const SampleAlphabet& alphabet, const Random& random, const SampleSink& sink,
                  const std::stop_token& stop) {
    for (std::size_t c = 0; c < alphabet.glyphs.size(); ++c)
        for (std::size_t d = 0; d < alphabet.hands.size(); ++d) {
            if (stop.stop_requested())
                throw Error(ErrorKind::Stopped, "Drawing the sample data set was stopped.");
            const std::string character = number(static_cast<int>(c) + 1);
            Random drawing = random.fork(c).fork(d);
            sink(alphabet.name + "/character" + character + "/" + number(alphabet.number) + character + "_" +
                     number(static_cast<int>(d) + 1) + ".png",
                 drawGlyph(alphabet.glyphs[c], alphabet.hands[d], kSide, drawing));
        }
}

}  // namespace

void drawSampleAlphabets(const SampleOptions& options, const SampleSink& sink, std::stop_token stop) {
    checkCount(options.alphabets, "alphabets");
    checkCount(options.characters, "characters");
    checkCount(options.drawings, "drawings");
    const Random seed(options.seed);
    Random naming = seed.fork(0);
    std::set<std::string> taken;
    for (int i = 0; i < options.alphabets; ++i) {
        const auto stream = static_cast<std::uint64_t>(i);
        const SampleAlphabet alphabet =
            inventAlphabet(i, inventOtherName(taken, naming), options, seed.fork(2 * stream + 1));
        drawAlphabet(alphabet, seed.fork(2 * stream + 2), sink, stop);
    }
}

}  // namespace twinsight
