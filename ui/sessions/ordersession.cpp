// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/ordersession.h"

#include <utility>

#include "core/base/ranking.h"
#include "ui/sessions/enginesession.h"
#include "ui/support/drawingref.h"
#include "ui/support/inpool.h"

namespace twinsight {

OrderSession::OrderSession(EngineSession& engine, QObject* parent) : QObject(parent), engine_(engine) {
    connect(&engine_, &EngineSession::ordered, this, &OrderSession::rank);
    connect(&engine_, &EngineSession::ordering, this, &OrderSession::progressed);
    connect(&engine_, &EngineSession::orderFailed, this, [this](const QString& sentence) {
        wish_.reset();
        Q_EMIT failed(sentence);
    });
}

void OrderSession::ask(const std::shared_ptr<const Dataset>& dataset, Order order, std::uint32_t like) {
    ++generation_;
    wish_ = Wish{dataset, order};
    OrderRequest request{{}, rootOf(*dataset).toStdString(), dataset->fingerprint()};
    if (order == Order::Alike) request.picture = pictureOf(*dataset, like);
    engine_.order(request);
}

void OrderSession::cancel() {
    ++generation_;
    if (std::exchange(wish_, std::nullopt)) engine_.dropOrder();
}

/// In the pool, as sorting a million takes a while.
void OrderSession::rank(const OrderResult& result) {
    const auto wish = std::exchange(wish_, std::nullopt);
    if (!wish) return;
    if (result.likeness.size() != wish->dataset->drawings().size() ||
        result.fingerprint != wish->dataset->fingerprint())
        return Q_EMIT failed(tr("The data set has changed on the disk: open it again to put it in order."));
    inPool([likeness = result.likeness,
            falling = wish->order != Order::Odd] { return rankingBy(likeness, falling); },
           this,
           [this, asked = generation_](const std::vector<std::uint32_t>& ranking) {
               if (asked == generation_) Q_EMIT ordered(ranking);
           });
}

}  // namespace twinsight
