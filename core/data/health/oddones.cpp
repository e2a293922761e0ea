// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/oddones.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace twinsight {

namespace {

using Drawings = std::vector<std::uint32_t>;
template <typename Value>
using Groups = std::map<Value, Drawings>;

template <typename Value>
Groups<Value> groupBy(std::span<const PictureFacts> facts, auto valueOf) {
    Groups<Value> groups;
    for (std::uint32_t drawing = 0; drawing < facts.size(); ++drawing)
        if (facts[drawing].readable) groups[valueOf(facts[drawing])].push_back(drawing);
    return groups;
}

/// The group that nine tenths belong to, taken out; nothing when there is none.
template <typename Value>
std::optional<Value> takeUsual(Groups<Value>& groups) {
    const auto largest =
        std::ranges::max_element(groups, {}, [](const auto& group) { return group.second.size(); });
    std::size_t all = 0;
    for (const auto& [value, drawings] : groups) all += drawings.size();
    if (all == 0 || largest->second.size() * 10 < all * 9) return {};
    const Value usual = largest->first;
    groups.erase(largest);
    return usual;
}

/// A finding for each value that is not the usual one.
template <typename Value>
Findings oddOnes(FindingKind kind, Groups<Value> groups, auto inWords) {
    Findings findings;
    const auto usual = takeUsual(groups);
    if (!usual) return findings;
    for (auto& [value, drawings] : groups)
        findings.push_back(
            {kind, inWords(value) + " where nearly all are " + inWords(*usual), std::move(drawings), {}});
    return findings;
}

Findings blankOnes(std::span<const PictureFacts> facts) {
    Findings findings;
    for (std::uint32_t drawing = 0; drawing < facts.size(); ++drawing)
        if (facts[drawing].blank)
            findings.push_back({FindingKind::Blank, "nothing is drawn on it", {drawing}, {}});
    return findings;
}

Findings invertedOnes(std::span<const PictureFacts> facts) {
    using Paper = PictureFacts::Paper;
    auto groups =
        groupBy<Paper>(facts, [](const PictureFacts& f) { return f.blank ? Paper::None : f.paper; });
    groups.erase(Paper::None);
    return oddOnes(FindingKind::Inverted, std::move(groups), [](Paper paper) {
        return std::string(paper == Paper::Bright ? "bright paper" : "dark paper");
    });
}

Findings oddSizes(std::span<const PictureFacts> facts) {
    using Size = std::pair<int, int>;
    return oddOnes(
        FindingKind::OddSize,
        groupBy<Size>(facts, [](const PictureFacts& f) { return Size(f.width, f.height); }),
        [](Size size) { return std::to_string(size.first) + " x " + std::to_string(size.second); });
}

Findings oddModes(std::span<const PictureFacts> facts) {
    return oddOnes(FindingKind::OddMode,
                   groupBy<int>(facts, [](const PictureFacts& f) { return int{f.channels}; }),
                   [](int channels) { return std::string(channels == 1 ? "grey" : "colour"); });
}

}  // namespace

Findings findOddOnes(std::span<const PictureFacts> facts) {
    Findings all;
    for (Findings some : {blankOnes(facts), invertedOnes(facts), oddSizes(facts), oddModes(facts)})
        std::ranges::move(some, std::back_inserter(all));
    return all;
}

}  // namespace twinsight
