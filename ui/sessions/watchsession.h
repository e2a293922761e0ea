// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "core/data/dataset.h"
#include "core/runs/runwatch.h"

namespace twinsight {

class DatasetSession;

/// What a run knows by now, and the open data set that it learns from.
struct SeenWatch {
    RunWatch watch;
    std::shared_ptr<const Dataset> dataset;  ///< null when it is not open
    /// Of those that the watch names and the data set has: indices into its drawings.
    std::unordered_map<std::string, std::uint32_t> drawings;

    std::optional<std::uint32_t> find(const std::string& path) const;
};

/// Follows watch.json of a run, twice a second, whoever trains it. GUI thread only; no call blocks.
class WatchSession : public QObject {
    Q_OBJECT

public:
    explicit WatchSession(DatasetSession& datasets, QObject* parent = nullptr);

    /// Empty: none.
    void follow(const std::filesystem::path& run);
    const SeenWatch& seen() const { return *seen_; }
    bool isEmpty() const { return seen_->watch.map.empty(); }

Q_SIGNALS:
    void looked();  ///< after each look, whatever it gave
    void changed();

private:
    struct Look;
    void lookAgain();
    void take(Look look);
    void lookAnew();

    DatasetSession& datasets_;
    std::filesystem::path run_;
    std::shared_ptr<const SeenWatch> seen_;
    std::filesystem::file_time_type time_{};  ///< of the file as it was read last
    quint64 generation_ = 0;
    QTimer timer_;
};

}  // namespace twinsight
