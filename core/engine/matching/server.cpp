// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/server.h"

#include <condition_variable>
#include <deque>
#include <istream>
#include <mutex>
#include <optional>
#include <ostream>
#include <thread>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sentence.h"
#include "core/engine/matching/matcher.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/nn/devices.h"
#include "core/protocol/messages.h"
#include "twinsight/version.h"

namespace twinsight {

namespace {

/// Requests in order of arrival, from the reading thread to the working one.
class Inbox {
public:
    void push(Request request) {
        const std::scoped_lock guard(mutex_);
        waiting_.push_back(std::move(request));
        changed_.notify_one();
    }
    void close() {
        const std::scoped_lock guard(mutex_);
        closed_ = true;
        changed_.notify_one();
    }
    /// Blocks; nothing once it is closed and empty.
    std::optional<Request> pop() {
        std::unique_lock guard(mutex_);
        changed_.wait(guard, [this] { return closed_ || !waiting_.empty(); });
        if (waiting_.empty()) return std::nullopt;
        Request request = std::move(waiting_.front());
        waiting_.pop_front();
        return request;
    }
    /// Takes out a request that nobody works on yet.
    bool remove(std::int64_t id) {
        const std::scoped_lock guard(mutex_);
        return std::erase_if(waiting_, [id](const Request& request) { return request.id == id; }) > 0;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Request> waiting_;
    bool closed_ = false;
};

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
        warmUp();
        return {summaryOf(matcher_->card(), model_)};
    }

    CompareResult operator()(const CompareRequest& request) {
        if (!matcher_) throw Error(ErrorKind::Invalid, "No model is loaded: send \"load\" first.");
        const Stopwatch watch;
        const Match match = matcher_->compare(readPicture(request.a), readPicture(request.b));
        return {match.probability, match.same, matcher_->card().threshold, watch.seconds() * 1000, model_};
    }

    CancelResult operator()(const CancelRequest&) { return {}; }

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

void answer(Worker& worker, const Request& request, Outbox& outbox) {
    try {
        outbox.send({request.id,
                     std::visit([&](const auto& what) -> decltype(Response::what) { return worker(what); },
                                request.what)});
    } catch (const Error& error) {
        outbox.sendError(request.id, error.kind(), error.what());
    } catch (const std::exception& error) {
        outbox.sendError(request.id, ErrorKind::Engine, sentenceOf(error));
    }
}

void work(Inbox& inbox, Outbox& outbox, const std::string& device) {
    useThreads(static_cast<int>(std::thread::hardware_concurrency()));
    Worker worker(device);
    while (const auto request = inbox.pop()) answer(worker, *request, outbox);
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

void receive(const std::string& line, Inbox& inbox, Outbox& outbox) {
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
    Inbox inbox;
    Outbox outbox(out);
    std::jthread worker([&] { work(inbox, outbox, device); });
    while (const auto line = readLine(in))
        if (*line != "\r") receive(*line, inbox, outbox);
    inbox.close();
}

}  // namespace twinsight
