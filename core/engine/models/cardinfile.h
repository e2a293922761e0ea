// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/base/files.h"
#include "core/engine/models/modelcard.h"
#include "core/engine/models/safetensors.h"

namespace twinsight {

/// Of the metadata of a model file: where its card stands.
inline constexpr const char* kCardKey = "twinsight";

/// The card in a model file's contents; none in another program's file. `file` is for the sentence. Throws
/// Error: Damaged, Unsupported.
inline std::optional<ModelCard> cardIn(const SafetensorsFile& contents, const std::filesystem::path& file) {
    const auto text = contents.metadata.find(kCardKey);
    if (text == contents.metadata.end()) return std::nullopt;
    return cardFromJson(text->second, utf8(file));
}

}  // namespace twinsight
