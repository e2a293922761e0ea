// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/modelfile.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/fingerprint.h"

namespace twinsight {

namespace {

constexpr const char* kCardKey = "twinsight";
constexpr const char* kChecksumKey = "checksum";

}  // namespace

std::string checksumOf(const SafetensorsFile& contents) {
    Fingerprint fingerprint;
    for (const auto& [name, tensor] : contents.tensors) {
        fingerprint.add(name);
        fingerprint.add(tensor.bytes);
    }
    return fingerprint.digits();
}

void describe(SafetensorsFile& contents, const ModelCard& card) {
    contents.metadata["format"] = "pt";
    contents.metadata[kCardKey] = toJson(card).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    contents.metadata[kChecksumKey] = checksumOf(contents);
}

SafetensorsFile readModelFile(const std::filesystem::path& file) {
    SafetensorsFile contents = readSafetensors(file);
    const auto written = contents.metadata.find(kChecksumKey);
    if (written != contents.metadata.end() && written->second != checksumOf(contents))
        throw Error(ErrorKind::Damaged, "The model file " + utf8(file) +
                                            " is damaged: its weights are not those that were written.");
    return contents;
}

std::optional<ModelCard> cardIn(const SafetensorsFile& contents, const std::filesystem::path& file) {
    const auto text = contents.metadata.find(kCardKey);
    if (text == contents.metadata.end()) return std::nullopt;
    return cardFromJson(text->second, utf8(file));
}

}  // namespace twinsight
