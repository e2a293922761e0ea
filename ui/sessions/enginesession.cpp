// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/enginesession.h"

#include <QTimer>
#include <optional>
#include <tuple>

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

/// What a window asks for, at most once at a time, and how it is told.
template <class What, class Answer>
struct Question {
    using Result = Answer;
    void (EngineSession::*tell)(const Result&);
    void (EngineSession::*progress)(double);  ///< null for what is answered at once
    void (EngineSession::*fail)(const QString&);
    const char* fatal;  ///< the sentence for one that ends the engine, not yet translated
    std::optional<Pending<What>> pending = std::nullopt;
};

constexpr const char* kEndedOverDataset =
    QT_TRANSLATE_NOOP("twinsight::EngineSession", "The engine ended while it went over the data set.");

QString sentenceOf(const Response& response) {
    const auto* error = std::get_if<ErrorResult>(&response.what);
    return error ? QString::fromStdString(error->message)
                 : EngineSession::tr("The engine answered something that was not asked.");
}

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
    Question<CompareRequest, CompareResult> comparison{
        &EngineSession::compared, nullptr, &EngineSession::compareFailed,
        QT_TRANSLATE_NOOP("twinsight::EngineSession",
                          "The engine ended while it compared these two pictures: take others.")};
    Question<EvaluateRequest, EvaluateResult> evaluation{&EngineSession::evaluated,
                                                         &EngineSession::evaluating,
                                                         &EngineSession::evaluateFailed, kEndedOverDataset};
    Question<SearchRequest, SearchResult> search{&EngineSession::searched, &EngineSession::searching,
                                                 &EngineSession::searchFailed, kEndedOverDataset};
    Question<SearchRequest, SearchResult> nearest{&EngineSession::nearestFound,
                                                  &EngineSession::findingNearest,
                                                  &EngineSession::nearestFailed, kEndedOverDataset};
    Question<OrderRequest, OrderResult> order{&EngineSession::ordered, &EngineSession::ordering,
                                              &EngineSession::orderFailed, kEndedOverDataset};
    Question<ExplainRequest, ExplainResult> explanation{
        &EngineSession::explained, &EngineSession::explaining, &EngineSession::explainFailed,
        QT_TRANSLATE_NOOP("twinsight::EngineSession",
                          "The engine ended while it looked for what made this score: take other pictures.")};

    void enter(State next);
    template <class What>
    std::int64_t send(const What& what);
    template <class What>
    void sendOnce(std::optional<Pending<What>>& pending);
    template <class What>
    void drop(std::optional<Pending<What>>& pending);
    template <class Asked, class What>
    void ask(Asked& question, const What& what);
    /// In the order in which they are sent.
    template <class Do>
    void forEachQuestion(Do act) {
        std::apply([&](auto&... each) { (act(each), ...); },
                   std::tie(comparison, evaluation, search, nearest, order, explanation));
    }
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
    template <class Asked>
    void take(Asked& question, const Response& response);
    template <class Asked>
    void fail(Asked& question, const QString& sentence);
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
template <class Asked, class What>
void EngineSession::Internals::ask(Asked& question, const What& what) {
    drop(question.pending);
    question.pending = Pending<What>{what};
    if (canCompare())
        sendPending();
    else
        QTimer::singleShot(0, &session, [this] { refuseWhenHopeless(); });
}

/// What waits goes out, in the order that gives each question the model that was asked for before it.
void EngineSession::Internals::sendPending() {
    if (state != State::Ready) return;
    if (load) return sendOnce(load);
    forEachQuestion([this](auto& question) { sendOnce(question.pending); });
}

void EngineSession::Internals::refuseWhenHopeless() {
    if (canCompare()) return;
    failAll(state == State::Gone
                ? EngineSession::tr("The engine does not run: open a model to start it again.")
                : EngineSession::tr("No model yet: train one, or open a model file."));
}

void EngineSession::Internals::failAll(const QString& sentence) {
    forEachQuestion([&](auto& question) {
        if (question.pending) fail(question, sentence);
    });
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
    forEachQuestion([](auto& question) {
        if (question.pending) question.pending->id = 0;
    });
}

/// A request that has ended the engine twice is not made a third time.
void EngineSession::Internals::dropFatal() {
    if (load && load->isFatal()) {
        const std::string file = std::exchange(load, std::nullopt)->what.model;
        if (model.path == file) model = {};
        Q_EMIT session.failed(EngineSession::tr("The engine ended while it loaded %1: open another model.")
                                  .arg(QString::fromStdString(file)));
    }
    forEachQuestion([this](auto& question) {
        if (question.pending && question.pending->isFatal())
            fail(question, EngineSession::tr(question.fatal));
    });
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
    if (response.id == helloId) return greeted(response);
    if (load && response.id == load->id) return loaded(response);
    forEachQuestion([&](auto& question) {
        if (question.pending && response.id == question.pending->id) take(question, response);
    });
}

/// For what takes long, word of how far it is comes before the answer.
template <class Asked>
void EngineSession::Internals::take(Asked& question, const Response& response) {
    const auto* made = std::get_if<ProgressResult>(&response.what);
    if (made && question.progress) return Q_EMIT(session.*question.progress)(made->share);
    const auto* result = std::get_if<typename Asked::Result>(&response.what);
    if (!result) return fail(question, sentenceOf(response));
    question.pending.reset();
    Q_EMIT(session.*question.tell)(*result);
}

template <class Asked>
void EngineSession::Internals::fail(Asked& question, const QString& sentence) {
    question.pending.reset();
    Q_EMIT(session.*question.fail)(sentence);
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
    Q_EMIT session.failed(sentenceOf(response));
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

bool EngineSession::isLoading() const {
    return internals_->load && !internals_->load->again;
}

void EngineSession::loadModel(const QString& file) {
    Internals& in = *internals_;
    in.drop(in.load);
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
    internals_->drop(internals_->evaluation.pending);
}

void EngineSession::search(const SearchRequest& request) {
    internals_->ask(internals_->search, request);
}

void EngineSession::stopSearching() {
    internals_->drop(internals_->search.pending);
}

void EngineSession::findNearest(const SearchRequest& request) {
    internals_->ask(internals_->nearest, request);
}

void EngineSession::dropNearest() {
    internals_->drop(internals_->nearest.pending);
}

void EngineSession::order(const OrderRequest& request) {
    internals_->ask(internals_->order, request);
}

void EngineSession::dropOrder() {
    internals_->drop(internals_->order.pending);
}

void EngineSession::explain(const ExplainRequest& request) {
    internals_->ask(internals_->explanation, request);
}

void EngineSession::stopExplaining() {
    internals_->drop(internals_->explanation.pending);
}

}  // namespace twinsight
