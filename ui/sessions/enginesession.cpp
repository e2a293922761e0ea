// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/enginesession.h"

#include <QTimer>
#include <optional>

#include "core/base/error.h"
#include "ui/sessions/lineprocess.h"
#include "ui/sessions/restartlimit.h"

namespace twinsight {

namespace {

/// After how many deaths of the engine a request is held to be their cause.
constexpr int kFatalTries = 2;

/// Something asked of the engine that has not been answered.
template <class What>
struct Pending {
    What what;
    std::int64_t id = 0;  ///< 0: waits to be sent
    int tries = 0;
    bool again = false;  ///< a restarted engine gets back what it had: nobody is told

    bool isFatal() const { return tries >= kFatalTries; }
};

}  // namespace

struct EngineSession::Internals {
    Internals(EngineSession& owner, const QString& path)
        : session(owner), program(path), process(path, {"serve"}) {}

    EngineSession& session;
    QString program;
    LineProcess process;
    RestartLimit restarts;
    QTimer restart;
    State state = State::Starting;
    ModelSummary model;
    bool hasModel = false;  ///< this very process has loaded one
    std::int64_t lastId = 0, helloId = 0;
    std::optional<Pending<LoadRequest>> load;
    std::optional<Pending<CompareRequest>> comparison;
    std::optional<Pending<EvaluateRequest>> evaluation;
    std::optional<Pending<SearchRequest>> search, nearest;
    std::optional<Pending<OrderRequest>> order;
    std::optional<Pending<ExplainRequest>> explanation;

    void enter(State next);
    template <class What>
    std::int64_t send(const What& what);
    template <class What>
    void sendOnce(std::optional<Pending<What>>& pending);
    template <class What>
    void drop(std::optional<Pending<What>>& pending);
    template <class What>
    void ask(std::optional<Pending<What>>& pending, const What& what);
    void sendPending();
    bool canCompare() const { return state != State::Gone && (load || !model.path.empty()); }
    void refuseWhenHopeless();

    void greet();
    void died();
    void giveUp(const QString& sentence);
    void reload();
    void requeue();
    void dropFatal();
    void start();

    void received(const QByteArray& line);
    void answered(const Response& response);
    void greeted(const Response& response);
    void loaded(const Response& response);
    void loadFailed(const LoadRequest& asked, const Response& response);
    void compared(const Response& response);
    template <class Result, class What, class Tell>
    void surveyed(const Response& response, std::optional<Pending<What>>& pending, Tell tell,
                  void (EngineSession::*progress)(double), void (EngineSession::*fail)(const QString&));
    void failComparison(const QString& sentence);
    void failAll(const QString& sentence);
};

void EngineSession::Internals::enter(State next) {
    if (std::exchange(state, next) != next) Q_EMIT session.stateChanged();
}

template <class What>
std::int64_t EngineSession::Internals::send(const What& what) {
    const std::int64_t id = ++lastId;
    process.write(toJsonLine(Request{id, what}));
    return id;
}

template <class What>
void EngineSession::Internals::sendOnce(std::optional<Pending<What>>& pending) {
    if (!pending || pending->id != 0) return;
    ++pending->tries;
    pending->id = send(pending->what);
}

template <class What>
void EngineSession::Internals::drop(std::optional<Pending<What>>& pending) {
    if (pending && pending->id != 0) send(CancelRequest{pending->id});
    pending.reset();
}

/// In place of the one before, which nobody waits for any more.
template <class What>
void EngineSession::Internals::ask(std::optional<Pending<What>>& pending, const What& what) {
    drop(pending);
    pending = Pending<What>{what};
    if (canCompare())
        sendPending();
    else
        QTimer::singleShot(0, &session, [this] { refuseWhenHopeless(); });
}

/// What waits goes out, in the order that gives each question the model that was asked for before it.
void EngineSession::Internals::sendPending() {
    if (state != State::Ready) return;
    if (load) return sendOnce(load);
    sendOnce(comparison);
    sendOnce(evaluation);
    sendOnce(search);
    sendOnce(nearest);
    sendOnce(order);
    sendOnce(explanation);
}

void EngineSession::Internals::refuseWhenHopeless() {
    if (canCompare()) return;
    failAll(state == State::Gone
                ? EngineSession::tr("The engine does not run: open a model to start it again.")
                : EngineSession::tr("No model yet: train one, or open a model file."));
}

void EngineSession::Internals::failAll(const QString& sentence) {
    if (comparison) failComparison(sentence);
    if (std::exchange(evaluation, std::nullopt)) Q_EMIT session.evaluateFailed(sentence);
    if (std::exchange(search, std::nullopt)) Q_EMIT session.searchFailed(sentence);
    if (std::exchange(nearest, std::nullopt)) Q_EMIT session.nearestFailed(sentence);
    if (std::exchange(order, std::nullopt)) Q_EMIT session.orderFailed(sentence);
    if (std::exchange(explanation, std::nullopt)) Q_EMIT session.explainFailed(sentence);
}

void EngineSession::Internals::start() {
    restart.stop();
    helloId = 0;
    hasModel = false;
    if (process.isRunning())
        greet();
    else
        process.start();
}

void EngineSession::Internals::greet() {
    helloId = send(HelloRequest{});
}

void EngineSession::Internals::died() {
    const QString words = process.lastWords();
    if (const auto pause = restarts.died()) {
        enter(State::Restarting);
        dropFatal();
        requeue();
        restart.start(*pause);
        return;
    }
    giveUp(
        words.isEmpty()
            ? EngineSession::tr("The engine has ended again and again: open a model to start it once more.")
            : EngineSession::tr("The engine has ended again and again; its last words: %1").arg(words));
}

void EngineSession::Internals::giveUp(const QString& sentence) {
    load.reset();
    enter(State::Gone);
    Q_EMIT session.failed(sentence);
    failAll(sentence);
}

void EngineSession::Internals::reload() {
    load = Pending<LoadRequest>{LoadRequest{model.path}};
    load->again = true;
}

/// The new engine is asked for all that the old one owed, and first of all for its model.
void EngineSession::Internals::requeue() {
    if (!load && !model.path.empty()) reload();
    if (load) load->id = 0;
    if (comparison) comparison->id = 0;
    if (evaluation) evaluation->id = 0;
    if (search) search->id = 0;
    if (nearest) nearest->id = 0;
    if (order) order->id = 0;
    if (explanation) explanation->id = 0;
}

/// A request that has ended the engine twice is not made a third time.
void EngineSession::Internals::dropFatal() {
    if (load && load->isFatal()) {
        const std::string file = std::exchange(load, std::nullopt)->what.model;
        if (model.path == file) model = {};
        Q_EMIT session.failed(EngineSession::tr("The engine ended while it loaded %1: open another model.")
                                  .arg(QString::fromStdString(file)));
    }
    if (comparison && comparison->isFatal())
        failComparison(
            EngineSession::tr("The engine ended while it compared these two pictures: take others."));
    const QString again = EngineSession::tr("The engine ended while it went over the data set.");
    if (evaluation && evaluation->isFatal()) {
        evaluation.reset();
        Q_EMIT session.evaluateFailed(again);
    }
    if (search && search->isFatal()) {
        search.reset();
        Q_EMIT session.searchFailed(again);
    }
    if (nearest && nearest->isFatal()) {
        nearest.reset();
        Q_EMIT session.nearestFailed(again);
    }
    if (order && order->isFatal()) {
        order.reset();
        Q_EMIT session.orderFailed(again);
    }
    if (explanation && explanation->isFatal()) {
        explanation.reset();
        Q_EMIT session.explainFailed(EngineSession::tr(
            "The engine ended while it looked for what made this score: take other pictures."));
    }
}

void EngineSession::Internals::received(const QByteArray& line) {
    const std::string_view text(line.constData(), static_cast<std::size_t>(line.size()));
    try {
        answered(responseFromJsonLine(text));
    } catch (const Error& error) {
        // Whatever else a library prints has no id of ours and is passed over.
        if (const std::int64_t id = idInLine(text))
            answered(Response{id, ErrorResult{std::string(errorKindName(error.kind())), error.what()}});
    }
}

void EngineSession::Internals::answered(const Response& response) {
    if (response.id == 0) return;
    if (response.id == helloId)
        greeted(response);
    else if (load && response.id == load->id)
        loaded(response);
    else if (comparison && response.id == comparison->id)
        compared(response);
    else if (evaluation && response.id == evaluation->id)
        surveyed<EvaluateResult>(response, evaluation, &EngineSession::evaluated, &EngineSession::evaluating,
                                 &EngineSession::evaluateFailed);
    else if (search && response.id == search->id)
        surveyed<SearchResult>(response, search, &EngineSession::searched, &EngineSession::searching,
                               &EngineSession::searchFailed);
    else if (nearest && response.id == nearest->id)
        surveyed<SearchResult>(response, nearest, &EngineSession::nearestFound,
                               &EngineSession::findingNearest, &EngineSession::nearestFailed);
    else if (order && response.id == order->id)
        surveyed<OrderResult>(response, order, &EngineSession::ordered, &EngineSession::ordering,
                              &EngineSession::orderFailed);
    else if (explanation && response.id == explanation->id)
        surveyed<ExplainResult>(response, explanation, &EngineSession::explained, &EngineSession::explaining,
                                &EngineSession::explainFailed);
}

/// What may take long: word of how far it is comes before the answer.
template <class Result, class What, class Tell>
void EngineSession::Internals::surveyed(const Response& response, std::optional<Pending<What>>& pending,
                                        Tell tell, void (EngineSession::*progress)(double),
                                        void (EngineSession::*fail)(const QString&)) {
    if (const auto* made = std::get_if<ProgressResult>(&response.what))
        return Q_EMIT(session.*progress)(made->share);
    pending.reset();
    if (const auto* result = std::get_if<Result>(&response.what))
        return Q_EMIT(session.*tell)(Result(*result));
    const auto* error = std::get_if<ErrorResult>(&response.what);
    Q_EMIT(session.*fail)
    (error ? QString::fromStdString(error->message)
           : EngineSession::tr("The engine answered something that was not asked."));
}

void EngineSession::Internals::greeted(const Response& response) {
    const auto* hello = std::get_if<HelloResult>(&response.what);
    if (!hello || hello->protocol != kProtocolVersion)
        return giveUp(
            EngineSession::tr("The engine %1 does not fit this window: install both from the same version.")
                .arg(program));
    enter(State::Ready);
    sendPending();
}

void EngineSession::Internals::loaded(const Response& response) {
    const Pending<LoadRequest> asked = *std::exchange(load, std::nullopt);
    if (const auto* result = std::get_if<LoadResult>(&response.what)) {
        hasModel = true;
        model = result->model;
        if (!asked.again) Q_EMIT session.modelLoaded(ModelSummary(model));
    } else {
        loadFailed(asked.what, response);
    }
    refuseWhenHopeless();
    sendPending();
}

/// An engine that had a model keeps it; a restarted one gets back the one that its predecessor had.
void EngineSession::Internals::loadFailed(const LoadRequest& asked, const Response& response) {
    if (!hasModel && model.path == asked.model) model = {};
    if (!hasModel && !model.path.empty()) reload();
    const auto* error = std::get_if<ErrorResult>(&response.what);
    Q_EMIT session.failed(error ? QString::fromStdString(error->message)
                                : EngineSession::tr("The engine answered something that was not asked."));
}

void EngineSession::Internals::compared(const Response& response) {
    if (const auto* error = std::get_if<ErrorResult>(&response.what))
        return failComparison(QString::fromStdString(error->message));
    const auto* result = std::get_if<CompareResult>(&response.what);
    if (!result)
        return failComparison(EngineSession::tr("The engine answered something that was not asked."));
    comparison.reset();
    Q_EMIT session.compared(CompareResult(*result));
}

void EngineSession::Internals::failComparison(const QString& sentence) {
    comparison.reset();
    Q_EMIT session.compareFailed(sentence);
}

EngineSession::EngineSession(QString program, QObject* parent)
    : QObject(parent), internals_(std::make_unique<Internals>(*this, program)) {
    Internals& in = *internals_;
    in.restart.setSingleShot(true);
    connect(&in.restart, &QTimer::timeout, this, [&in] { in.start(); });
    connect(&in.process, &LineProcess::started, this, [&in] { in.greet(); });
    connect(&in.process, &LineProcess::received, this, [&in](const QByteArray& line) { in.received(line); });
    connect(&in.process, &LineProcess::ended, this, [&in] { in.died(); });
    connect(&in.process, &LineProcess::missing, this, [&in] {
        in.giveUp(EngineSession::tr("The engine %1 is not there or cannot be run: install Twinsight again.")
                      .arg(in.program));
    });
    in.restart.start(0);
}

EngineSession::~EngineSession() = default;

EngineSession::State EngineSession::state() const {
    return internals_->state;
}

const ModelSummary& EngineSession::model() const {
    return internals_->model;
}

void EngineSession::loadModel(const QString& file) {
    Internals& in = *internals_;
    if (in.load && in.load->id != 0) in.send(CancelRequest{in.load->id});
    in.load = Pending<LoadRequest>{LoadRequest{file.toStdString()}};
    if (in.state == State::Gone) {
        in.restarts.forget();
        in.enter(State::Restarting);
        in.restart.start(0);
    }
    in.sendPending();
}

void EngineSession::compare(const PictureRef& a, const PictureRef& b) {
    internals_->ask(internals_->comparison, CompareRequest{a, b});
}

void EngineSession::evaluate(const EvaluateRequest& request) {
    internals_->ask(internals_->evaluation, request);
}

void EngineSession::stopEvaluating() {
    internals_->drop(internals_->evaluation);
}

void EngineSession::search(const SearchRequest& request) {
    internals_->ask(internals_->search, request);
}

void EngineSession::stopSearching() {
    internals_->drop(internals_->search);
}

void EngineSession::findNearest(const SearchRequest& request) {
    internals_->ask(internals_->nearest, request);
}

void EngineSession::dropNearest() {
    internals_->drop(internals_->nearest);
}

void EngineSession::order(const OrderRequest& request) {
    internals_->ask(internals_->order, request);
}

void EngineSession::dropOrder() {
    internals_->drop(internals_->order);
}

void EngineSession::explain(const ExplainRequest& request) {
    internals_->ask(internals_->explanation, request);
}

void EngineSession::stopExplaining() {
    internals_->drop(internals_->explanation);
}

}  // namespace twinsight
