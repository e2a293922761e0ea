// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mappedfile.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace twinsight {

namespace fs = std::filesystem;

std::shared_ptr<MappedFile> MappedFile::map(int descriptor, std::uint64_t bytes, int protection) {
    void* data = ::mmap(nullptr, bytes, protection, MAP_SHARED, descriptor, 0);
    if (data == MAP_FAILED) return nullptr;
    return std::shared_ptr<MappedFile>(new MappedFile(static_cast<std::uint8_t*>(data), bytes));
}

std::shared_ptr<MappedFile> MappedFile::read(const fs::path& file, std::uint64_t bytes) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return nullptr;
    struct stat about {};
    const bool suffices = ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && bytes > 0 &&
                          static_cast<std::uint64_t>(about.st_size) >= bytes;
    auto mapped = suffices ? map(descriptor, bytes, PROT_READ) : nullptr;
    ::close(descriptor);
    return mapped;
}

std::shared_ptr<MappedFile> MappedFile::create(const fs::path& file, std::uint64_t bytes) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) return nullptr;
    // Not ftruncate: a page without room on the disk would end the process when it is written.
    const bool hasRoom = ::posix_fallocate(descriptor, 0, static_cast<off_t>(bytes)) == 0;
    auto mapped = hasRoom ? map(descriptor, bytes, PROT_READ | PROT_WRITE) : nullptr;
    ::close(descriptor);
    if (!mapped) ::unlink(file.c_str());
    return mapped;
}

MappedFile::~MappedFile() {
    ::munmap(data_, size_);
}

}  // namespace twinsight
