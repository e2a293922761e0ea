// SPDX-License-Identifier: GPL-3.0-or-later
//
// An engine for tests of the window: speaks the protocol without any network behind it. A word in the model's
// path or in a picture's path makes it misbehave, so that each test says in its own lines what it provokes:
//
//   model  "missing"   answers with an error
//          "deadly"    ends while loading
//          "points"    has thresholds for two rates
//   A      "die"       ends while comparing
//          "die-once"  ends while comparing, unless a file of that path is there, which it makes first
//          "garbage"   writes lines that are no answers, then a good one
//          "nonsense"  answers with the right id and a result that cannot be read
//          "hold"      does not answer before a comparison that does not say so has been asked; the late
//          answers
//                      then come first
//          "wrong"     answers with an error
//          "blank"     is one; "photo" looks like one
//          "chance"    has a map that does not hold
//          "endless"   is explained as far as a quarter, and no further
//   data set "refuse"  answers with an error
//            "naming"  has thresholds for the best of a search; "bounded": one that is not measured
//            "endless" is searched and measured on as far as a quarter, and no further
//            "slow"    tells how far it is before the answer, and gives none to what is to be ordered
//
// The similarity is the number after the last '-' in A's file name; 0.5 when there is none.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <numeric>
#include <vector>

#include "core/data/scan.h"
#include "core/protocol/messages.h"

using namespace twinsight;

namespace {

bool says(const std::string& text, std::string_view word) {
    return text.find(word) != std::string::npos;
}

void answer(std::int64_t id, auto what) {
    std::cout << toJsonLine(Response{id, std::move(what)}) << std::endl;
}

class FakeEngine {
public:
    void serve() {
        for (std::string line; std::getline(std::cin, line);) {
            const Request request = requestFromJsonLine(line);
            std::visit([&](const auto& what) { take(request.id, what); }, request.what);
        }
    }

private:
    void take(std::int64_t id, const HelloRequest&) {
        answer(id, HelloResult{"fake", kProtocolVersion, "cpu"});
    }

    void take(std::int64_t id, const LoadRequest& request) {
        if (says(request.model, "missing"))
            return answer(id, ErrorResult{"not found", "There is no model " + request.model + "."});
        if (says(request.model, "deadly")) std::_Exit(3);
        model_ = ModelSummary{.path = request.model,
                              .name = "fake",
                              .backbone = "compact",
                              .head = "cosine",
                              .parameters = 1234,
                              .inputSize = 56,
                              .trainedOn = "Omniglot",
                              .trainedCharacters = 964,
                              .threshold = 0.81,
                              .falseAcceptRate = 0.01,
                              .accuracy = 0.984,
                              .auc = 0.99,
                              .eer = 0.02,
                              .identicalIsHighest = !says(request.model, "reference")};
        if (says(request.model, "points")) {
            model_.operatingPoints = {{0.1, 0.5, 0.02, std::nullopt},
                                      {0.01, 0.81, 0.1, Interval{0.005, 0.02}}};
            model_.measuredOn = {5, 99, 1000, 3000, 390000};
        }
        answer(id, LoadResult{model_});
    }

    void take(std::int64_t id, const CompareRequest& request) {
        const std::string& a = request.a.path;
        if (says(a, "die-once") && !std::ifstream(a)) {
            std::ofstream(a) << "died";
            std::_Exit(3);
        }
        if (says(a, "die") && !says(a, "die-once")) {
            std::cerr << "I die of this picture." << std::endl;
            std::_Exit(3);
        }
        if (says(a, "garbage"))
            std::cout << "Loading...\n{\"id\": \"x\"}\n\xff\xfe\n[]\n"
                      << std::string(3000000, 'x') << "\n\n{" << std::endl;
        if (says(a, "nonsense"))
            std::cout << "{\"id\": " << id << ", \"method\": \"compare\", \"result\": []}" << std::endl;
        else if (says(a, "wrong"))
            answer(id, ErrorResult{"damaged", a + " is damaged."});
        else if (says(a, "hold"))
            held_.push_back({id, resultOf(a)});
        else
            answerAll(id, resultOf(a));
    }

    void take(std::int64_t id, const EvaluateRequest& request) {
        if (says(request.dataset, "refuse"))
            return answer(id, ErrorResult{"too-small", "Nothing to measure."});
        if (says(request.dataset, "slow")) answer(id, ProgressResult{0.5});
        if (says(request.dataset, "endless")) return answer(id, ProgressResult{0.25});
        EvaluateResult result;
        result.model = model_.path;
        result.dataset = request.dataset;
        result.histogram = {-2, 2, {1, 9}, {8, 2}};
        result.operatingPoints = {{0.1, 0.3, 0.02, std::nullopt}, {0.01, 0.6, 0.1, Interval{0.005, 0.02}}};
        result.measuredOn = {1, 40, 400, 500, 5000};
        answer(id, result);
    }

    /// Finds the first drawings of any data set.
    void take(std::int64_t id, const SearchRequest& request) {
        if (says(request.dataset, "refuse")) return answer(id, ErrorResult{"invalid", "Nothing to search."});
        if (says(request.dataset, "slow")) answer(id, ProgressResult{0.5});
        if (says(request.dataset, "endless")) return answer(id, ProgressResult{0.25});
        const double best = resultOf(request.picture.path).probability;
        answer(id, SearchResult{model_.path,
                                request.dataset,
                                request.fingerprint,
                                {{0, "Greek/alpha/1.png", "Greek", "alpha", best},
                                 {1, "Greek/alpha/2.png", "Greek", "alpha", best / 2}},
                                2,
                                model_.threshold,
                                0.5,
                                namingIn(request.dataset)});
    }

    static Naming namingIn(const std::string& dataset) {
        if (says(dataset, "bounded")) return {{{0.25, 0.85, 0, std::nullopt}}, 0, 0};
        if (!says(dataset, "naming")) return {};
        return {{{0.1, 0.7, 0.02, std::nullopt}, {0.01, 0.95, 0.3, Interval{0.005, 0.02}}}, 1980, 99};
    }

    /// The last drawing is the most typical one, and the first one the most like any picture.
    void take(std::int64_t id, const OrderRequest& request) {
        if (says(request.dataset, "refuse")) return answer(id, ErrorResult{"invalid", "Nothing to order."});
        if (says(request.dataset, "slow")) return answer(id, ProgressResult{0.5});
        const auto dataset = scanDataset(request.dataset);
        std::vector<float> likeness(dataset->drawings().size());
        std::iota(likeness.begin(), likeness.end(), 0.0F);
        if (request.picture) std::ranges::reverse(likeness);
        answer(id, OrderResult{model_.path, request.dataset, dataset->fingerprint(), likeness});
    }

    /// A grid of two by two fields: each is matched with the one across.
    void take(std::int64_t id, const ExplainRequest& request) {
        if (says(request.a.path, "wrong")) return answer(id, ErrorResult{"damaged", "No reason."});
        if (says(request.a.path, "endless")) return answer(id, ProgressResult{0.25});
        const EvidenceMap map{{0, 0, 1, 1}, 2, {1, 0, 0, -1}, 2, {3, -1, -1, 0}, {0.75F, 0, 0, 0.5F}};
        answer(id, ExplainResult{model_.path,
                                 {resultOf(request.a.path).probability,
                                  map,
                                  map,
                                  {0.1, 0.4, !says(request.a.path, "chance")},
                                  std::nullopt}});
    }

    void take(std::int64_t, const CancelRequest&) {}

    void answerAll(std::int64_t id, const CompareResult& result) {
        for (const auto& [heldId, heldResult] : held_) answer(heldId, heldResult);
        held_.clear();
        answer(id, result);
    }

    static Doubt doubtAbout(const std::string& a) {
        return says(a, "blank") ? Doubt::Blank : says(a, "photo") ? Doubt::Photo : Doubt::None;
    }

    CompareResult resultOf(const std::string& a) const {
        const std::size_t dash = a.rfind('-');
        const double probability = dash == std::string::npos ? 0.5 : std::atof(a.c_str() + dash + 1);
        return {
            probability, probability >= model_.threshold, model_.threshold, 1.5, model_.path, doubtAbout(a),
            Doubt::None};
    }

    ModelSummary model_;
    std::vector<std::pair<std::int64_t, CompareResult>> held_;
};

}  // namespace

int main() {
    FakeEngine().serve();
}
