// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/archivereader.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/names.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

/// libarchive turns names into the thread's locale, and a "C" locale would make question marks of them.
class Utf8Locale {
public:
    Utf8Locale() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{})) {
        if (utf8_) previous_ = uselocale(utf8_);
    }
    ~Utf8Locale() {
        if (!utf8_) return;
        uselocale(previous_);
        freelocale(utf8_);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    locale_t utf8_;
    locale_t previous_{};
};

struct FreeArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

bool isZip(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 2> start{};
    stream.read(start.data(), start.size());
    return start == std::array{'P', 'K'};
}

/// Of a .zip only the seekable reader: the streaming one would list a cut-off archive as if it were whole. Of
/// tar only the compressions that libarchive undoes itself: for others it would start programs.
void expect(archive* reader, bool zip) {
    if (zip) {
        archive_read_support_format_zip_seekable(reader);
        return;
    }
    archive_read_support_format_tar(reader);
    archive_read_support_filter_gzip(reader);
    archive_read_support_filter_bzip2(reader);
    archive_read_support_filter_xz(reader);
    archive_read_support_filter_zstd(reader);
}

[[noreturn]] void failedOpening(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure))
        throw Error(ErrorKind::NotFound, "There is no archive " + utf8(file) + "; check the name.");
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 4> start{};
    stream.read(start.data(), start.size());
    if (!stream.is_open())
        throw Error(ErrorKind::Unreadable, "Cannot open " + utf8(file) + "; check its permissions.");
    if (start == std::array{'P', 'K', '\3', '\4'})
        throw Error(ErrorKind::Damaged,
                    "The archive " + utf8(file) +
                        " is cut off: the list of its contents is missing; copy or download it again.");
    if (start == std::array{'P', 'K', '\5', '\6'})
        throw Error(ErrorKind::TooSmall,
                    "The archive " + utf8(file) + " is empty; choose one with pictures in it.");
    if (start[0] == '\x1f' && start[1] == '\x8b')
        throw Error(ErrorKind::Damaged,
                    "The archive " + utf8(file) +
                        " is damaged or cut off, or holds no .tar; copy or download it again.");
    throw Error(ErrorKind::Unsupported,
                utf8(file) + " is neither a folder nor a .zip or .tar archive; choose one of these.");
}

}  // namespace

struct ArchiveReader::Internals {
    Utf8Locale locale;
    fs::path file;
    std::unique_ptr<archive, FreeArchive> reader{archive_read_new()};
    archive_entry* entry = nullptr;

    [[noreturn]] void damaged(const std::string& what) const {
        const int code = reader ? archive_errno(reader.get()) : 0;
        if (code == EIO || code == ESTALE || code == ENODEV || code == ENXIO || code == ETIMEDOUT)
            throw Error(ErrorKind::Unreadable, "Cannot read " + what + ": " + std::strerror(code) + ".");
        throw Error(ErrorKind::Damaged, what + " is damaged; copy or download the archive again.");
    }
    std::string memberName() const {
        const char* name = archive_entry_pathname_utf8(entry);
        if (!name) name = archive_entry_pathname(entry);
        return name ? readableName(name) : std::string();
    }
    std::size_t readSome(std::span<std::byte> buffer) const {
        const la_ssize_t got = archive_read_data(reader.get(), buffer.data(), buffer.size());
        if (got < 0) damaged(memberName() + " in the archive " + utf8(file));
        return static_cast<std::size_t>(got);
    }
};

ArchiveReader::ArchiveReader(const fs::path& file) : internals_(std::make_unique<Internals>()) {
    constexpr std::size_t blockBytes = std::size_t{1} << 16;
    internals_->file = file;
    archive* reader = internals_->reader.get();
    expect(reader, isZip(file));
    if (!fs::is_regular_file(file) ||
        archive_read_open_filename(reader, file.c_str(), blockBytes) != ARCHIVE_OK)
        failedOpening(file);
}

ArchiveReader::~ArchiveReader() = default;

bool ArchiveReader::next() {
    const int result = archive_read_next_header(internals_->reader.get(), &internals_->entry);
    if (result == ARCHIVE_EOF) return false;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        internals_->damaged("The archive " + utf8(internals_->file));
    return true;
}

std::string ArchiveReader::name() const {
    return internals_->memberName();
}

bool ArchiveReader::isFile() const {
    return archive_entry_filetype(internals_->entry) == AE_IFREG;
}

std::int64_t ArchiveReader::written() const {
    return archive_entry_mtime_is_set(internals_->entry) ? archive_entry_mtime(internals_->entry) : 0;
}

bool ArchiveReader::isFolder() const {
    return archive_entry_filetype(internals_->entry) == AE_IFDIR;
}

bool ArchiveReader::isEncrypted() const {
    return archive_entry_is_encrypted(internals_->entry) != 0;
}

bool ArchiveReader::isBoundless() const {
    const char* format = archive_format_name(internals_->reader.get());  // "ZIP 6.3 (lzma)"
    const std::string_view name = format ? format : "";
    return name.ends_with("(lzma)") || name.ends_with("(xz)");
}

std::size_t ArchiveReader::readStart(std::span<std::byte> buffer) {
    return internals_->readSome(buffer);
}

std::vector<std::byte> ArchiveReader::read(std::size_t maximum) {
    if (isBoundless()) internals_->damaged(name() + " in the archive " + utf8(internals_->file));
    std::vector<std::byte> bytes;
    std::array<std::byte, 1 << 14> chunk;
    while (const std::size_t got = internals_->readSome(chunk)) {
        if (bytes.size() + got > maximum)
            throw Error(ErrorKind::Damaged, name() + " in the archive " + utf8(internals_->file) +
                                                " inflates to more than a picture can hold; remove it.");
        bytes.insert(bytes.end(), chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(got));
    }
    return bytes;
}

Error noSuchMember(std::string_view member, const std::filesystem::path& archive) {
    return {ErrorKind::NotFound,
            "There is no " + std::string(member) + " in the archive " + utf8(archive) + "; open it anew."};
}

}  // namespace twinsight
