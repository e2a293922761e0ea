// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/healthreport.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/base/error.h"

namespace twinsight {

using nlohmann::json;

namespace {

std::string line(const json& object) {
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

json toJson(const Finding& finding, const Dataset& dataset) {
    json paths = json::array();
    for (const std::uint32_t drawing : finding.drawings) paths.push_back(dataset.drawings()[drawing].path);
    if (!finding.file.empty()) paths.push_back(finding.file);
    return {{"kind", nameOf(finding.kind)}, {"detail", finding.detail}, {"paths", paths}};
}

using DrawingsByPath = std::unordered_map<std::string_view, std::uint32_t>;

DrawingsByPath byPath(const Dataset& dataset) {
    DrawingsByPath drawings;
    for (std::uint32_t i = 0; i < dataset.drawings().size(); ++i)
        drawings.emplace(dataset.drawings()[i].path, i);
    return drawings;
}

Finding findingFrom(FindingKind kind, const json& object, const DrawingsByPath& drawings) {
    Finding finding{kind, object.at("detail").get<std::string>(), {}, {}};
    for (const json& entry : object.at("paths")) {
        const auto& path = entry.get_ref<const std::string&>();
        if (kind == FindingKind::LeftOut)
            finding.file = path;
        else if (const auto found = drawings.find(path); found != drawings.end())
            finding.drawings.push_back(found->second);
    }
    std::ranges::sort(finding.drawings);
    return finding;
}

Findings findingsFrom(const json& list, const Dataset& dataset) {
    const DrawingsByPath drawings = byPath(dataset);
    Findings findings;
    for (const json& object : list)
        if (const auto kind = findingKindNamed(object.at("kind").get_ref<const std::string&>()))
            if (Finding finding = findingFrom(*kind, object, drawings);
                !finding.drawings.empty() || !finding.file.empty())
                findings.push_back(std::move(finding));
    return findings;
}

json toJson(const PictureSize& size) {
    return {size.width, size.height};
}

PictureSize sizeFrom(const json& pair) {
    return {pair.at(0).get<int>(), pair.at(1).get<int>()};
}

json sizesOf(const Census& census) {
    return {{"different", census.sizes},
            {"smallest", toJson(census.smallest)},
            {"largest", toJson(census.largest)},
            {"most_frequent", toJson(census.usual)},
            {"of_most_frequent", census.ofUsualSize}};
}

json modesOf(const Census& census) {
    json list = json::array();
    for (const auto& [mode, drawings] : census.modes)
        list.push_back({{"kind", nameOf(mode.kind)},
                        {"transparency", mode.alpha},
                        {"bits", mode.bits},
                        {"drawings", drawings}});
    return list;
}

/// Without sizes and modes, as one who could read nothing answers, an empty one.
Census censusFrom(const json& report) {
    Census census;
    if (!report.contains("sizes") || !report.contains("modes")) return census;
    const json& sizes = report["sizes"];
    census.sizes = sizes.at("different").get<std::size_t>();
    census.smallest = sizeFrom(sizes.at("smallest"));
    census.largest = sizeFrom(sizes.at("largest"));
    census.usual = sizeFrom(sizes.at("most_frequent"));
    census.ofUsualSize = sizes.at("of_most_frequent").get<std::size_t>();
    for (const json& entry : report["modes"]) {
        const auto kind = imageModeKindNamed(entry.at("kind").get_ref<const std::string&>());
        const ImageMode mode{kind.value_or(ImageMode::Kind::Unknown), entry.at("transparency").get<bool>(),
                             entry.at("bits").get<std::uint8_t>()};
        census.modes.emplace_back(mode, entry.at("drawings").get<std::size_t>());
        census.drawings += census.modes.back().second;
    }
    return census;
}

}  // namespace

std::string toJsonLine(const CheckProgress& progress) {
    return line({{"progress", progress.share}});
}

std::string toJsonLine(const HealthReport& report, const Dataset& dataset) {
    json counts = json::object(), list = json::array();
    const auto byKind = countByKind(report.findings);
    for (std::size_t kind = 0; kind < byKind.size(); ++kind)
        counts[std::string(nameOf(static_cast<FindingKind>(kind)))] = byKind[kind];
    for (const Finding& finding : report.findings) list.push_back(toJson(finding, dataset));
    json object = {{"name", dataset.name()},
                   {"drawings", dataset.drawings().size()},
                   {"counts", counts},
                   {"findings", list}};
    if (report.census.drawings > 0) {
        object["sizes"] = sizesOf(report.census);
        object["modes"] = modesOf(report.census);
    }
    return line(object);
}

CheckLine checkLineFromJson(std::string_view text, const Dataset& dataset) {
    try {
        const json object = json::parse(text);
        if (object.contains("progress")) return CheckProgress{object["progress"].get<double>()};
        return HealthReport{findingsFrom(object.at("findings"), dataset), censusFrom(object)};
    } catch (const json::exception&) {
        throw Error(ErrorKind::Damaged, "The check of " + dataset.name() + " gave an answer that is none.");
    }
}

}  // namespace twinsight
