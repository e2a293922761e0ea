// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/server.h"

#include <istream>
#include <mutex>
#include <optional>
#include <ostream>
#include <thread>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/priority.h"
#include "core/base/sentence.h"
#include "core/engine/matching/inbox.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/matching/surveyor.h"
#include "core/engine/nn/devices.h"
#include "core/protocol/messages.h"
#include "twinsight/version.h"

namespace twinsight {

namespace {

/// Whole lines, whichever thread writes them.
class Outbox {
public:
    explicit Outbox(std::ostream& out) : out_(out) {}
    void send(const Response& response) {
        const std::scoped_lock guard(mutex_);
        out_ << toJsonLine(response) << std::endl;
    }
    void sendError(std::int64_t id, ErrorKind kind, const std::string& message) {
        send({id, ErrorResult{std::string(errorKindName(kind)), message}});
    }

private:
    std::ostream& out_;
    std::mutex mutex_;
};

/// Answers one request at a time.
class Worker {
public:
    explicit Worker(std::string device) : device_(std::move(device)) {}

    HelloResult operator()(const HelloRequest&) { return {TWINSIGHT_VERSION, kProtocolVersion, device_}; }

    LoadResult operator()(const LoadRequest& request) {
        matcher_.emplace(Model::load(pathFromUtf8(request.model), device_));
        model_ = request.model;
        useThreads(threadsForOne(matcher_->card()));
        warmUp();
        return {summaryOf(matcher_->card(), model_)};
    }

    CompareResult operator()(const CompareRequest& request) {
        if (!matcher_) throw Error(ErrorKind::Invalid, "No model is loaded: send \"load\" first.");
        const Stopwatch watch;
        const Image a = readPicture(request.a), b = readPicture(request.b);
        const Match match = matcher_->compare(a, b);
        return {match.probability,      match.same, matcher_->card().threshold,
                watch.seconds() * 1000, model_,     matcher_->doubtAbout(a),
                matcher_->doubtAbout(b)};
    }

private:
    /// The first forward pass makes kernels and takes ten times as long: better now than at the first drop.
    void warmUp() {
        const Image blank = Image::filled(32, 32, 1, 255);
        matcher_->compare(blank, blank);
    }

    std::string device_;
    std::optional<Matcher> matcher_;
    std::string model_;
};

template <class Work>
void answer(std::int64_t id, Outbox& outbox, Work work) {
    try {
        outbox.send({id, work()});
    } catch (const Error& error) {
        outbox.sendError(id, error.kind(), error.what());
    } catch (const std::exception& error) {
        outbox.sendError(id, ErrorKind::Engine, sentenceOf(error));
    }
}

void work(Inbox& inbox, Outbox& outbox, const std::string& device) {
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    Worker worker(device);
    while (const auto taken = inbox.pop()) {
        const auto doing = [&](const auto& what) -> decltype(Response::what) {
            if constexpr (requires { worker(what); }) return worker(what);
            throw Error(ErrorKind::Engine, "This is not asked here.");
        };
        answer(taken->request.id, outbox, [&] { return std::visit(doing, taken->request.what); });
    }
}

/// Reports at most ten times a second.
std::function<void(double)> progressOf(std::int64_t id, Outbox& outbox) {
    return [id, &outbox, pace = Pace(0.1)](double share) mutable {
        if (pace.isDue()) outbox.send({id, ProgressResult{share}});
    };
}

/// What takes seconds, beside the comparisons, which are not to wait for it.
void survey(Inbox& inbox, Outbox& outbox, const std::string& device) {
    stepBack();
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    Surveyor surveyor(device);
    while (const auto taken = inbox.pop()) {
        const std::int64_t id = taken->request.id;
        const Watch watch{progressOf(id, outbox), taken->stop};
        if (const auto* load = std::get_if<LoadRequest>(&taken->request.what))
            surveyor.useModel(load->model);
        else if (const auto* search = std::get_if<SearchRequest>(&taken->request.what))
            answer(id, outbox, [&] { return surveyor.search(*search, watch); });
        else if (const auto* order = std::get_if<OrderRequest>(&taken->request.what))
            answer(id, outbox, [&] { return surveyor.order(*order, watch); });
        else if (const auto* evaluate = std::get_if<EvaluateRequest>(&taken->request.what))
            answer(id, outbox, [&] { return surveyor.evaluate(*evaluate, watch); });
        else if (const auto* explain = std::get_if<ExplainRequest>(&taken->request.what))
            answer(id, outbox, [&] { return surveyor.explain(*explain, watch); });
    }
}

/// Whoever waits for something quick does not wait for what is slow; explanations, which take a moment, not
/// for what goes over a data set.
struct Inboxes {
    Inbox quick, explanations, slow;

    void push(Request request) {
        // Under no id, as the quick one answers it and is where it is cancelled.
        if (std::holds_alternative<LoadRequest>(request.what))
            for (Inbox* other : {&explanations, &slow}) other->push({0, request.what});
        inboxOf(request).push(std::move(request));
    }
    bool remove(std::int64_t id) { return quick.remove(id) || explanations.remove(id) || slow.remove(id); }
    void close() {
        for (Inbox* inbox : {&quick, &explanations, &slow}) inbox->close();
    }

private:
    Inbox& inboxOf(const Request& request) {
        if (std::holds_alternative<ExplainRequest>(request.what)) return explanations;
        const bool isSlow = std::holds_alternative<SearchRequest>(request.what) ||
                            std::holds_alternative<OrderRequest>(request.what) ||
                            std::holds_alternative<EvaluateRequest>(request.what);
        return isSlow ? slow : quick;
    }
};

/// A line without its end; nothing at the end of input. A line longer than kMaximumLine comes out empty.
std::optional<std::string> readLine(std::istream& in) {
    std::string line;
    bool tooLong = false;
    int c = in.get();
    const bool ended = c == std::istream::traits_type::eof();
    for (; c != std::istream::traits_type::eof() && c != '\n'; c = in.get()) {
        if (line.size() < kMaximumLine)
            line += static_cast<char>(c);
        else
            tooLong = true;
    }
    if (ended) return std::nullopt;
    return tooLong ? std::string() : line;
}

void receive(const std::string& line, Inboxes& inbox, Outbox& outbox) {
    try {
        Request request = requestFromJsonLine(line);
        if (const auto* cancel = std::get_if<CancelRequest>(&request.what)) {
            if (inbox.remove(cancel->target))
                outbox.sendError(cancel->target, ErrorKind::Stopped, "The request was cancelled.");
            outbox.send({request.id, CancelResult{}});
        } else {
            inbox.push(std::move(request));
        }
    } catch (const Error& error) {
        outbox.sendError(idInLine(line), error.kind(), error.what());
    }
}

}  // namespace

void serve(std::istream& in, std::ostream& out, const std::string& device) {
    Inboxes inboxes;
    Outbox outbox(out);
    std::jthread worker([&] { work(inboxes.quick, outbox, device); });
    std::jthread explainer([&] { survey(inboxes.explanations, outbox, device); });
    std::jthread surveyor([&] { survey(inboxes.slow, outbox, device); });
    while (const auto line = readLine(in))
        if (*line != "\r") receive(*line, inboxes, outbox);
    inboxes.close();
}

}  // namespace twinsight
