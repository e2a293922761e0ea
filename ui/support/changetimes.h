// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <cstdint>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// When the characters of data sets were last changed (lastChanges), looked up in a thread of its own for
/// whoever asks. GUI thread only; no call blocks, but the destructor waits until a look-up has noticed that
/// it is to stop.
class ChangeTimes : public QObject {
    Q_OBJECT

public:
    using Times = std::vector<std::int64_t>;  ///< by character, seconds since 1970; 0 where it is not known

    explicit ChangeTimes(QObject* parent = nullptr);
    ~ChangeTimes() override;

    /// Forgets all others. To be called whenever data sets are let go of: another one may come to lie at the
    /// same address.
    void keepOnly(const std::vector<std::shared_ptr<const Dataset>>& datasets);
    /// Answers with found() for each that has not been looked up.
    void ask(const std::vector<std::shared_ptr<const Dataset>>& datasets);
    /// Null when they are not known yet.
    const Times* of(const Dataset& dataset) const;

Q_SIGNALS:
    void found();

private:
    void take(const Dataset* dataset, Times times);

    /// Null for those that are being looked up.
    std::map<const Dataset*, std::unique_ptr<const Times>> times_;
    std::stop_source stop_;
    QThreadPool pool_;
};

}  // namespace twinsight
