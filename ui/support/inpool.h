// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <utility>

namespace twinsight {

/// Runs `make` in a thread of the pool and calls `done` with what it made in the thread of `context`,
/// unless that has gone by then. `make` must not throw. In a pool of one thread, all this happens in order.
template <typename Make, typename Done>
void inPool(Make make, QObject* context, Done done, QThreadPool& pool = *QThreadPool::globalInstance()) {
    using Result = decltype(make());
    auto* watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    watcher->setFuture(promise->future());
    pool.start([promise, make = std::move(make)] {
        promise->addResult(make());
        promise->finish();
    });
}

}  // namespace twinsight
