// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

namespace twinsight {

class EngineSession;

/// What of a data set is like the picture that is shown now. The first search looks at every drawing once,
/// which takes seconds to minutes: a newer picture waits for that, as asking at once would begin it anew with
/// each stroke of a sketch. GUI thread only; no call blocks.
class SearchSession : public QObject {
    Q_OBJECT

public:
    static constexpr int kCount = 24;  ///< drawings that are found

    explicit SearchSession(EngineSession& engine, QObject* parent = nullptr);

    /// Only the newest picture gets its answer.
    void look(const std::shared_ptr<const Dataset>& dataset, const PictureRef& picture);
    /// No answer is wanted; a look at all drawings goes on.
    void lookForNothing();
    void stop();

Q_SIGNALS:
    void found(const std::shared_ptr<const twinsight::Dataset>& dataset,
               const twinsight::SearchResult& result);
    void failed(const QString& sentence);
    /// Of the look at all drawings, 0..1.
    void progressed(double share);

private:
    void ask(const std::shared_ptr<const Dataset>& dataset, const PictureRef& picture);
    void take(const SearchResult& result);
    void fail(const QString& sentence);
    void follow(double share);
    /// Ends the search that was under way; nothing when its answer is of no use any more.
    std::shared_ptr<const Dataset> finish();

    EngineSession& engine_;
    std::shared_ptr<const Dataset> underWay_;  ///< searched now, or null
    bool wanted_ = false;                      ///< the answer to what is under way
    std::optional<PictureRef> next_;           ///< asked once that is answered
    double share_ = 0;
};

}  // namespace twinsight
