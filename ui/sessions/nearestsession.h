// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

namespace twinsight {

class EngineSession;

/// Which drawings of a data set the model finds nearest to one of them. For that it has to look at every
/// drawing once, which takes seconds to minutes and is done only when lookAtAll() says so; from then on each
/// drawing that is shown gets its answer by itself, a moment after it was chosen. GUI thread only; no call
/// blocks.
class NearestSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,   ///< no drawing is shown, or there is no model
        Unlooked,  ///< the model has not looked at the data set yet, as far as is known
        Looking,
        Found,
        Failed,
    };
    static constexpr int kCount = 8;  ///< drawings that are found

    explicit NearestSession(EngineSession& engine, QObject* parent = nullptr);

    void show(const std::shared_ptr<const Dataset>& dataset, std::uint32_t drawing);
    /// None is shown; a look at all drawings goes on.
    void showNone();
    void lookAtAll();
    /// Ends a look at all drawings.
    void stop();

    State state() const { return state_; }
    /// 0..1, while the model looks at all drawings; nothing while it looks for those of one.
    std::optional<double> progress() const;
    /// Of the drawing that is shown; while they are looked for, those that were found last.
    const std::vector<SearchMatch>& matches() const { return matches_; }
    const QString& sentence() const { return sentence_; }  ///< why it failed

Q_SIGNALS:
    /// State, progress or matches.
    void changed();

private:
    struct Question {
        std::shared_ptr<const Dataset> dataset;
        std::uint32_t drawing = 0;
        bool operator==(const Question&) const = default;
    };
    QString indexOf(const std::string& dataset, const std::string& fingerprint) const;
    bool hasIndex(const Dataset& dataset) const;
    template <class Result>
    void noteIndex(const Result& result);
    void forgetModel();
    void goOn();
    void ask();
    void take(const SearchResult& result);
    void fail(const QString& sentence);
    void enter(State state);

    EngineSession& engine_;
    QTimer pause_;  ///< runs while a drawing may be passed over on the way to another
    std::optional<Question> shown_, asked_;
    QSet<QString> indices_;  ///< that the engine has made, or made and put aside
    std::vector<SearchMatch> matches_;
    double progress_ = 0;
    QString sentence_;
    State state_ = State::Nothing;
};

}  // namespace twinsight
