// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QMimeData>
#include <QUrl>
#include <future>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/data/dataset.h"

class QTemporaryDir;

namespace twinsight {

/// Drawings for the clipboard and for dragging: the first one as a picture, the first two as Twinsight's own
/// references, and the files of all. Drawings in an archive are written to a temporary folder for that.
/// Pictures and files are made ready by another thread from the beginning; whoever asks for them too early
/// waits.
class DrawingMime : public QMimeData {
    Q_OBJECT

public:
    /// So many drawings of an archive are written out at the most; of more, only the first is handed over.
    static constexpr std::size_t kMostWrittenOut = 1000;

    /// `drawings`: at least one. `folder`: where drawings of an archive are written; it has to live as long
    /// as other programs may read them.
    DrawingMime(std::shared_ptr<const Dataset> dataset, std::vector<std::uint32_t> drawings,
                std::shared_ptr<QTemporaryDir> folder);
    ~DrawingMime() override;

    QStringList formats() const override;
    bool hasFormat(const QString& format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    bool hasFiles_;
    std::stop_source stop_;
    std::shared_future<QImage> picture_;
    std::shared_future<QList<QUrl>> files_;
};

}  // namespace twinsight
