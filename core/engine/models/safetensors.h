// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace twinsight {

/// A tensor as bytes: what a safetensors file holds.
struct TensorBytes {
    std::string dtype;                ///< "F32", "F64", "I64", "U8", "BOOL"
    std::vector<std::int64_t> shape;  ///< empty for a scalar
    std::string bytes;                ///< little-endian, row-major, exactly as long as dtype and shape say
};

struct SafetensorsFile {
    std::map<std::string, TensorBytes> tensors;
    std::map<std::string, std::string> metadata;
};

/// Format: 8 bytes little-endian length of a JSON header, the header ({"name": {"dtype", "shape",
/// "data_offsets"}},
/// "__metadata__": texts), then the raw data (https://github.com/huggingface/safetensors#format).
/// Written aside and renamed. Throws Error Unreadable.
void writeSafetensors(const std::filesystem::path& file, const SafetensorsFile& contents);

/// Checks every size before memory is asked for: header at most 100 MB, ranges inside the file, without holes
/// or overlap, length = dtype x shape. Throws Error: NotFound, Unreadable, Damaged.
SafetensorsFile readSafetensors(const std::filesystem::path& file);

}  // namespace twinsight
