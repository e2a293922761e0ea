// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/data/dataset.h"

namespace twinsight {

/// The largest image file that is read, in bytes.
inline constexpr std::size_t kMaximumFileBytes = std::size_t{1} << 28;

/// The bytes of a data set's drawings, from its folder or out of its archive. All calls block; any thread.
class DrawingFiles {
public:
    explicit DrawingFiles(std::shared_ptr<const Dataset> dataset);
    ~DrawingFiles();

    /// The file of one drawing (an index into Dataset::drawings()). Throws Error: NotFound, Unreadable,
    /// Damaged. An archive is gone through once, at the first call, and its pictures kept in memory while
    /// they fit (512 MiB); one that does not fit is gone through for each call.
    std::vector<std::byte> read(std::size_t drawing) const;

    /// Hands over all drawings, each once, in an order that suits the medium. `error` is null when `bytes`
    /// is sound, else why this one could not be read (of the kinds of read()). Ends early when `stop` is
    /// asked for.
    using Visitor =
        std::function<void(std::size_t drawing, std::vector<std::byte> bytes, const Error* error)>;
    void readAll(const Visitor& visit, std::stop_token stop = {}) const;

private:
    struct Internals;
    std::unique_ptr<Internals> internals_;
};

/// The bytes of one member of an archive, by name, without going through the others. An archive of 19,280
/// members takes 50 ms when a thread reads from it first, and less than 1 ms from then on. Throws Error:
/// NotFound, Unreadable, Damaged. Blocks. A .tar is gone through up to the member.
std::vector<std::byte> readArchiveMember(const std::filesystem::path& archive, std::string_view member);

}  // namespace twinsight
