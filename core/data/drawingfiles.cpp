// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/drawingfiles.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/archivereader.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumCachedBytes = std::size_t{512} << 20;

/// One picture's bytes, or why there are none.
struct Outcome {
    std::vector<std::byte> bytes;
    std::optional<Error> error;

    std::vector<std::byte> bytesOrThrow() const {
        if (error) throw *error;
        return bytes;
    }
};

Outcome attempt(const auto& read) {
    try {
        return {read(), {}};
    } catch (const Error& error) {
        return {{}, error};
    }
}

std::vector<std::byte> readPicture(const fs::path& file) {
    const std::string text = readFile(file, kMaximumFileBytes);
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

}  // namespace

struct DrawingFiles::Internals {
    std::shared_ptr<const Dataset> dataset;
    std::unordered_map<std::string_view, std::size_t> drawingOf;  ///< by member name; for archives only
    mutable std::mutex mutex;                                     ///< guards what follows
    bool gathered = false;                                        ///< whether the archive was gone through
    std::vector<Outcome> cache;  ///< one a drawing; none when they do not fit

    const std::string& path(std::size_t drawing) const { return dataset->drawings()[drawing].path; }

    Outcome fromFolder(std::size_t drawing) const {
        return attempt([&] { return readPicture(dataset->root() / pathFromUtf8(path(drawing))); });
    }

    /// Calls `use(drawing, outcome)` once for each drawing, in the archive's order, until it returns false.
    template <class Use>
    void goThroughArchive(const Use& use) const {
        std::vector<bool> met(dataset->drawings().size());
        std::optional<Error> breakdown;
        try {
            for (ArchiveReader reader(dataset->root()); reader.next();) {
                const auto found = drawingOf.find(reader.name());
                if (found == drawingOf.end() || met[found->second]) continue;
                met[found->second] = true;
                if (!use(found->second, attempt([&] { return reader.read(kMaximumFileBytes); }))) return;
            }
        } catch (const Error& error) {
            breakdown = error;
        }
        for (std::size_t drawing = 0; drawing < met.size(); ++drawing)
            if (!met[drawing] &&
                !use(drawing, {{}, breakdown ? *breakdown : noSuchMember(path(drawing), dataset->root())}))
                return;
    }

    void gather() {
        std::vector<Outcome> all(dataset->drawings().size());
        std::size_t total = 0;
        goThroughArchive([&](std::size_t drawing, Outcome outcome) {
            total += outcome.bytes.size();
            all[drawing] = std::move(outcome);
            return total <= kMaximumCachedBytes;
        });
        gathered = true;
        if (total <= kMaximumCachedBytes) cache = std::move(all);
    }

    std::vector<std::byte> fromArchive(std::size_t drawing) {
        {
            const std::scoped_lock lock(mutex);
            if (!gathered) gather();
            if (!cache.empty()) return cache[drawing].bytesOrThrow();
        }
        return readArchiveMember(dataset->root(), path(drawing));
    }
};

DrawingFiles::DrawingFiles(std::shared_ptr<const Dataset> dataset)
    : internals_(std::make_unique<Internals>()) {
    internals_->dataset = std::move(dataset);
    if (!internals_->dataset->isArchive()) return;
    for (std::size_t i = 0; i < internals_->dataset->drawings().size(); ++i)
        internals_->drawingOf.emplace(internals_->path(i), i);
}

DrawingFiles::~DrawingFiles() = default;

std::vector<std::byte> DrawingFiles::read(std::size_t drawing) const {
    return internals_->dataset->isArchive() ? internals_->fromArchive(drawing)
                                            : internals_->fromFolder(drawing).bytesOrThrow();
}

void DrawingFiles::readAll(const Visitor& visit, std::stop_token stop) const {
    const auto hand = [&](std::size_t drawing, Outcome outcome) {
        if (stop.stop_requested()) return false;
        visit(drawing, std::move(outcome.bytes), outcome.error ? &*outcome.error : nullptr);
        return true;
    };
    if (internals_->dataset->isArchive()) return internals_->goThroughArchive(hand);
    for (std::size_t drawing = 0; drawing < internals_->dataset->drawings().size(); ++drawing)
        if (stop.stop_requested() || !hand(drawing, internals_->fromFolder(drawing))) return;
}

}  // namespace twinsight
