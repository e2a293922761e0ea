// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/messages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "tests/support/errors.h"

namespace twinsight {
namespace {

using nlohmann::json;
using testing::errorOf;
using ::testing::HasSubstr;
using testing::kindOf;

template <class What>
What requestRead(const std::string& line) {
    return std::get<What>(requestFromJsonLine(line).what);
}
template <class What>
What responseRead(const std::string& line) {
    return std::get<What>(responseFromJsonLine(line).what);
}

const ModelSummary kModel{
    .path = "/runs/a/best.safetensors",
    .name = "a",
    .backbone = "compact",
    .head = "cosine",
    .parameters = 123,
    .inputSize = 56,
    .channels = 3,
    .trainedOn = "omniglot",
    .trainedCharacters = 964,
    .threshold = 0.8,
    .falseAcceptRate = 0.01,
    .accuracy = 0.9,
    .auc = 0.95,
    .eer = 0.07,
    .identicalIsHighest = false,
    .darkInk = false,
    .operatingPoints = {{0.1, 0.5, 0.02, std::nullopt}, {0.01, 0.8, 0.1, Interval{0.005, 0.02}}},
    .measuredOn = {2, 40, 800, 3000, 9000, "letters"}};

const EvaluateResult kEvaluated{
    "/m.safetensors", "/a.zip", {-2, 2, {1, 2}, {3, 4}}, kModel.operatingPoints, kModel.measuredOn};
const SearchResult kFound{"/m.safetensors",
                          "/a.zip",
                          "0123456789abcdef",
                          {{3, "Greek/alpha/1.png", "Greek", "alpha", 0.9}, {1, "b.png", "", "b", 0.2}},
                          100,
                          0.81,
                          1.5,
                          {{{0.01, 0.97, 0.3, Interval{0.004, 0.02}}}, 1980, 99}};

const Explanation kExplanation{0.9,
                               {{-0.5, 0.25, 2, 1}, 2, {0.5F, -1, 0, 0.125F}, 1, {0}, {0.75F}},
                               {{0, 0, 1, 1}, 2, {0, 0, 0, 0}, 1, {-1}, {0}},
                               {0.2, 0.7, true},
                               DeletionTest{0.95, 0.7, false}};

TEST(Request, ComesBackFromItsLineAsItWas) {
    const std::vector<Request> requests = {
        {1, HelloRequest{}},
        {2, LoadRequest{"/models/größe.safetensors"}},
        {3, CompareRequest{{"/a.zip", "A/1/01.png", ""}, {"", "", "iVBORw0="}}},
        {4, EvaluateRequest{"/a.zip"}},
        {5, SearchRequest{{"/a.png", "", ""}, "/a.zip", "0123456789abcdef", 7}},
        {6, OrderRequest{PictureRef{"/a.png", "", ""}, "/a.zip", "0123456789abcdef"}},
        {7, ExplainRequest{{"/a.png", "", ""}, {"/b.png", "", ""}}},
        {8, CancelRequest{3}}};
    ASSERT_EQ(requests.size(), std::variant_size_v<decltype(Request::what)>);
    for (const Request& request : requests) {
        const Request again = requestFromJsonLine(toJsonLine(request));
        EXPECT_EQ(again.id, request.id);
        EXPECT_EQ(again.what.index(), request.what.index());
        EXPECT_EQ(toJsonLine(again), toJsonLine(request));
    }
}

TEST(Request, OrdersByTypicalityWhereThereIsNoPicture) {
    const std::string head = R"({"id": 1, "method": "order", "dataset": "/a.zip")";
    EXPECT_FALSE(requestRead<OrderRequest>(head + "}").picture);
    EXPECT_EQ(requestRead<OrderRequest>(head + R"(, "picture": {"path": "/a.png"}})").picture->path,
              "/a.png");
    EXPECT_EQ(kindOf([&] { requestFromJsonLine(head + R"(, "picture": {}})"); }), ErrorKind::Invalid);
}

TEST(Response, KeepsLikenessesAndThatSomeAreUnknown) {
    const float unknown = std::numeric_limits<float>::quiet_NaN();
    const auto again = responseRead<OrderResult>(toJsonLine(Response{
        1, OrderResult{"/m.safetensors", "/a.zip", "0123456789abcdef", {-12.5F, unknown, 0.987654F}}}));
    EXPECT_EQ(again.model, "/m.safetensors");
    EXPECT_EQ(again.dataset, "/a.zip");
    EXPECT_EQ(again.fingerprint, "0123456789abcdef");
    ASSERT_EQ(again.likeness.size(), 3u);
    EXPECT_EQ(again.likeness[0], -12.5F);
    EXPECT_TRUE(std::isnan(again.likeness[1]));
    EXPECT_NEAR(again.likeness[2], 0.987654F, 1e-5);
}

TEST(Response, KeepsAnExplanation) {
    const auto again =
        responseRead<ExplainResult>(toJsonLine(Response{1, ExplainResult{"/m.safetensors", kExplanation}}));
    EXPECT_EQ(again.model, "/m.safetensors");
    const Explanation& e = again.explanation;
    EXPECT_EQ(e.probability, 0.9);
    EXPECT_EQ(e.a.square.x, -0.5);
    EXPECT_EQ(e.a.values, kExplanation.a.values);
    EXPECT_EQ(e.a.partners, kExplanation.a.partners);
    EXPECT_EQ(e.b.partners.front(), -1);
    EXPECT_TRUE(e.alike.holds);
    ASSERT_TRUE(e.apart);
    EXPECT_EQ(e.apart->marked, 0.95);
}

TEST(Response, OfAGridWithAnotherSizeThanItSaysIsDamaged) {
    Explanation explanation = kExplanation;
    explanation.a.side = 3;
    const std::string line = toJsonLine(Response{1, ExplainResult{"/m.safetensors", explanation}});
    EXPECT_EQ(kindOf([&] { responseFromJsonLine(line); }), ErrorKind::Damaged);
}

TEST(Request, KeepsWhereItsPicturesAre) {
    const auto compare = requestRead<CompareRequest>(
        toJsonLine(Request{3, CompareRequest{{"/a.zip", "A/1/01.png", ""}, {"", "", "iVBORw0="}}}));
    EXPECT_EQ(compare.a.path, "/a.zip");
    EXPECT_EQ(compare.a.member, "A/1/01.png");
    EXPECT_EQ(compare.a.png, "");
    EXPECT_EQ(compare.b.path, "");
    EXPECT_EQ(compare.b.png, "iVBORw0=");
    EXPECT_EQ(requestRead<CancelRequest>(toJsonLine(Request{4, CancelRequest{3}})).target, 3);
}

TEST(Request, IsReadFromTheExamplesInTheHeader) {
    EXPECT_EQ(
        requestRead<LoadRequest>(R"({"id": 1, "method": "load", "model": "/home/ann/run/best.safetensors"})")
            .model,
        "/home/ann/run/best.safetensors");
    const auto compare = requestRead<CompareRequest>(
        R"({"id": 2, "method": "compare", "a": {"path": "one.png"}, "b": {"png": "iVBORw0..."}})");
    EXPECT_EQ(compare.a.path, "one.png");
    EXPECT_EQ(compare.b.png, "iVBORw0...");
}

TEST(Request, MayHoldMembersFromTheFuture) {
    EXPECT_EQ(requestFromJsonLine(R"({"id": 7, "method": "hello", "charm": 1})").id, 7);
}

TEST(Request, OfAnUnknownMethodIsInvalidAndNamesIt) {
    const Error error = errorOf([] { requestFromJsonLine(R"({"id": 1, "method": "fly"})"); });
    EXPECT_EQ(error.kind(), ErrorKind::Invalid);
    EXPECT_THAT(error.what(), HasSubstr("fly"));
}

TEST(Request, ThatCannotBeUnderstoodIsInvalid) {
    for (const char* line : {"", "{", "hello", "[]", "5", "\xff", R"({"method": "hello"})", R"({"id": 1})",
                             R"({"id": "1", "method": "hello"})", R"({"id": 1, "method": 5})",
                             R"({"id": 1, "method": "load"})", R"({"id": 1, "method": "load", "model": 5})",
                             R"({"id": 1, "method": "compare", "a": {"path": "x"}})",
                             R"({"id": 1, "method": "compare", "a": "x", "b": "y"})",
                             R"({"id": 1, "method": "compare", "a": {"path": 5}, "b": {"path": "y"}})",
                             R"({"id": 1, "method": "cancel"})"})
        EXPECT_EQ(kindOf([&] { requestFromJsonLine(line); }), ErrorKind::Invalid) << line;
}

TEST(Request, SearchesForTenUnlessItSaysAnotherSoundNumber) {
    const std::string head = R"({"id": 1, "method": "search", "picture": {"path": "a.png"}, "dataset": "d")";
    EXPECT_EQ(requestRead<SearchRequest>(head + "}").count, 10);
    EXPECT_EQ(requestRead<SearchRequest>(head + R"(, "count": 3})").count, 3);
    for (const char* count : {"0", "-1", "1001", R"("3")"})
        EXPECT_EQ(kindOf([&] { requestFromJsonLine(head + R"(, "count": )" + count + "}"); }),
                  ErrorKind::Invalid)
            << count;
}

TEST(Request, NeedsExactlyOneOfPathAndContentForAPicture) {
    for (const char* picture :
         {R"({})", R"({"path": ""})", R"({"path": "a.png", "png": "iVBO"})", R"({"member": "01.png"})"}) {
        const std::string line =
            std::string(R"({"id": 1, "method": "compare", "b": {"path": "b.png"}, "a": )") + picture + "}";
        const Error error = errorOf([&] { requestFromJsonLine(line); });
        EXPECT_EQ(error.kind(), ErrorKind::Invalid) << line;
        EXPECT_THAT(error.what(), HasSubstr("exactly one"));
    }
}

TEST(Request, SurvivesBeingNestedWithoutEnd) {
    const std::string deep = R"({"id": 1, "method": )" + std::string(1'000'000, '[');
    EXPECT_EQ(kindOf([&] { requestFromJsonLine(deep); }), ErrorKind::Invalid);
    EXPECT_EQ(idInLine(deep), 0);
}

TEST(IdInLine, IsFoundInAnUnsoundRequest) {
    EXPECT_EQ(idInLine(R"({"id": 7, "method": "fly"})"), 7);
    EXPECT_EQ(idInLine(R"({"id": 7})"), 7);
}

TEST(IdInLine, IsZeroWhereThereIsNone) {
    for (const char* line : {"", "{", "[7]", "7", "null", "{}", R"({"id": "7"})", R"({"id": 7.5})", "\xff"})
        EXPECT_EQ(idInLine(line), 0) << line;
}

TEST(Response, ComesBackFromItsLineAsItWas) {
    const std::vector<Response> responses = {
        {1, HelloResult{"0.1.0", kProtocolVersion, "cpu"}},
        {2, LoadResult{kModel}},
        {3, CompareResult{0.93, true, 0.81, 12.5, "/m.safetensors", Doubt::Inverted, Doubt::Photo}},
        {4, kEvaluated},
        {5, kFound},
        {5, OrderResult{"/m.safetensors", "/a.zip", "0123456789abcdef", {0.5F, -1}}},
        {5, ExplainResult{"/m.safetensors", kExplanation}},
        {6, CancelResult{}},
        {7, ProgressResult{0.25}},
        {8, ErrorResult{"damaged", "a.png is cut off."}}};
    ASSERT_EQ(responses.size(), std::variant_size_v<decltype(Response::what)>);
    for (const Response& response : responses) {
        const Response again = responseFromJsonLine(toJsonLine(response));
        EXPECT_EQ(again.id, response.id);
        EXPECT_EQ(again.what.index(), response.what.index());
        EXPECT_EQ(toJsonLine(again), toJsonLine(response));
    }
}

TEST(Response, SaysEverythingOfAModel) {
    const json model = json::parse(toJsonLine(Response{2, LoadResult{kModel}}))["result"]["model"];
    EXPECT_EQ(model, json({{"path", "/runs/a/best.safetensors"},
                           {"name", "a"},
                           {"backbone", "compact"},
                           {"head", "cosine"},
                           {"parameters", 123},
                           {"input_size", 56},
                           {"channels", 3},
                           {"trained_on", "omniglot"},
                           {"trained_characters", 964},
                           {"threshold", 0.8},
                           {"false_accept_rate", 0.01},
                           {"accuracy", 0.9},
                           {"auc", 0.95},
                           {"eer", 0.07},
                           {"identical_is_highest", false},
                           {"dark_ink", false},
                           {"operating_points",
                            {{{"false_accept_rate", 0.1},
                              {"threshold", 0.5},
                              {"false_rejects", 0.02},
                              {"interval", nullptr}},
                             {{"false_accept_rate", 0.01},
                              {"threshold", 0.8},
                              {"false_rejects", 0.1},
                              {"interval", {0.005, 0.02}}}}},
                           {"measured_on",
                            {{"alphabets", 2},
                             {"characters", 40},
                             {"drawings", 800},
                             {"same_pairs", 3000},
                             {"different_pairs", 9000},
                             {"dataset", "letters"}}}}));
}

TEST(Response, IsReadFromTheExamplesInTheHeader) {
    const auto compare = responseRead<CompareResult>(
        R"({"id": 2, "method": "compare", "result": {"probability": 0.93, "same": true, "threshold": 0.81,
            "milliseconds": 20, "model": "/m.safetensors"}})");
    EXPECT_EQ(compare.probability, 0.93);
    EXPECT_TRUE(compare.same);
    EXPECT_EQ(compare.threshold, 0.81);
    EXPECT_EQ(compare.model, "/m.safetensors");
    const auto error =
        responseRead<ErrorResult>(R"({"id": 3, "error": {"kind": "damaged", "message": "..."}})");
    EXPECT_EQ(error.kind, "damaged");
    EXPECT_EQ(error.message, "...");
}

TEST(Response, StaysOneLineWhateverItSays) {
    const std::string line = toJsonLine(Response{1, ErrorResult{"damaged", "two\nlines \xff"}});
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_THAT(responseRead<ErrorResult>(line).message, HasSubstr("two\nlines"));
}

TEST(Response, ThatCannotBeUnderstoodIsDamaged) {
    for (const char* line :
         {"", "{", "[]", "hello", "\xff", R"({"method": "hello"})", R"({"id": 1})",
          R"({"id": 1, "method": "fly", "result": {}})", R"({"id": 1, "method": "compare", "result": {}})",
          R"({"id": 1, "method": "compare", "result": []})",
          R"({"id": 1, "method": "load", "result": {"model": 5}})", R"({"id": 1, "error": "damaged"})"})
        EXPECT_EQ(kindOf([&] { responseFromJsonLine(line); }), ErrorKind::Damaged) << line;
}

}  // namespace
}  // namespace twinsight
