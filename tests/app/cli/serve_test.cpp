// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "app/cli/command.h"
#include "core/base/base64.h"
#include "core/imaging/codecs/codecs.h"
#include "core/protocol/messages.h"
#include "tests/app/cli/trainedrun.h"
#include "twinsight/version.h"

namespace twinsight {
namespace {

using ::testing::AllOf;
using testing::cli;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::Le;
using testing::textOf;
using testing::TrainedRun;

PictureRef file(const std::string& path) {
    return {path, "", ""};
}
PictureRef content(const std::string& bytes) {
    return {"", "", toBase64(std::as_bytes(std::span(bytes)))};
}

struct Serve : ::testing::Test {
    const TrainedRun& trained = TrainedRun::instance();
    std::string asked;
    std::vector<Response> answers;

    void ask(const Request& request) { asked += toJsonLine(request) + "\n"; }
    void askToLoad() { ask({1, LoadRequest{trained.model()}}); }
    void run() {
        const auto result = cli({"serve"}, {.in = asked, .stop = {}, .onLine = {}});
        EXPECT_EQ(result.code, exitcode::kDone);
        for (const auto& line : result.jsonLines()) answers.push_back(responseFromJsonLine(line.dump()));
    }
    std::size_t placeOfAnswer(std::int64_t id) const {
        const auto isIt = [id](const Response& answer) {
            return answer.id == id && !std::holds_alternative<ProgressResult>(answer.what);
        };
        const auto found = std::ranges::find_if(answers, isIt);
        EXPECT_NE(found, answers.end()) << "no answer to " << id;
        return static_cast<std::size_t>(found - answers.begin());
    }
    template <class Result>
    Result answerTo(std::int64_t id) const {
        const std::size_t place = placeOfAnswer(id);
        return place < answers.size() ? std::get<Result>(answers[place].what) : Result{};
    }
};

TEST_F(Serve, SaysHello) {
    ask({1, HelloRequest{}});
    run();
    EXPECT_EQ(answerTo<HelloResult>(1).version, TWINSIGHT_VERSION);
    EXPECT_EQ(answerTo<HelloResult>(1).protocol, kProtocolVersion);
    EXPECT_EQ(answerTo<HelloResult>(1).device, "cpu");
}

TEST_F(Serve, AnswersALastLineWithoutAnEnd) {
    ask({1, HelloRequest{}});
    asked.pop_back();
    run();
    EXPECT_EQ(answerTo<HelloResult>(1).version, TWINSIGHT_VERSION);
}

TEST_F(Serve, LoadsAModelAndTellsWhatItIs) {
    askToLoad();
    run();
    const ModelSummary model = answerTo<LoadResult>(1).model;
    EXPECT_EQ(model.path, trained.model());
    EXPECT_EQ(model.name, "first");
    EXPECT_EQ(model.backbone, "compact");
    EXPECT_EQ(model.inputSize, 28);
    EXPECT_GT(model.parameters, 1000);
}

TEST_F(Serve, ComparesAsTheCommandDoes) {
    askToLoad();
    ask({2, CompareRequest{file(trained.drawing(0)), file(trained.drawing(20))}});
    run();
    const auto answer = answerTo<CompareResult>(2);
    const auto command =
        cli({"compare", trained.drawing(0), trained.drawing(20), "--model", trained.model(), "--json"})
            .json();
    EXPECT_THAT(answer.probability, AllOf(Ge(0), Le(1)));
    EXPECT_NEAR(answer.probability, command["probability"], 1e-5);
    EXPECT_EQ(answer.same, command["same"]);
    EXPECT_EQ(answer.threshold, command["threshold"]);
    EXPECT_EQ(answer.model, trained.model());
}

TEST_F(Serve, TakesPicturesByContentToo) {
    askToLoad();
    ask({2, CompareRequest{file(trained.drawing(0)), file(trained.drawing(20))}});
    ask({3, CompareRequest{content(textOf(trained.drawing(0))), content(textOf(trained.drawing(20)))}});
    run();
    EXPECT_NEAR(answerTo<CompareResult>(2).probability, answerTo<CompareResult>(3).probability, 1e-5);
}

TEST_F(Serve, NeedsAModelBeforeItCompares) {
    ask({1, CompareRequest{file(trained.drawing(0)), file(trained.drawing(1))}});
    run();
    EXPECT_EQ(answerTo<ErrorResult>(1).kind, "invalid");
    EXPECT_THAT(answerTo<ErrorResult>(1).message, HasSubstr("load"));
}

TEST_F(Serve, AnswersABrokenLineWithAnErrorAndGoesOn) {
    asked = "{\"id\": 5, \"meth\nhello\n{\"id\": 6, \"method\": \"fly\"}\n[]\n\xff\xfe\n";
    ask({7, HelloRequest{}});
    run();
    ASSERT_EQ(answers.size(), 6u);
    EXPECT_EQ(std::get<ErrorResult>(answers.front().what).kind, "invalid");
    EXPECT_EQ(answers.front().id, 0);
    EXPECT_THAT(answerTo<ErrorResult>(6).message, HasSubstr("fly"));
    answerTo<HelloResult>(7);
}

TEST_F(Serve, AnswersAMissingFileWithAnErrorAndGoesOn) {
    askToLoad();
    ask({2, CompareRequest{file("/nowhere.png"), file(trained.drawing(1))}});
    ask({3, LoadRequest{"/nowhere.safetensors"}});
    ask({4, CompareRequest{file(trained.drawing(0)), file(trained.drawing(1))}});
    run();
    EXPECT_EQ(answerTo<ErrorResult>(2).kind, "not-found");
    EXPECT_THAT(answerTo<ErrorResult>(2).message, HasSubstr("/nowhere.png"));
    EXPECT_THAT(answerTo<ErrorResult>(3).message, HasSubstr("/nowhere.safetensors"));
    EXPECT_EQ(answerTo<CompareResult>(4).model, trained.model());
}

TEST_F(Serve, AnswersDamagedContentWithAnError) {
    askToLoad();
    const std::string png = textOf(trained.drawing(0));
    ask({2, CompareRequest{{"", "", "&&&"}, file(trained.drawing(1))}});
    ask({3, CompareRequest{content("no picture"), file(trained.drawing(1))}});
    ask({4, CompareRequest{content(png.substr(0, png.size() / 2)), file(trained.drawing(1))}});
    run();
    for (const int id : {2, 3, 4}) EXPECT_NE(answerTo<ErrorResult>(id).message, "") << id;
}

/// Whether the target was answered or dropped before is a matter of speed; one answer it gets in any case.
TEST_F(Serve, AnswersEveryRequestOnceAlsoWhenItIsCancelled) {
    askToLoad();
    for (int id = 2; id < 6; ++id)
        ask({id, CompareRequest{file(trained.drawing(0)), file(trained.drawing(1))}});
    ask({6, CancelRequest{4}});
    ask({7, CancelRequest{99}});
    run();
    std::map<std::int64_t, int> counts;
    for (const Response& answer : answers) ++counts[answer.id];
    EXPECT_EQ(counts, (std::map<std::int64_t, int>{{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {6, 1}, {7, 1}}));
    answerTo<CancelResult>(6);
    answerTo<CancelResult>(7);
}

TEST_F(Serve, SearchesAsTheCommandDoes) {
    askToLoad();
    ask({2, SearchRequest{file(trained.drawing(3)), trained.data(), "", 4}});
    ask({3, SearchRequest{file(trained.drawing(3)), "/nowhere", "", 4}});
    run();
    const auto answer = answerTo<SearchResult>(2);
    const auto command = cli({"search", trained.drawing(3), "--in", trained.data(), "-k", "4", "--model",
                              trained.model(), "--json"})
                             .json()["matches"];
    ASSERT_EQ(answer.matches.size(), 4u);
    for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(answer.matches[i].path, command[i]["path"]);
    EXPECT_EQ(answer.model, trained.model());
    EXPECT_THAT(answerTo<ErrorResult>(3).message, HasSubstr("/nowhere"));
}

TEST_F(Serve, OrdersByTheScoresOfComparisons) {
    askToLoad();
    ask({2, OrderRequest{file(trained.drawing(3)), trained.data(), ""}});
    ask({3, CompareRequest{file(trained.drawing(3)), file(trained.drawing(17))}});
    ask({4, OrderRequest{{}, trained.data(), ""}});
    run();
    const auto alike = answerTo<OrderResult>(2), typical = answerTo<OrderResult>(4);
    EXPECT_EQ(alike.likeness.size(), typical.likeness.size());
    EXPECT_EQ(alike.fingerprint, typical.fingerprint);
    EXPECT_NEAR(1 / (1 + std::exp(-alike.likeness[17])), answerTo<CompareResult>(3).probability, 1e-4);
    for (const float cosine : typical.likeness) EXPECT_LE(std::abs(cosine), 1.0001F);
}

TEST_F(Serve, TellsHowPairsScore) {
    askToLoad();
    ask({2, EvaluateRequest{trained.largerData()}});
    run();
    const auto answer = answerTo<EvaluateResult>(2);
    EXPECT_EQ(answer.dataset, trained.largerData());
    EXPECT_GT(answer.measuredOn.differentPairs, 0);
    EXPECT_EQ(answer.histogram.same.size(), answer.histogram.different.size());
}

/// A person who drops a picture does not wait for what was asked before and takes long: here so much of it
/// that it takes seconds on any machine.
TEST_F(Serve, ComparesWhileItSearchesMeasuresAndExplains) {
    constexpr std::int64_t kMeasured = 9, kExplained = 19, kCompared = 24;
    askToLoad();
    for (std::int64_t id = 2; id <= kMeasured; ++id) ask({id, EvaluateRequest{trained.largerData()}});
    for (std::int64_t id = 10; id <= kExplained; ++id)
        ask({id, ExplainRequest{file(trained.drawing(0)), file(trained.drawing(1))}});
    for (std::int64_t id = 20; id <= kCompared; ++id)
        ask({id, CompareRequest{file(trained.drawing(0)), file(trained.drawing(1))}});
    run();
    const auto compared = placeOfAnswer(kCompared);
    EXPECT_LT(compared, placeOfAnswer(kMeasured));
    EXPECT_LT(compared, placeOfAnswer(kExplained));
}

TEST_F(Serve, NeedsAModelBeforeItGoesOverADataSet) {
    ask({1, SearchRequest{file(trained.drawing(0)), trained.data(), "", 4}});
    ask({2, EvaluateRequest{trained.data()}});
    ask({3, OrderRequest{{}, trained.data(), ""}});
    run();
    for (const int id : {1, 2, 3}) EXPECT_EQ(answerTo<ErrorResult>(id).kind, "invalid");
}

TEST_F(Serve, KeepsItsModelForEverythingWhenAnotherIsRefused) {
    const PictureRef picture = file(trained.drawing(0));
    askToLoad();
    ask({2, LoadRequest{trained.drawing(0)}});
    ask({3, SearchRequest{picture, trained.data(), "", 4}});
    ask({4, EvaluateRequest{trained.largerData()}});
    ask({5, ExplainRequest{picture, file(trained.drawing(1))}});
    run();
    EXPECT_EQ(answerTo<ErrorResult>(2).kind, "damaged");
    EXPECT_EQ(answerTo<SearchResult>(3).model, trained.model());
    EXPECT_EQ(answerTo<EvaluateResult>(4).model, trained.model());
    EXPECT_EQ(answerTo<ExplainResult>(5).model, trained.model());
}

TEST_F(Serve, DoubtsAPictureThatIsUnlikeDrawings) {
    askToLoad();
    ask({2, CompareRequest{file(trained.drawing(0)), content(encodePng(Image::filled(20, 20, 1, 255)))}});
    run();
    EXPECT_EQ(answerTo<CompareResult>(2).doubtA, Doubt::None);
    EXPECT_EQ(answerTo<CompareResult>(2).doubtB, Doubt::Blank);
}

TEST_F(Serve, ExplainsAScoreWithTheLoadedModel) {
    askToLoad();
    ask({2, ExplainRequest{file(trained.drawing(0)), file(trained.drawing(1))}});
    ask({3, CompareRequest{file(trained.drawing(0)), file(trained.drawing(1))}});
    run();
    const auto result = answerTo<ExplainResult>(2);
    EXPECT_EQ(result.model, trained.model());
    EXPECT_NEAR(result.explanation.probability, answerTo<CompareResult>(3).probability, 1e-4);
}

}  // namespace
}  // namespace twinsight
