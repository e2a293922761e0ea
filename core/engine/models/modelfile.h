// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/engine/models/modelcard.h"
#include "core/engine/models/safetensors.h"

namespace twinsight {

/// What a model file holds: a card and a checksum in the metadata, and the weights.

/// 16 digits over names and values of the weights.
std::string checksumOf(const SafetensorsFile& contents);

/// Puts card and checksum into the metadata.
void describe(SafetensorsFile& contents, const ModelCard& card);

/// The contents, their weights as they were written: other programs, which know no checksum, need not give
/// one. Blocks. Throws what readSafetensors throws, and Error Damaged.
SafetensorsFile readModelFile(const std::filesystem::path& file);

/// The card; none in another program's file. `file` is for the sentence. Throws Error: Damaged, Unsupported.
std::optional<ModelCard> cardIn(const SafetensorsFile& contents, const std::filesystem::path& file);

}  // namespace twinsight
