// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

namespace twinsight {

class EngineSession;

/// Puts the drawings of a data set in an order that the model finds. The newest wish wins. GUI thread only;
/// no call blocks.
class OrderSession : public QObject {
    Q_OBJECT

public:
    enum class Order {
        Alike,    ///< what is most like one drawing first
        Typical,  ///< what is most like the others of its character first
        Odd,      ///< what is least so
    };

    explicit OrderSession(EngineSession& engine, QObject* parent = nullptr);

    /// Answers with ordered() or failed(), and with progressed() meanwhile. `like`: for Alike, an index into
    /// Dataset::drawings().
    void ask(const std::shared_ptr<const Dataset>& dataset, Order order, std::uint32_t like = 0);
    /// No answer comes.
    void cancel();

Q_SIGNALS:
    /// All drawings of the data set, each once; those that the model cannot tell of come last.
    void ordered(const std::vector<std::uint32_t>& ranking);
    void progressed(double share);
    void failed(const QString& sentence);

private:
    struct Wish {
        std::shared_ptr<const Dataset> dataset;
        Order order;
    };
    void rank(const OrderResult& result);

    EngineSession& engine_;
    std::optional<Wish> wish_;
    quint64 generation_ = 0;
};

}  // namespace twinsight
