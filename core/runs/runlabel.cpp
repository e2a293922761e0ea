// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runlabel.h"

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/runs/runfolder.h"

namespace twinsight {

using nlohmann::json;

namespace {

constexpr std::uint64_t kMaximumBytes = 1 << 20;

}  // namespace

RunLabel readRunLabel(const std::filesystem::path& run) {
    try {
        const json object = json::parse(readFile(run / runfile::kLabel, kMaximumBytes));
        return {object.value("name", std::string()), object.value("note", std::string())};
    } catch (const std::exception&) {
        return {};
    }
}

void writeRunLabel(const std::filesystem::path& run, const RunLabel& label) {
    const json object = {{"name", label.name}, {"note", label.note}};
    writeFileAtomically(run / runfile::kLabel,
                        object.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

}  // namespace twinsight
