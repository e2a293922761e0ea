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
#include "core/engine/matching/picturememory.h"
#include "core/engine/matching/servedmodel.h"
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
    Worker(std::string device, ServedModel& served) : device_(std::move(device)), served_(served) {}

    HelloResult operator()(const HelloRequest&) { return {TWINSIGHT_VERSION, kProtocolVersion, device_}; }

    LoadResult operator()(const LoadRequest& request) {
        try {
            load(request.model);
        } catch (...) {
            served_.settle(std::nullopt);
            throw;
        }
        served_.settle(model_);
        return {summaryOf(matcher_->card(), model_)};
    }

    CompareResult operator()(const CompareRequest& request) {
        if (!matcher_) throw Error(ErrorKind::Invalid, "No model is loaded: send \"load\" first.");
        const Stopwatch watch;
        const SeenPicture a = pictures_.see(request.a, *matcher_), b = pictures_.see(request.b, *matcher_);
        const Match match = matcher_->compare(a, b);
        return {match.probability, match.same, matcher_->card().threshold, watch.seconds() * 1000, model_,
                a.doubt,           b.doubt};
    }

private:
    void load(const std::string& file) {
        Matcher matcher(Model::load(pathFromUtf8(file), device_));
        useThreads(threadsForOne(matcher.card()));
        warmUp(matcher);
        matcher_.emplace(std::move(matcher));
        pictures_.forget();
        model_ = file;
    }

    /// The first forward pass makes kernels and takes ten times as long: better now than at the first drop.
    static void warmUp(const Matcher& matcher) {
        const Image blank = Image::filled(32, 32, 1, 255);
        matcher.compare(blank, blank);
    }

    std::string device_;
    ServedModel& served_;
    std::optional<Matcher> matcher_;
    PictureMemory pictures_;  ///< as that one sees them
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

void work(Inbox& inbox, Outbox& outbox, ServedModel& served, const std::string& device) {
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    Worker worker(device, served);
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
void survey(Inbox& inbox, Outbox& outbox, ServedModel& served, const std::string& device) {
    stepBack();
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    Surveyor surveyor(device);
    while (const auto taken = inbox.pop()) {
        const std::int64_t id = taken->request.id;
        const Watch watch{progressOf(id, outbox), taken->stop};
        surveyor.useModel(served.file());
        if (const auto* search = std::get_if<SearchRequest>(&taken->request.what))
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

    void push(Request request) { inboxOf(request).push(std::move(request)); }
    std::optional<Request> remove(std::int64_t id) {
        for (Inbox* inbox : {&quick, &explanations, &slow})
            if (auto removed = inbox->remove(id)) return removed;
        return std::nullopt;
    }
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

bool isLoad(const Request& request) {
    return std::holds_alternative<LoadRequest>(request.what);
}

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

void receive(const std::string& line, Inboxes& inbox, Outbox& outbox, ServedModel& served) {
    try {
        Request request = requestFromJsonLine(line);
        if (const auto* cancel = std::get_if<CancelRequest>(&request.what)) {
            if (const auto removed = inbox.remove(cancel->target)) {
                if (isLoad(*removed)) served.settle(std::nullopt);
                outbox.sendError(cancel->target, ErrorKind::Stopped, "The request was cancelled.");
            }
            outbox.send({request.id, CancelResult{}});
        } else {
            if (isLoad(request)) served.expect();
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
    ServedModel served;
    std::jthread worker([&] { work(inboxes.quick, outbox, served, device); });
    std::jthread explainer([&] { survey(inboxes.explanations, outbox, served, device); });
    std::jthread surveyor([&] { survey(inboxes.slow, outbox, served, device); });
    while (const auto line = readLine(in))
        if (*line != "\r") receive(*line, inboxes, outbox, served);
    inboxes.close();
}

}  // namespace twinsight
