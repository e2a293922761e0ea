// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QThreadPool>
#include <deque>
#include <functional>
#include <vector>

#include "ui/support/thumbnaildecoder.h"

namespace twinsight {

/// Small pictures by number, made by a few threads of its own. What is wanted is said anew whenever the view
/// moves: what has scrolled away by then is not made any more. Bounded in memory. GUI thread only; no call
/// blocks, but the destructor waits for the pictures that are being made.
class BackgroundPictures : public QObject {
    Q_OBJECT

public:
    /// Called in any of the threads; must not throw. `longestSide`: pixels that are of use.
    using Make = std::function<Thumbnail(std::uint32_t number, int longestSide)>;

    /// `atOnce`: how many a thread takes: few enough that scrolling away is felt, enough that the way through
    /// the event loop is not what takes the time.
    BackgroundPictures(int kilobytes, int atOnce, QObject* parent = nullptr);
    ~BackgroundPictures() override;

    /// Forgets what others have made. Null: nothing is made.
    void setMaker(Make make);

    /// Makes these, first ones first, and nothing else any more.
    void want(const std::vector<std::uint32_t>& numbers, int longestSide);

    /// Null when it has not come yet. Holds until control returns to the event loop.
    const Thumbnail* find(std::uint32_t number) const;

Q_SIGNALS:
    void ready(quint32 number);

private:
    struct Batch;
    bool serves(std::uint32_t number, int longestSide) const;
    std::vector<std::uint32_t> takeBatch();
    void startWaiting();
    void take(const Batch& batch);

    const std::size_t atOnce_;
    Make make_;
    QCache<quint32, Thumbnail> pictures_;
    std::deque<std::uint32_t> waiting_;
    int longestSide_ = 0;
    int atWork_ = 0;
    quint64 generation_ = 0;
    QThreadPool pool_;
};

}  // namespace twinsight
