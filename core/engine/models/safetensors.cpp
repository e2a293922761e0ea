// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/safetensors.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>

#include "core/base/error.h"
#include "core/base/files.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian");

namespace {

constexpr std::uint64_t kMaximumHeader = 16'000'000;  // JSON takes many times its text in memory
constexpr std::size_t kPrefix = sizeof(std::uint64_t);

[[noreturn]] void damaged(const fs::path& file, const std::string& how) {
    throw Error(ErrorKind::Damaged, "The model file " + utf8(file) + " is damaged: " + how + ".");
}

std::optional<std::uint64_t> elementSize(const std::string& dtype) {
    if (dtype == "F32") return 4;
    if (dtype == "F64" || dtype == "I64") return 8;
    if (dtype == "U8" || dtype == "BOOL") return 1;
    return std::nullopt;
}

/// Nothing when a side is negative or the product does not fit into 63 bits.
std::optional<std::uint64_t> byteCount(std::uint64_t elementBytes, const std::vector<std::int64_t>& shape) {
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    std::uint64_t count = elementBytes;
    for (const std::int64_t side : shape) {
        if (side < 0) return std::nullopt;
        if (side > 0 && count > most / static_cast<std::uint64_t>(side)) return std::nullopt;
        count *= static_cast<std::uint64_t>(side);
    }
    return count;
}

/// A tensor's shape is the third level; made-up headers nest without end, each level taking memory.
bool noDeeperThanATensor(int depth, json::parse_event_t, json&) {
    constexpr int kDeepest = 4;
    if (depth > kDeepest) throw std::invalid_argument("nested too deep");
    return true;
}

class Reader {
public:
    explicit Reader(const fs::path& file) : file_(file), stream_(file, std::ios::binary) {
        if (!fs::exists(file)) throw Error(ErrorKind::NotFound, "There is no model file " + utf8(file) + ".");
        if (!stream_ || fs::is_directory(file))
            throw Error(ErrorKind::Unreadable, "Cannot open the model file " + utf8(file) + ".");
        size_ = fs::file_size(file);
    }

    SafetensorsFile read() {
        const json header = readHeader();
        SafetensorsFile contents;
        for (const auto& [name, entry] : header.items()) {
            if (name == "__metadata__")
                contents.metadata = entry.get<std::map<std::string, std::string>>();
            else
                contents.tensors[name] = describe(name, entry);
        }
        readData(contents);
        return contents;
    }

private:
    struct Range {
        std::uint64_t begin, end;
        std::string name;
    };

    json readHeader() {
        std::uint64_t length = 0;
        if (size_ < kPrefix) damaged(file_, "it is cut off");
        stream_.read(reinterpret_cast<char*>(&length), kPrefix);
        if (length > kMaximumHeader) damaged(file_, "it does not begin like a safetensors file");
        if (length > size_ - kPrefix) damaged(file_, "it is cut off");
        std::string text(length, '\0');
        stream_.read(text.data(), static_cast<std::streamsize>(length));
        dataBegin_ = kPrefix + length;
        json header = json::parse(text, noDeeperThanATensor, false);
        if (!header.is_object()) damaged(file_, "its header is no JSON object");
        return header;
    }

    TensorBytes describe(const std::string& name, const json& entry) {
        TensorBytes tensor{
            entry.at("dtype").get<std::string>(), entry.at("shape").get<std::vector<std::int64_t>>(), {}};
        const auto offsets = entry.at("data_offsets").get<std::vector<std::uint64_t>>();
        const auto element = elementSize(tensor.dtype);
        if (!element)
            throw Error(ErrorKind::Unsupported,
                        "\"" + name + "\" of the model file " + utf8(file_) + " is of the type " +
                            tensor.dtype + ", which Twinsight does not read: save its weights as F32.");
        const auto bytes = byteCount(*element, tensor.shape);
        if (!bytes || offsets.size() != 2 || offsets[1] < offsets[0] || offsets[1] - offsets[0] != *bytes)
            damaged(file_, "\"" + name + "\" has another size than its shape says");
        if (offsets[1] > size_ - dataBegin_) damaged(file_, "it is cut off");
        ranges_.push_back({offsets[0], offsets[1], name});
        return tensor;
    }

    void readData(SafetensorsFile& contents) {
        std::ranges::sort(ranges_, {}, [](const Range& range) { return std::pair(range.begin, range.end); });
        std::uint64_t expected = 0;
        for (const Range& range : ranges_) {
            if (range.begin != expected) damaged(file_, "its tensors overlap or leave holes");
            expected = range.end;
            std::string& bytes = contents.tensors[range.name].bytes;
            bytes.resize(range.end - range.begin);
            stream_.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
            if (!stream_) damaged(file_, "it is cut off");
        }
        if (dataBegin_ + expected != size_) damaged(file_, "bytes follow its last tensor");
    }

    fs::path file_;
    std::ifstream stream_;
    std::uint64_t size_ = 0, dataBegin_ = 0;
    std::vector<Range> ranges_;
};

}  // namespace

void writeSafetensors(const fs::path& file, const SafetensorsFile& contents) {
    json header = json::object();
    if (!contents.metadata.empty()) header["__metadata__"] = contents.metadata;
    std::uint64_t offset = 0;
    for (const auto& [name, tensor] : contents.tensors) {
        header[name] = {{"dtype", tensor.dtype},
                        {"shape", tensor.shape},
                        {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    std::string text = header.dump(-1, ' ', false, json::error_handler_t::replace);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    std::string bytes(kPrefix, '\0');
    std::memcpy(bytes.data(), &length, kPrefix);
    bytes.reserve(kPrefix + length + offset);
    bytes += text;
    for (const auto& [name, tensor] : contents.tensors) bytes += tensor.bytes;
    writeFileAtomically(file, bytes);
}

SafetensorsFile readSafetensors(const fs::path& file) {
    try {
        return Reader(file).read();
    } catch (const std::invalid_argument&) {
        damaged(file, "its header is nested too deep");
    } catch (const json::exception&) {
        damaged(file, "its header has not the form of a safetensors file");
    } catch (const fs::filesystem_error&) {
        throw Error(ErrorKind::Unreadable, "Cannot read the model file " + utf8(file) + ".");
    }
}

}  // namespace twinsight
