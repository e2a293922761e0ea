// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

namespace twinsight::testing {

namespace {

void require(int result, archive* writer) {
    if (result != ARCHIVE_OK) throw std::runtime_error(archive_error_string(writer));
}

void writeMember(archive* writer, const ZipMember& member) {
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                         archive_entry_free);
    const bool folder = member.name.ends_with('/');
    archive_entry_set_pathname_utf8(entry.get(), member.name.c_str());
    archive_entry_copy_pathname(entry.get(), member.name.c_str());
    archive_entry_set_filetype(entry.get(), folder ? AE_IFDIR : AE_IFREG);
    archive_entry_set_perm(entry.get(), folder ? 0755 : 0644);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(member.bytes.size()));
    require(archive_write_header(writer, entry.get()), writer);
    archive_write_data(writer, member.bytes.data(), member.bytes.size());
}

using Writer = std::unique_ptr<archive, int (*)(archive*)>;

void writeAll(const Writer& writer, const std::filesystem::path& file,
              const std::vector<ZipMember>& members) {
    require(archive_write_open_filename(writer.get(), file.c_str()), writer.get());
    for (const ZipMember& member : members) writeMember(writer.get(), member);
    require(archive_write_close(writer.get()), writer.get());
}

void write(const std::filesystem::path& file, const std::vector<ZipMember>& members, const char* options) {
    const Writer writer(archive_write_new(), archive_write_free);
    require(archive_write_set_format_zip(writer.get()), writer.get());
    if (options) {
        require(archive_write_set_options(writer.get(), options), writer.get());
        require(archive_write_set_passphrase(writer.get(), "secret"), writer.get());
    }
    writeAll(writer, file, members);
}
}  // namespace

void writeZip(const std::filesystem::path& file, const std::vector<ZipMember>& members) {
    write(file, members, nullptr);
}

void writeTar(const std::filesystem::path& file, const std::vector<ZipMember>& members) {
    const Writer writer(archive_write_new(), archive_write_free);
    require(archive_write_set_format_pax_restricted(writer.get()), writer.get());
    if (file.extension() == ".gz") require(archive_write_add_filter_gzip(writer.get()), writer.get());
    writeAll(writer, file, members);
}

void writeEncryptedZip(const std::filesystem::path& file, const std::vector<ZipMember>& members) {
    write(file, members, "zip:encryption=zipcrypt");
}

}  // namespace twinsight::testing
