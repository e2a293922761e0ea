// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace twinsight {

/// Bytes of a file seen as memory. The system reads and writes them as they are touched, and takes the memory
/// back when it is needed elsewhere; so a file may be larger than memory. A disk that fails while they are
/// touched ends the process.
class MappedFile {
public:
    /// The first `bytes` of a file, to be read. Null when it cannot be opened or is shorter.
    static std::shared_ptr<MappedFile> read(const std::filesystem::path& file, std::uint64_t bytes);
    /// A new file of `bytes` zeros, their room on the disk taken. Null when the folder cannot be written or
    /// the disk is full.
    static std::shared_ptr<MappedFile> create(const std::filesystem::path& file, std::uint64_t bytes);

    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::uint8_t> bytes() const { return {data_, size_}; }
    /// Only after create().
    std::span<std::uint8_t> writable() { return {data_, size_}; }

private:
    MappedFile(std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
    static std::shared_ptr<MappedFile> map(int descriptor, std::uint64_t bytes, int protection);

    std::uint8_t* data_;
    std::size_t size_;
};

}  // namespace twinsight
