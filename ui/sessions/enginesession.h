// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "core/protocol/messages.h"

namespace twinsight {

/// The engine process behind the window (`twinsight-cli serve`): started at once, started again when it dies
/// (with the model it had), newest request wins. GUI thread only; no call blocks.
class EngineSession : public QObject {
    Q_OBJECT

public:
    enum class State { Starting, Ready, Restarting, Gone };
    Q_ENUM(State)

    /// `program`: path of twinsight-cli.
    explicit EngineSession(QString program, QObject* parent = nullptr);
    ~EngineSession() override;

    State state() const;
    /// Of the model that answers; `path` is empty before one has been loaded.
    const ModelSummary& model() const;
    /// Another one is to answer: modelLoaded() or failed() is still to come.
    bool isLoading() const;

    /// Answers with modelLoaded() or failed(). May be called before the engine is ready.
    void loadModel(const QString& file);
    /// Answers with compared() or compareFailed(); an older comparison still under way is dropped.
    void compare(const PictureRef& a, const PictureRef& b);

    /// Answers with evaluated() or evaluateFailed(); takes seconds. The newest request wins.
    void evaluate(const EvaluateRequest& request);
    /// Nobody waits for what was to be measured any more: no answer comes.
    void stopEvaluating();
    /// Answers with searched() or searchFailed(), the first time after the index is made, and with
    /// searching() meanwhile. The newest request wins.
    void search(const SearchRequest& request);
    /// Nobody waits for what is alike any more: no answer comes.
    void stopSearching();
    /// As search(), for whoever asks beside it: answers with nearestFound() or nearestFailed(), and with
    /// findingNearest() meanwhile. The newest request wins.
    void findNearest(const SearchRequest& request);
    /// Nobody waits for the nearest any more: no answer comes.
    void dropNearest();
    /// Answers with ordered() or orderFailed(), as search() does. The newest request wins.
    void order(const OrderRequest& request);
    /// Nobody waits for an order any more: no answer comes.
    void dropOrder();
    /// Answers with explained() or explainFailed(), and with explaining() meanwhile. The newest request wins.
    void explain(const ExplainRequest& request);
    /// Nobody waits for the explanation any more: there is no answer to it.
    void stopExplaining();

Q_SIGNALS:
    void stateChanged();
    /// Not said again when a restarted engine gets back the model it had.
    void modelLoaded(const twinsight::ModelSummary& model);
    void compared(const twinsight::CompareResult& result);
    void compareFailed(const QString& sentence);
    void evaluated(const twinsight::EvaluateResult& result);
    void evaluating(double share);
    void evaluateFailed(const QString& sentence);
    void searched(const twinsight::SearchResult& result);
    void searching(double share);
    void searchFailed(const QString& sentence);
    void nearestFound(const twinsight::SearchResult& result);
    void findingNearest(double share);
    void nearestFailed(const QString& sentence);
    void ordered(const twinsight::OrderResult& result);
    void ordering(double share);
    void orderFailed(const QString& sentence);
    void explained(const twinsight::ExplainResult& result);
    void explaining(double share);
    void explainFailed(const QString& sentence);
    void failed(const QString& sentence);

private:
    struct Internals;
    std::unique_ptr<Internals> internals_;
};

}  // namespace twinsight
