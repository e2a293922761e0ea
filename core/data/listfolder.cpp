// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/inparts.h"
#include "core/data/filelist.h"
#include "core/data/names.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

/// Never waits: a pipe put in a file's place between looking and opening gives nothing.
std::size_t readStartOfFile(const fs::path& file, std::span<std::byte> buffer) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) throw std::system_error(errno, std::generic_category());
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    const int error = errno;
    ::close(descriptor);
    if (got < 0) throw std::system_error(error, std::generic_category());
    return static_cast<std::size_t>(got);
}

/// Why a file is no picture of a data set; empty when it is one.
std::string reasonAgainstFile(const fs::path& root, const std::string& path) {
    try {
        return reasonAgainst(path, [&](std::span<std::byte> buffer) {
            return readStartOfFile(root / pathFromUtf8(path), buffer);
        });
    } catch (const std::system_error& failure) {
        return std::string(kCannotBeRead) + ": " + failure.code().message();
    }
}

/// Goes through a tree folder by folder, links to folders last and each folder once, however it was reached.
class FolderListing {
public:
    FolderListing(const fs::path& root, ListingProgress& progress) : root_(root), progress_(progress) {}

    FileList list() {
        std::error_code error;
        fs::directory_iterator(root_, error);
        if (error)
            throw Error(ErrorKind::Unreadable, "Cannot read the folder " + utf8(root_) + ": " +
                                                   error.message() + "; check its permissions.");
        folders_.push_back({});
        while (!folders_.empty() || !links_.empty()) {
            std::vector<std::string>& next = folders_.empty() ? links_ : folders_;
            const std::string folder = std::move(next.back());
            next.pop_back();
            enter(folder);
        }
        lookIntoFiles();
        return std::move(found_);
    }

private:
    void skip(const std::string& path, std::string reason) {
        found_.skipped.push_back({path, std::move(reason)});
    }

    void enter(const std::string& folder) {
        const fs::path place = folder.empty() ? root_ : root_ / folder;
        struct stat info {};
        if (::stat(place.c_str(), &info) != 0)
            return skip(folder, std::string(kCannotBeRead) + ": " + std::strerror(errno));
        if (!entered_.emplace(info.st_dev, info.st_ino).second)
            return skip(folder, "leads to a folder that was met already");
        found_.stamps.push_back(stampFrom(folder, info));
        std::error_code error;
        fs::directory_iterator entries(place, error);
        for (; !error && entries != fs::directory_iterator(); entries.increment(error))
            meet(*entries, folder.empty() ? std::string() : folder + "/");
        if (error) skip(folder, std::string(kCannotBeRead) + ": " + error.message());
    }

    void meet(const fs::directory_entry& entry, const std::string& prefix) {
        const std::string name = entry.path().filename().string();
        if (isHidden(name)) return;
        if (!isUtf8(name)) return skip(prefix + readableName(name), "has a name that is not UTF-8");
        std::error_code error;
        const fs::file_type type = entry.status(error).type();
        const std::string path = prefix + name;
        if (type == fs::file_type::directory) {
            (entry.is_symlink(error) ? links_ : folders_).push_back(path);
        } else {
            meetFile(path, type);
        }
    }

    void meetFile(const std::string& path, fs::file_type type) {
        if (type == fs::file_type::regular) {
            files_.push_back(path);
            if (files_.size() == kFilesAtATime) lookIntoFiles();
            return;
        }
        progress_.step();
        if (type == fs::file_type::not_found) return skip(path, "is a link that leads nowhere");
        skip(path, type == fs::file_type::none ? std::string(kCannotBeRead) : "is not a file");
    }

    void lookIntoFiles() {
        std::vector<std::string> reasons(files_.size());
        inParts(files_.size(), kOpenAtATime, [&](std::size_t, std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) reasons[i] = reasonAgainstFile(root_, files_[i]);
        });
        for (std::size_t i = 0; i < files_.size(); ++i) {
            progress_.step();
            if (reasons[i].empty())
                found_.pictures.push_back(std::move(files_[i]));
            else
                skip(files_[i], std::move(reasons[i]));
        }
        files_.clear();
    }

    static constexpr std::size_t kFilesAtATime = 1024;
    /// A disk or a server answers so many at once about as quickly as one.
    static constexpr std::size_t kOpenAtATime = 8;

    const fs::path& root_;
    ListingProgress& progress_;
    FileList found_;
    std::vector<std::string> folders_, links_;  ///< still to be entered
    std::vector<std::string> files_;            ///< still to be looked into
    std::set<std::pair<dev_t, ino_t>> entered_;
};

}  // namespace

FileList listFolder(const fs::path& root, ListingProgress progress) {
    return FolderListing(root, progress).list();
}

}  // namespace twinsight
