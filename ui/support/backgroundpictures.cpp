// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/backgroundpictures.h"

#include <algorithm>

namespace twinsight {

namespace {

int kilobytesOf(const Thumbnail& picture) {
    return 1 + static_cast<int>(picture.image.sizeInBytes() / 1024);
}

}  // namespace

struct BackgroundPictures::Batch {
    quint64 generation;
    std::vector<std::pair<std::uint32_t, Thumbnail>> pictures;
};

BackgroundPictures::BackgroundPictures(int kilobytes, int atOnce, QObject* parent)
    : QObject(parent), atOnce_(static_cast<std::size_t>(atOnce)), pictures_(kilobytes) {
    pool_.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
    pool_.setThreadPriority(QThread::LowPriority);
}

BackgroundPictures::~BackgroundPictures() {
    pool_.clear();
    pool_.waitForDone();
}

void BackgroundPictures::setMaker(Make make) {
    ++generation_;
    waiting_.clear();
    pictures_.clear();
    make_ = std::move(make);
}

void BackgroundPictures::want(const std::vector<std::uint32_t>& numbers, int longestSide) {
    longestSide_ = longestSide;
    waiting_.clear();
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(waiting_),
                 [&](std::uint32_t number) { return !serves(number, longestSide); });
    startWaiting();
}

const Thumbnail* BackgroundPictures::find(std::uint32_t number) const {
    return pictures_.object(number);
}

bool BackgroundPictures::serves(std::uint32_t number, int longestSide) const {
    const Thumbnail* picture = find(number);
    if (!picture) return false;
    return !picture->reduced || std::max(picture->image.width(), picture->image.height()) >= longestSide;
}

std::vector<std::uint32_t> BackgroundPictures::takeBatch() {
    std::vector<std::uint32_t> numbers;
    for (; !waiting_.empty() && numbers.size() < atOnce_; waiting_.pop_front())
        if (!serves(waiting_.front(), longestSide_)) numbers.push_back(waiting_.front());
    return numbers;
}

void BackgroundPictures::startWaiting() {
    while (make_ && !waiting_.empty() && atWork_ < pool_.maxThreadCount()) {
        const std::vector<std::uint32_t> numbers = takeBatch();
        if (numbers.empty()) return;
        ++atWork_;
        pool_.start([this, numbers, make = make_, side = longestSide_, generation = generation_] {
            Batch batch{generation, {}};
            for (const std::uint32_t number : numbers)
                batch.pictures.emplace_back(number, make(number, side));
            QMetaObject::invokeMethod(
                this, [this, batch = std::move(batch)] { take(batch); }, Qt::QueuedConnection);
        });
    }
}

void BackgroundPictures::take(const Batch& batch) {
    --atWork_;
    if (batch.generation == generation_) {
        for (const auto& [number, picture] : batch.pictures) {
            pictures_.insert(number, new Thumbnail(picture), kilobytesOf(picture));
            Q_EMIT ready(number);
        }
    }
    startWaiting();
}

}  // namespace twinsight
