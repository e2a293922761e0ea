// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samplethumbnails.h"

#include <algorithm>
#include <mutex>

#include "ui/support/thumbnailreader.h"

namespace twinsight {

namespace {

constexpr int kMemoryKilobytes = 16 * 1024;
constexpr int kAtOnce = 4;

}  // namespace

/// What the numbers of BackgroundPictures stand for. Any thread.
class SampleThumbnails::Places {
public:
    std::uint32_t add(std::shared_ptr<const ThumbnailReader> reader, std::uint32_t drawing) {
        const std::scoped_lock lock(mutex_);
        places_.push_back({std::move(reader), drawing});
        return static_cast<std::uint32_t>(places_.size() - 1);
    }
    void forget(std::uint32_t number) {
        const std::scoped_lock lock(mutex_);
        places_[number].reader = nullptr;
    }
    Thumbnail read(std::uint32_t number, int longestSide) {
        const Place place = [&] {
            const std::scoped_lock lock(mutex_);
            return places_[number];
        }();
        return place.reader ? place.reader->read(place.drawing, longestSide) : Thumbnail();
    }

private:
    struct Place {
        std::shared_ptr<const ThumbnailReader> reader;
        std::uint32_t drawing;
    };
    std::mutex mutex_;
    std::vector<Place> places_;
};

SampleThumbnails::SampleThumbnails(ThumbnailStore store, QObject* parent)
    : QObject(parent),
      store_(std::move(store)),
      places_(std::make_shared<Places>()),
      pictures_(kMemoryKilobytes, kAtOnce) {
    pictures_.setMaker(
        [places = places_](std::uint32_t number, int side) { return places->read(number, side); });
    connect(&pictures_, &BackgroundPictures::ready, this, &SampleThumbnails::ready);
}

void SampleThumbnails::setDatasets(const std::vector<std::shared_ptr<const Dataset>>& datasets) {
    std::map<const Dataset*, std::shared_ptr<const ThumbnailReader>> readers;
    for (const auto& dataset : datasets) {
        const auto known = readers_.find(dataset.get());
        readers[dataset.get()] = known != readers_.end()
                                     ? known->second
                                     : std::make_shared<const ThumbnailReader>(dataset, store_);
    }
    std::erase_if(numbers_, [&](const auto& entry) {
        if (readers.contains(entry.first.dataset)) return false;
        places_->forget(entry.second);
        return true;
    });
    readers_ = std::move(readers);
}

void SampleThumbnails::want(const std::vector<Sample>& samples, int longestSide) {
    std::vector<std::uint32_t> numbers;
    for (const Sample& sample : samples)
        if (readers_.contains(sample.dataset)) numbers.push_back(numberOf(sample));
    pictures_.want(numbers, longestSide);
}

std::uint32_t SampleThumbnails::numberOf(const Sample& sample) {
    const auto [entry, isNew] = numbers_.try_emplace(sample, 0);
    if (isNew) entry->second = places_->add(readers_.at(sample.dataset), sample.drawing);
    return entry->second;
}

const Thumbnail* SampleThumbnails::find(const Sample& sample) const {
    const auto number = numbers_.find(sample);
    return number == numbers_.end() ? nullptr : pictures_.find(number->second);
}

}  // namespace twinsight
