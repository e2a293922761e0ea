// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <string>
#include <vector>

#include "core/protocol/messages.h"

namespace twinsight {

/// The pictures that a test names, read in the background as they are asked for. GUI thread only.
class TestPictures : public QObject {
    Q_OBJECT

public:
    explicit TestPictures(QObject* parent = nullptr);

    /// Where names are looked up: a folder or an archive. Forgets what was read of another one.
    void setSource(const QString& source);
    PictureRef reference(const std::string& name) const;

    /// Null when it is not there (yet).
    QImage find(const std::string& name) const;
    /// Reads those that are not there yet; came() follows, once for all of them.
    void want(std::vector<std::string> names);

    /// Reads them at once, in any thread; those that cannot be read are null.
    static std::vector<QImage> read(const std::vector<PictureRef>& pictures, int longestSide);

Q_SIGNALS:
    void came();

private:
    QString source_;
    bool archive_ = false;
    QCache<std::string, QImage> pictures_;
};

}  // namespace twinsight
