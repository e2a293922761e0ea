// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twinsight {

/// The data sets opened last, newest first, and those that were open at the end, kept in the settings.
class RecentDatasets {
public:
    static constexpr int kKept = 8;

    QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

    /// For the next start. Before any was kept: the newest.
    QStringList open() const;
    void keepOpen(const QStringList& paths);
};

}  // namespace twinsight
