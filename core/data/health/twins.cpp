// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/twins.h"

#include <algorithm>
#include <bit>
#include <set>
#include <string>

#include "core/data/health/closehashes.h"

namespace twinsight {

namespace {

using Drawings = std::vector<std::uint32_t>;

bool counts(const PictureFacts& facts) {
    return facts.readable && !facts.blank;
}

/// "Greek/alpha and Greek/beta"
std::string charactersOf(const Dataset& dataset, const Drawings& drawings) {
    std::set<std::uint32_t> characters;
    for (const std::uint32_t drawing : drawings) characters.insert(dataset.drawings()[drawing].character);
    std::string words;
    for (const std::uint32_t character : characters)
        words += (words.empty() ? "" : " and ") + dataset.fullName(dataset.characters()[character]);
    return words;
}

Finding ofEqual(const Dataset& dataset, Drawings drawings) {
    const auto characterOf = [&](std::uint32_t drawing) { return dataset.drawings()[drawing].character; };
    const bool oneCharacter = std::ranges::all_of(drawings, [&](std::uint32_t drawing) {
        return characterOf(drawing) == characterOf(drawings.front());
    });
    return {oneCharacter ? FindingKind::Duplicate : FindingKind::DoubleLabelled,
            oneCharacter ? "the same picture" : "the same picture under " + charactersOf(dataset, drawings),
            std::move(drawings),
            {}};
}

Findings equalOnes(const Dataset& dataset, std::span<const PictureFacts> facts) {
    Drawings order;
    for (std::uint32_t drawing = 0; drawing < facts.size(); ++drawing)
        if (counts(facts[drawing])) order.push_back(drawing);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t drawing) { return facts[drawing].content; });
    Findings findings;
    for (auto begin = order.begin(); begin != order.end();) {
        const auto end = std::find_if(begin, order.end(), [&](std::uint32_t drawing) {
            return facts[drawing].content != facts[*begin].content;
        });
        if (end - begin > 1) findings.push_back(ofEqual(dataset, Drawings(begin, end)));
        begin = end;
    }
    return findings;
}

bool areNear(const PictureFacts& a, const PictureFacts& b) {
    constexpr int kMostBits = 12;  // of 64; saves the exact comparison for nearly all pairs
    return a.content != b.content && std::popcount(a.looks ^ b.looks) <= kMostBits &&
           likeness(a, b) >= kNearDuplicate;
}

/// The drawings of a character that are near `first`, with it, in order; those in `taken` are passed over.
Drawings nearOnes(std::uint32_t first, std::uint32_t end, std::span<const PictureFacts> facts,
                  std::vector<bool>& taken) {
    Drawings group{first};
    for (std::uint32_t other = first + 1; other < end; ++other)
        if (!taken[other] && counts(facts[other]) && areNear(facts[first], facts[other])) {
            group.push_back(other);
            taken[other] = true;
        }
    return group;
}

Findings nearOnes(const Dataset& dataset, std::span<const PictureFacts> facts) {
    Findings findings;
    std::vector<bool> taken(facts.size());
    for (const Character& character : dataset.characters()) {
        const std::uint32_t end = character.firstDrawing + character.drawingCount;
        for (std::uint32_t drawing = character.firstDrawing; drawing < end; ++drawing) {
            if (taken[drawing] || !counts(facts[drawing])) continue;
            Drawings group = nearOnes(drawing, end, facts, taken);
            if (group.size() > 1)
                findings.push_back(
                    {FindingKind::NearDuplicate, "almost the same picture", std::move(group), {}});
        }
    }
    return findings;
}

/// The first of each group and those that are near it under other characters.
class NearAcross {
public:
    NearAcross(const Dataset& dataset, std::span<const PictureFacts> facts)
        : dataset_(dataset), facts_(facts), taken_(facts.size()) {}

    Findings find() {
        const std::vector<ClosePair> pairs = candidates();
        Findings findings;
        for (auto begin = pairs.begin(); begin != pairs.end();) {
            const auto end =
                std::find_if(begin, pairs.end(), [&](const ClosePair& pair) { return pair.a != begin->a; });
            Drawings group = groupOf({begin, end});
            if (group.size() > 1)
                findings.push_back({FindingKind::NearDoubleLabelled,
                                    "almost the same picture under " + charactersOf(dataset_, group),
                                    std::move(group),
                                    {}});
            begin = end;
        }
        return findings;
    }

private:
    std::vector<ClosePair> candidates() const {
        Drawings drawings;
        std::vector<std::uint64_t> hashes;
        for (std::uint32_t drawing = 0; drawing < facts_.size(); ++drawing) {
            if (!counts(facts_[drawing])) continue;
            drawings.push_back(drawing);
            hashes.push_back(facts_[drawing].looks);
        }
        std::vector<ClosePair> pairs = closePairs(hashes);
        for (ClosePair& pair : pairs) pair = {drawings[pair.a], drawings[pair.b]};
        return pairs;
    }

    Drawings groupOf(std::span<const ClosePair> pairs) {
        Drawings group{pairs.front().a};
        for (const auto [a, b] : pairs) {
            if (taken_[a] || taken_[b] || !areNear(a, b)) continue;
            group.push_back(b);
            taken_[b] = true;
        }
        return group;
    }

    bool areNear(std::uint32_t a, std::uint32_t b) const {
        return dataset_.drawings()[a].character != dataset_.drawings()[b].character &&
               facts_[a].content != facts_[b].content &&
               likeness(facts_[a], facts_[b]) >= kNearDoubleLabelled;
    }

    const Dataset& dataset_;
    std::span<const PictureFacts> facts_;
    std::vector<bool> taken_;
};

}  // namespace

Findings findTwins(const Dataset& dataset, std::span<const PictureFacts> facts) {
    Findings findings = equalOnes(dataset, facts);
    std::ranges::move(NearAcross(dataset, facts).find(), std::back_inserter(findings));
    std::ranges::move(nearOnes(dataset, facts), std::back_inserter(findings));
    return findings;
}

}  // namespace twinsight
