// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/engine/models/picturecache.h"
#include "core/imaging/prepare.h"

namespace twinsight {

/// Pictures decoded and prepared once, kept as 8-bit pixels side by side (Omniglot at 56 pixels: 60 MB), in
/// memory or in a file that is seen as memory.
class PictureBank {
public:
    explicit PictureBank(const Preparation& preparation) : preparation_(preparation) {}

    /// Appends a picture that has the preparation's shape.
    void add(const Image& prepared);

    const Preparation& preparation() const { return preparation_; }
    std::size_t size() const { return count_; }
    /// size() x channels x side x side bytes (channels before rows, as the network wants them).
    std::span<const std::uint8_t> pixels() const { return file_ ? file_->bytes() : std::span(pixels_); }

private:
    friend class DatasetLoader;
    std::size_t pictureBytes() const {
        return static_cast<std::size_t>(preparation_.size) * preparation_.size * preparation_.channels;
    }

    Preparation preparation_;
    std::size_t count_ = 0;
    std::vector<std::uint8_t> pixels_;
    std::shared_ptr<MappedFile> file_;  ///< in place of pixels_
};

/// A data set's pictures: picture i of the bank is drawing i of the data set.
struct LoadedDataset {
    PictureBank bank;
    std::vector<SkippedFile> unreadable;  ///< drawings that could not be decoded; blank in the bank
    std::vector<bool> readable;           ///< by drawing
    bool settled = true;  ///< false when some could not be read for a reason that may pass: nothing to keep

    /// "3 drawings cannot be read and are left out; the first: ...". Not for when all can.
    std::string unreadableWords() const;
};

/// Reads and decodes all drawings with `workers` threads, or takes them from the cache, into which sets of
/// 1,000 drawings and more are put; these need not fit into memory. Blocks: 19,280 drawings take
/// 0.75 s on two cores; out of the cache less than 1 ms, of a folder 40 ms, to see that no file has changed.
/// `progress` is called from the calling thread now and then with the share done, 0..1. Throws Error:
/// TooSmall when not one can be decoded, Invalid when they fit neither into the cache nor into memory,
/// Stopped.
LoadedDataset loadPictures(std::shared_ptr<const Dataset> dataset, const Preparation& preparation,
                           int workers, const std::function<void(double)>& progress = {},
                           std::stop_token stop = {}, const PictureCache& cache = PictureCache::ofUser());

/// The part without the drawings that could not be read, and without characters that have fewer than two
/// left.
Part readablePart(const Part& part, const std::vector<bool>& readable);

}  // namespace twinsight
