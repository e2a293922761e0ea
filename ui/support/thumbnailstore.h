// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "ui/support/thumbnaildecoder.h"

namespace twinsight {

/// Thumbnails of large pictures on the disk, where decoding one anew takes four times as long as reading it
/// here. Omniglot's drawings, 0.03 ms each, are quicker without. Whatever
/// goes wrong there, such as a full disk or a damaged file, is as if nothing were kept. Bounded; what was
/// written first goes first. All calls block; any thread.
class ThumbnailStore {
public:
    /// Smaller files are not looked for.
    static constexpr qint64 kFewestBytes = 64 * 1024;
    /// Of pictures with fewer nothing is kept.
    static constexpr qint64 kFewestPixels = 512 * 512;
    static constexpr qint64 kUsualBytes = qint64{256} << 20;

    /// An empty folder: finds and keeps nothing.
    explicit ThumbnailStore(QString folder, qint64 mostBytes = kUsualBytes);
    /// In $XDG_CACHE_HOME/twinsight/thumbnails, else ~/.cache/twinsight/thumbnails.
    static ThumbnailStore ofUser();

    /// `key`: letters and digits that change with the picture's place and contents.
    std::optional<Thumbnail> find(const QString& key, int longestSide) const;
    /// Unless it is quicker made anew.
    void keep(const QString& key, int longestSide, const Thumbnail& thumbnail) const;

private:
    QString fileOf(const QString& key, int longestSide) const;
    void dropOldest() const;

    QString folder_;
    qint64 mostBytes_;
};

}  // namespace twinsight
