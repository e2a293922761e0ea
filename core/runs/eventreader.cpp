// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "core/base/error.h"
#include "core/runs/runfolder.h"

namespace twinsight {

namespace {

constexpr std::uint64_t kMaximumChunk = std::uint64_t{8} << 20;

/// The complete lines among the bytes from `offset` on; moves `offset` behind them.
std::string completeLines(const std::filesystem::path& file, std::uint64_t& offset, std::uint64_t size) {
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(offset));
    std::string bytes(std::min(size - offset, kMaximumChunk), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    const std::size_t end = bytes.rfind('\n');
    // A line longer than a whole chunk is no event of ours: it is passed over.
    const std::size_t kept = end != std::string::npos        ? end + 1
                             : bytes.size() == kMaximumChunk ? bytes.size()
                                                             : 0;
    bytes.resize(kept);
    offset += kept;
    return bytes;
}

void appendEvent(std::vector<TrainingEvent>& events, std::string_view line) {
    try {
        if (auto event = eventFromJsonLine(line)) events.push_back(std::move(*event));
    } catch (const Error&) {
        // A line torn by a crash: the run goes on behind it.
    }
}

}  // namespace

EventReader::EventReader(std::filesystem::path run) : file_(std::move(run) / runfile::kEvents) {}

std::vector<TrainingEvent> EventReader::poll() {
    std::vector<TrainingEvent> events;
    std::error_code gone;
    const std::uint64_t size = std::filesystem::file_size(file_, gone);
    if (gone) return events;
    const bool shrank = size < offset_;
    if (shrank) offset_ = 0;
    restarted_ = shrank || (restarted_ && offset_ == 0);
    if (size == offset_) return events;
    const std::string lines = completeLines(file_, offset_, size);
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        if (end > begin) appendEvent(events, std::string_view(lines).substr(begin, end - begin));
        begin = end + 1;
    }
    return events;
}

}  // namespace twinsight
