// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/names.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/base/ascii.h"
#include "core/base/files.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

/// The length of the UTF-8 sequence `text` starts with, 0 when it is malformed (RFC 3629, section 4).
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const unsigned first = byte(0);
    if (first > 0 && first < 0x80) return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xc0) != 0x80) return 0;
    const unsigned second = byte(1);
    const bool overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool surrogateOrBeyond = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    return overlong || surrogateOrBeyond ? 0 : length;
}

/// Calls `visit` with each part between slashes; true when it was true for some part.
template <class Visitor>
bool anyPart(std::string_view path, const Visitor& visit) {
    for (;;) {
        const std::size_t slash = path.find('/');
        if (visit(path.substr(0, slash))) return true;
        if (slash == std::string_view::npos) return false;
        path.remove_prefix(slash + 1);
    }
}

/// The ending that says that it is an archive, as it is written; empty when there is none.
std::string_view archiveEnding(std::string_view name) {
    constexpr std::array<std::string_view, 9> kEndings = {
        ".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst"};
    for (const std::string_view ending : kEndings)
        if (name.size() > ending.size() &&
            std::ranges::equal(name.substr(name.size() - ending.size()), ending, {}, lowerAscii))
            return name.substr(name.size() - ending.size());
    return {};
}

}  // namespace

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string readableName(std::string_view text) {
    if (isUtf8(text)) return std::string(text);
    std::string readable;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) readable += static_cast<char>(0xc0 | byte >> 6);
        readable += byte >= 0x80 ? static_cast<char>(0x80 | (byte & 0x3f)) : c == '\0' ? '_' : c;
    }
    return readable;
}

std::string_view fileNameOf(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

std::vector<std::string_view> foldersOf(std::string_view path) {
    std::vector<std::string_view> folders;
    path.remove_suffix(fileNameOf(path).size());
    anyPart(path, [&](std::string_view part) {
        if (!part.empty() && part != ".") folders.push_back(part);
        return false;
    });
    return folders;
}

bool isHidden(std::string_view path) {
    return anyPart(path, [](std::string_view part) {
        return part == "__MACOSX" || (part.starts_with('.') && part != "." && part != "..");
    });
}

bool leadsOutside(std::string_view path) {
    const bool drive = path.size() > 1 && path[1] == ':';
    return path.starts_with('/') || path.starts_with('\\') || drive ||
           anyPart(path, [](std::string_view part) { return part == ".."; });
}

bool isArchiveName(std::string_view name) {
    return !archiveEnding(name).empty();
}

std::string withoutArchiveEnding(std::string name) {
    name.resize(name.size() - archiveEnding(name).size());
    return name;
}

std::string dataSetName(const fs::path& root, bool archive) {
    fs::path path = fs::absolute(root).lexically_normal();
    if (!path.has_filename()) path = path.parent_path();
    std::string name = readableName(utf8(path.filename()));
    if (name.empty()) name = readableName(utf8(path));
    return archive ? withoutArchiveEnding(std::move(name)) : name;
}

}  // namespace twinsight
