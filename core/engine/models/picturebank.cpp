// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/picturebank.h"

#include <algorithm>
#include <atomic>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/fingerprint.h"
#include "core/base/process.h"
#include "core/data/contentstamp.h"
#include "core/data/foreachdrawing.h"
#include "core/imaging/codecs/codecs.h"
#include "twinsight/version.h"

namespace twinsight {

namespace {

/// Interleaved rows to one plane a channel.
void copyPlanes(const Image& image, std::uint8_t* target) {
    const std::size_t area = static_cast<std::size_t>(image.width) * image.height;
    for (int channel = 0; channel < image.channels; ++channel)
        for (std::size_t i = 0; i < area; ++i)
            *target++ =
                image
                    .pixels[i * static_cast<std::size_t>(image.channels) + static_cast<std::size_t>(channel)];
}

}  // namespace

void PictureBank::add(const Image& prepared) {
    pixels_.resize(pixels_.size() + pictureBytes());
    copyPlanes(prepared, pixels_.data() + count_ * pictureBytes());
    ++count_;
}

/// Fills a bank, out of the cache or by decoding.
class DatasetLoader {
public:
    DatasetLoader(std::shared_ptr<const Dataset> dataset, const Preparation& preparation,
                  const PictureCache& cache)
        : dataset_(std::move(dataset)),
          cache_(cache),
          loaded_{PictureBank(preparation), {}, {}, true},
          problems_(dataset_->drawings().size()) {
        loaded_.bank.count_ = problems_.size();
    }

    LoadedDataset load(int workers, const std::function<void(double)>& progress, std::stop_token stop) {
        const bool worthCaching = problems_.size() >= kFewestCached;
        const std::string key = worthCaching ? cacheKey() : std::string();
        if (worthCaching && takeFromCache(key)) return collect();
        const auto draft = worthCaching ? cache_.draft(key, bytes()) : nullptr;
        takeRoom(draft.get());
        decodeAll(workers, progress, stop);
        if (draft && settled_) cache_.keep(*draft, problems_);
        return collect();
    }

private:
    static constexpr std::size_t kFewestCached = 1000;

    std::uint64_t bytes() const { return std::uint64_t{problems_.size()} * loaded_.bank.pictureBytes(); }

    /// All that decides what the pixels are.
    std::string cacheKey() const {
        const Preparation& p = loaded_.bank.preparation();
        Fingerprint key;
        for (const std::string& part :
             {contentStamp(*dataset_), utf8(dataset_->root()), std::to_string(p.size),
              std::to_string(p.channels), std::string(nameOf(p.resize)), std::to_string(p.darkInk),
              std::string(TWINSIGHT_VERSION)})
            key.add(part);
        return key.digits();
    }

    bool takeFromCache(const std::string& key) {
        auto entry = cache_.find(key, bytes(), problems_.size());
        if (!entry) return false;
        loaded_.bank.file_ = std::move(entry->pixels);
        problems_ = std::move(entry->problems);
        return true;
    }

    void takeRoom(PictureCache::Draft* draft) {
        const std::uint8_t paper = loaded_.bank.preparation().darkInk ? 255 : 0;
        if (draft) {
            loaded_.bank.file_ = draft->pixels;
            pixels_ = draft->pixels->writable();
            return;  // a drawing that cannot be read leaves zeros, which nobody looks at
        }
        if (bytes() > physicalMemory() / 4 * 3)
            throw Error(
                ErrorKind::Invalid,
                "The " + std::to_string(problems_.size()) + " prepared pictures take " +
                    std::to_string(bytes() >> 30) +
                    " GiB, for which there is room neither in memory nor on the disk of ~/.cache: take "
                    "a smaller input size or fewer pictures.");
        loaded_.bank.pixels_.assign(bytes(), paper);
        pixels_ = loaded_.bank.pixels_;
    }

    void decodeAll(int workers, const std::function<void(double)>& progress, std::stop_token stop) {
        const auto take = [&](std::size_t drawing, std::vector<std::byte> bytes, const Error* error) {
            if (!error) return decode(drawing, bytes);
            problems_[drawing] = error->what();
            if (mayPass(*error)) settled_ = false;
        };
        forEachDrawing(dataset_, workers, take, progress, stop);
        loaded_.settled = settled_;
    }

    void decode(std::size_t drawing, std::span<const std::byte> bytes) {
        const PictureBank& bank = loaded_.bank;
        try {
            const Image image = decodeImage(bytes, dataset_->drawings()[drawing].path);
            copyPlanes(prepareImage(image, bank.preparation()),
                       pixels_.data() + drawing * bank.pictureBytes());
        } catch (const Error& error) {
            problems_[drawing] = error.what();
        } catch (const std::exception& error) {  // such as too little memory
            problems_[drawing] = error.what();
            settled_ = false;
        }
    }

    /// A disk or a server that is away may be back the next time; what is damaged stays so.
    static bool mayPass(const Error& error) {
        return error.kind() == ErrorKind::Unreadable || error.kind() == ErrorKind::NotFound;
    }

    LoadedDataset collect() {
        for (std::size_t drawing = 0; drawing < problems_.size(); ++drawing) {
            loaded_.readable.push_back(problems_[drawing].empty());
            if (!problems_[drawing].empty())
                loaded_.unreadable.push_back({dataset_->drawings()[drawing].path, problems_[drawing]});
        }
        if (loaded_.unreadable.size() == problems_.size())
            throw Error(ErrorKind::TooSmall, "Not one picture of " + utf8(dataset_->root()) +
                                                 " can be read. The first: " + problems_.front());
        return std::move(loaded_);
    }

    std::shared_ptr<const Dataset> dataset_;
    const PictureCache& cache_;
    LoadedDataset loaded_;
    std::span<std::uint8_t> pixels_;     ///< the bank's, while they are written
    std::vector<std::string> problems_;  ///< by drawing; each is written by one thread only
    std::atomic<bool> settled_ = true;
};

std::string LoadedDataset::unreadableWords() const {
    if (unreadable.size() == 1)
        return "1 drawing cannot be read and is left out: " + unreadable.front().reason;
    return std::to_string(unreadable.size()) +
           " drawings cannot be read and are left out; the first: " + unreadable.front().reason;
}

LoadedDataset loadPictures(std::shared_ptr<const Dataset> dataset, const Preparation& preparation,
                           int workers, const std::function<void(double)>& progress, std::stop_token stop,
                           const PictureCache& cache) {
    return DatasetLoader(std::move(dataset), preparation, cache).load(workers, progress, stop);
}

Part readablePart(const Part& part, const std::vector<bool>& readable) {
    Part kept;
    for (CharacterDrawings character : part) {
        std::erase_if(character.drawings, [&](std::uint32_t drawing) { return !readable[drawing]; });
        if (character.drawings.size() >= 2) kept.push_back(std::move(character));
    }
    return kept;
}

}  // namespace twinsight
