// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/thumbnailstore.h"

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QSaveFile>
#include <atomic>

#include "core/base/files.h"
#include "core/base/userfolders.h"

namespace twinsight {

namespace {

constexpr quint32 kForm = 0x54776e32;  ///< of what is written: "Twn2"
constexpr qint64 kMostBytesOfOne = 4 << 20;
constexpr int kQuickPng = 80;  ///< packs little, and takes 1 ms
/// The folder is gone through once in so many writings.
constexpr int kWritingsPerLook = 64;

bool isLarge(const Thumbnail& thumbnail) {
    return !thumbnail.image.isNull() && thumbnail.reduced &&
           qint64{thumbnail.pixels.width()} * thumbnail.pixels.height() >= ThumbnailStore::kFewestPixels;
}

/// One number for all of it.
qint32 numberOf(const ImageMode& mode) {
    return mode.bits | static_cast<qint32>(mode.kind) << 8 | (mode.alpha ? 1 << 16 : 0);
}

ImageMode modeOf(qint32 number) {
    const auto kind =
        static_cast<ImageMode::Kind>(std::min(number >> 8 & 0xff, qint32(ImageMode::Kind::Cmyk)));
    return {kind, (number >> 16 & 1) != 0, static_cast<std::uint8_t>(number & 0xff)};
}

bool fits(const QImage& image, int longestSide) {
    return !image.isNull() && std::max(image.width(), image.height()) <= longestSide;
}

}  // namespace

ThumbnailStore::ThumbnailStore(QString folder, qint64 mostBytes)
    : folder_(std::move(folder)), mostBytes_(mostBytes) {}

ThumbnailStore ThumbnailStore::ofUser() {
    const auto cache = userCacheFolder();
    return ThumbnailStore(cache.empty() ? QString()
                                        : QString::fromStdString(utf8(cache / "twinsight" / "thumbnails")));
}

QString ThumbnailStore::fileOf(const QString& key, int longestSide) const {
    return QStringLiteral("%1/%2-%3").arg(folder_, key).arg(longestSide);
}

std::optional<Thumbnail> ThumbnailStore::find(const QString& key, int longestSide) const {
    if (folder_.isEmpty()) return {};
    QFile file(fileOf(key, longestSide));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytesOfOne) return {};
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    Thumbnail thumbnail;
    quint32 form = 0;
    qint32 mode = 0;
    QByteArray png;
    stream >> form >> thumbnail.pixels >> thumbnail.bytes >> mode >> png;
    if (stream.status() != QDataStream::Ok || form != kForm) return {};
    thumbnail.image = QImage::fromData(png, "PNG");
    thumbnail.mode = modeOf(mode);
    thumbnail.reduced = true;
    return fits(thumbnail.image, longestSide) ? std::optional(thumbnail) : std::nullopt;
}

void ThumbnailStore::keep(const QString& key, int longestSide, const Thumbnail& thumbnail) const {
    if (folder_.isEmpty() || !isLarge(thumbnail) || !QDir().mkpath(folder_)) return;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    thumbnail.image.save(&buffer, "PNG", kQuickPng);
    QSaveFile file(fileOf(key, longestSide));
    if (!file.open(QIODevice::WriteOnly)) return;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kForm << thumbnail.pixels << thumbnail.bytes << numberOf(thumbnail.mode) << png;
    static std::atomic<unsigned> writings = 0;
    if (file.commit() && writings++ % kWritingsPerLook == 0) dropOldest();
}

/// Down to three quarters, so that it is some time until the next time.
void ThumbnailStore::dropOldest() const {
    const QFileInfoList files = QDir(folder_).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    qint64 bytes = 0;
    for (const QFileInfo& file : files) bytes += file.size();
    if (bytes <= mostBytes_) return;
    for (const QFileInfo& file : files) {
        if (bytes <= mostBytes_ / 4 * 3) return;
        if (QFile::remove(file.filePath())) bytes -= file.size();
    }
}

}  // namespace twinsight
