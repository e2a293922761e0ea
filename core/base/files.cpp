// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/base/error.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }
    bool valid() const { return fd_ >= 0; }

private:
    int fd_;
};

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

[[noreturn]] void failedWriting(const fs::path& file, int error, const fs::path& aside) {
    if (!aside.empty()) ::unlink(aside.c_str());
    const char* advice =
        error == ENOSPC ? "free some space and try again" : "check the folder and its permissions";
    throw Error(ErrorKind::Unreadable,
                "Cannot write " + utf8(file) + ": " + std::strerror(error) + "; " + advice + ".");
}

/// A pipe, a terminal or a device, as behind /dev/stdout: what is written goes somewhere, and none is
/// replaced.
bool isStream(const fs::path& file) {
    std::error_code missing;
    const fs::file_status status = fs::status(file, missing);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

void writeInto(const fs::path& stream, std::string_view bytes) {
    const Descriptor fd(::open(stream.c_str(), O_WRONLY | O_CLOEXEC));
    if (!fd.valid() || !writeAll(fd.get(), bytes)) failedWriting(stream, errno, {});
}

/// What a link stands for, so that the link stays one.
fs::path behindLink(const fs::path& file) {
    std::error_code failed;
    if (!fs::is_symlink(fs::symlink_status(file, failed))) return file;
    const fs::path target = fs::canonical(file, failed);
    return failed ? file : target;
}

/// Where a file is written before it gets its name.
fs::path asideOf(const fs::path& file) {
    fs::path aside = file;
    aside += ".part-" + std::to_string(::getpid());
    return aside;
}

enum class Sync { No, Yes };

/// `meant` is the file that an error speaks of.
void writeOut(const fs::path& file, std::string_view bytes, Sync sync, const fs::path& meant) {
    const Descriptor fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (!fd.valid()) failedWriting(meant, errno, {});
    if (!writeAll(fd.get(), bytes) || (sync == Sync::Yes && ::fsync(fd.get()) != 0))
        failedWriting(meant, errno, file);
}

}  // namespace

std::string utf8(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

fs::path pathFromUtf8(std::string_view text) {
    return fs::path(std::u8string(text.begin(), text.end()));
}

std::string readFile(const fs::path& file, std::uint64_t maximumBytes) {
    // Not blocking, for a named pipe would wait for somebody to write.
    const Descriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.valid()) {
        const ErrorKind kind =
            errno == ENOENT || errno == ENOTDIR ? ErrorKind::NotFound : ErrorKind::Unreadable;
        throw Error(kind, "Cannot open " + utf8(file) + ": " + std::strerror(errno) + ".");
    }
    struct stat about {};
    if (::fstat(fd.get(), &about) != 0 || !S_ISREG(about.st_mode))
        throw Error(ErrorKind::Unreadable,
                    "Cannot read " + utf8(file) + ": it is a folder, a pipe or a device.");
    std::string bytes;
    for (;;) {
        constexpr std::size_t chunk = 1 << 16;
        const std::size_t size = bytes.size();
        if (size > maximumBytes)
            throw Error(ErrorKind::Invalid, utf8(file) + " is larger than the " +
                                                std::to_string(maximumBytes) +
                                                " bytes that are allowed here.");
        bytes.resize(size + chunk);
        const ssize_t got = ::read(fd.get(), bytes.data() + size, chunk);
        bytes.resize(size + static_cast<std::size_t>(got > 0 ? got : 0));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            throw Error(ErrorKind::Unreadable,
                        "Cannot read " + utf8(file) + ": " + std::strerror(errno) + ".");
        if (got == 0) return bytes;
    }
}

void requireWritable(const fs::path& file) {
    std::error_code ignored;
    if (fs::is_directory(file, ignored)) failedWriting(file, EISDIR, {});
    if (isStream(file)) {
        if (::access(file.c_str(), W_OK) != 0) failedWriting(file, errno, {});
        return;
    }
    const fs::path aside = asideOf(behindLink(file));
    writeOut(aside, "", Sync::No, file);
    ::unlink(aside.c_str());
}

void writeFileAtomically(const fs::path& file, std::string_view bytes) {
    if (isStream(file)) return writeInto(file, bytes);
    const fs::path target = behindLink(file), aside = asideOf(target);
    writeOut(aside, bytes, Sync::Yes, file);
    if (::rename(aside.c_str(), target.c_str()) != 0) failedWriting(file, errno, aside);
}

void appendToFile(const fs::path& file, std::string_view bytes) {
    const Descriptor fd(::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (!fd.valid() || !writeAll(fd.get(), bytes) || ::fsync(fd.get()) != 0) failedWriting(file, errno, {});
}

void writeFile(const fs::path& file, std::string_view bytes) {
    writeOut(file, bytes, Sync::No, file);
}

}  // namespace twinsight
