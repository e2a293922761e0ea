// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/oneshot.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/engine/evaluation/bootstrap.h"
#include "core/engine/evaluation/pairscorer.h"

namespace twinsight {

namespace {

using Characters = std::vector<const CharacterDrawings*>;

/// Characters with a query and enough shots beside it, by alphabet.
std::vector<Characters> usableAlphabets(const Part& part, std::size_t shots) {
    std::map<std::uint32_t, Characters> byAlphabet;
    for (const CharacterDrawings& character : part)
        if (character.drawings.size() > shots) byAlphabet[character.alphabet].push_back(&character);
    std::vector<Characters> alphabets;
    for (auto& [alphabet, characters] : byAlphabet) alphabets.push_back(std::move(characters));
    return alphabets;
}

/// `count` different items, in random order.
template <class T>
std::vector<T> choose(std::vector<T> items, std::size_t count, Random& random) {
    random.shuffle(std::span(items));
    items.resize(count);
    return items;
}

/// `shots` drawings to show and, behind them, one to ask for: those of the given ranks where the character
/// has so many.
std::vector<std::uint32_t> drawingsAt(const CharacterDrawings& character,
                                      const std::vector<std::uint32_t>& ranks, Random& random) {
    if (std::ranges::max(ranks) >= character.drawings.size())
        return choose(character.drawings, ranks.size(), random);
    std::vector<std::uint32_t> drawings;
    for (const std::uint32_t rank : ranks) drawings.push_back(character.drawings[rank]);
    return drawings;
}

std::vector<std::uint32_t> chooseRanks(const Characters& characters, std::size_t count, Random& random) {
    std::size_t most = 0;
    for (const CharacterDrawings* character : characters) most = std::max(most, character->drawings.size());
    std::vector<std::uint32_t> ranks(most);
    std::iota(ranks.begin(), ranks.end(), 0u);
    return choose(ranks, count, random);
}

OneShotTrial sampleTrial(const Characters& alphabet, std::size_t ways, std::size_t shots, Random& random) {
    OneShotTrial trial;
    trial.answer = random.below(static_cast<std::uint32_t>(ways));
    const Characters characters = choose(alphabet, ways, random);
    const std::vector<std::uint32_t> ranks = chooseRanks(characters, shots + 1, random);
    for (const CharacterDrawings* character : characters) {
        std::vector<std::uint32_t> drawings = drawingsAt(*character, ranks, random);
        if (trial.ways.size() == trial.answer) trial.query = drawings.back();
        drawings.pop_back();
        trial.ways.push_back(std::move(drawings));
    }
    return trial;
}

const Characters& pickAlphabet(const std::vector<Characters>& alphabets, std::size_t characters,
                               Random& random) {
    auto left = random.below(static_cast<std::uint32_t>(characters));
    for (const Characters& alphabet : alphabets) {
        if (left < alphabet.size()) return alphabet;
        left -= static_cast<std::uint32_t>(alphabet.size());
    }
    return alphabets.back();
}

/// The same for trials that ask the same, in whichever order the candidates stand.
std::vector<std::uint32_t> questionOf(const OneShotTrial& trial) {
    std::vector<std::vector<std::uint32_t>> ways = trial.ways;
    for (auto& shots : ways) std::ranges::sort(shots);
    std::ranges::sort(ways);
    std::vector<std::uint32_t> question{trial.query};
    for (const auto& shots : ways) question.insert(question.end(), shots.begin(), shots.end());
    return question;
}

/// The query with every shot of every way, trial by trial.
std::vector<Model::RowPair> comparisonsOf(const std::vector<OneShotTrial>& trials) {
    std::vector<Model::RowPair> pairs;
    for (const OneShotTrial& trial : trials)
        for (const auto& shots : trial.ways)
            for (const std::uint32_t shot : shots) pairs.push_back({trial.query, shot});
    return pairs;
}

/// 1 when the answer alone is best, 1/k when it shares the first place with k - 1 others, else 0.
double hitOf(const std::vector<double>& scores, std::size_t answer) {
    const double best = *std::ranges::max_element(scores);
    if (scores[answer] < best) return 0;
    return 1.0 / static_cast<double>(std::ranges::count(scores, best));
}

}  // namespace

std::size_t mostWays(const Part& part, std::size_t shots) {
    std::size_t most = 0;
    for (const Characters& alphabet : usableAlphabets(part, shots)) most = std::max(most, alphabet.size());
    return most >= 2 ? most : 0;
}

std::vector<OneShotTrial> sampleTrials(const Part& part, std::size_t ways, std::size_t shots,
                                       std::size_t trials, std::uint64_t seed) {
    std::vector<Characters> alphabets = usableAlphabets(part, shots);
    const std::size_t most = mostWays(part, shots);
    if (most < ways)
        throw Error(ErrorKind::TooSmall, "A trial with " + std::to_string(ways) +
                                             " ways needs an alphabet of " + std::to_string(ways) +
                                             " characters with " + std::to_string(shots + 1) +
                                             " drawings or more; the largest that may be used here has " +
                                             std::to_string(most) + ": ask for fewer ways or shots.");
    std::erase_if(alphabets, [&](const Characters& alphabet) { return alphabet.size() < ways; });
    const std::size_t characters =
        std::accumulate(alphabets.begin(), alphabets.end(), std::size_t{0},
                        [](std::size_t sum, const Characters& alphabet) { return sum + alphabet.size(); });
    constexpr int kTries = 8;
    Random random(seed);
    std::set<std::vector<std::uint32_t>> asked;
    std::vector<OneShotTrial> list;
    for (std::size_t i = 0; i < trials; ++i)
        for (int tries = 0; tries < kTries; ++tries) {
            OneShotTrial trial =
                sampleTrial(pickAlphabet(alphabets, characters, random), ways, shots, random);
            if (!asked.insert(questionOf(trial)).second) continue;
            list.push_back(std::move(trial));
            break;
        }
    return list;
}

std::vector<std::uint32_t> askedCharacters(const std::vector<OneShotTrial>& trials, const Part& part) {
    const auto characterOf = charactersOfDrawings(part);
    std::vector<std::uint32_t> characters;
    characters.reserve(trials.size());
    for (const OneShotTrial& trial : trials) characters.push_back(characterOf.at(trial.query));
    return characters;
}

std::optional<Interval> intervalOverCharacters(std::span<const double> hits,
                                               std::span<const std::uint32_t> characters,
                                               std::uint64_t seed) {
    const std::optional<Interval> interval = intervalOfMean(hits, characters, seed);
    if (!interval) return std::nullopt;
    return unlessEmpty(*interval, wilsonInterval(std::accumulate(hits.begin(), hits.end(), 0.0),
                                                 static_cast<double>(hits.size())));
}

OneShotResult runTrials(const Model& model, const PictureBank& bank, const std::vector<OneShotTrial>& trials,
                        const Watch& watch) {
    std::vector<std::uint32_t> pictures;
    for (const auto& pair : comparisonsOf(trials)) pictures.insert(pictures.end(), {pair.a, pair.b});
    return runTrials(PairScorer(model, bank, std::move(pictures), watch), trials);
}

std::size_t rankOf(const std::vector<double>& scores, std::size_t way) {
    return 1 + static_cast<std::size_t>(
                   std::ranges::count_if(scores, [&](double score) { return score > scores[way]; }));
}

OneShotResult runTrials(const PairScorer& scorer, const std::vector<OneShotTrial>& trials) {
    const std::vector<double> logits = scorer.logits(comparisonsOf(trials));
    OneShotResult result;
    result.trials = trials.size();
    auto next = logits.begin();
    for (const OneShotTrial& trial : trials) {
        std::vector<double> scores;
        for (const auto& shots : trial.ways) {
            const auto end = next + static_cast<std::ptrdiff_t>(shots.size());
            scores.push_back(std::accumulate(next, end, 0.0) / static_cast<double>(shots.size()));
            next = end;
        }
        result.hits.push_back(hitOf(scores, trial.answer));
        result.choices.push_back(static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin()));
        result.scores.push_back(std::move(scores));
    }
    const double hits = std::accumulate(result.hits.begin(), result.hits.end(), 0.0);
    result.accuracy = hits / static_cast<double>(trials.size());
    result.interval = wilsonInterval(hits, static_cast<double>(trials.size()));
    return result;
}

}  // namespace twinsight
