// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportparts.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/table.h"

namespace twinsight {

using nlohmann::json;

std::string percent(const Interval& interval) {
    char text[64];
    std::snprintf(text, sizeof text, "%.1f to %.1f %%", interval.low * 100, interval.high * 100);
    return text;
}

Interval complement(const Interval& interval) {
    return {1 - interval.high, 1 - interval.low};
}

std::string characterName(const Dataset& dataset, std::uint32_t character) {
    return dataset.fullName(dataset.characters()[character]);
}

json toJson(const std::vector<Confusion>& confused, const Dataset& dataset) {
    json list = json::array();
    for (const Confusion& pair : confused)
        list.push_back({{"a", characterName(dataset, pair.a)},
                        {"b", characterName(dataset, pair.b)},
                        {"picture_a", dataset.drawings()[pair.drawingA].path},
                        {"picture_b", dataset.drawings()[pair.drawingB].path},
                        {"mistakes", pair.mistakes},
                        {"meetings", pair.meetings}});
    return list;
}

void print(std::ostream& out, const std::vector<Confusion>& confused, const Dataset& dataset) {
    if (confused.empty()) return;
    out << "most confused\n";
    Table table({Align::Right, Align::Left});
    for (const Confusion& pair : confused)
        table.add({std::to_string(pair.mistakes) + " of " + std::to_string(pair.meetings) + " times",
                   characterName(dataset, pair.a) + " and " + characterName(dataset, pair.b)});
    table.print(out);
}

}  // namespace twinsight
