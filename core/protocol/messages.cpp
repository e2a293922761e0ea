// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/messages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <span>

#include "core/base/error.h"
#include "core/protocol/explanationjson.h"
#include "core/protocol/measuresjson.h"

namespace twinsight {

using nlohmann::json;

namespace {

std::string dump(const json& object) {
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

json toJson(const PictureRef& picture) {
    if (!picture.png.empty()) return {{"png", picture.png}};
    json object = {{"path", picture.path}};
    if (!picture.member.empty()) object["member"] = picture.member;
    return object;
}

PictureRef pictureOf(const json& object) {
    PictureRef picture{object.value("path", ""), object.value("member", ""), object.value("png", "")};
    if (picture.path.empty() == picture.png.empty())
        throw Error(ErrorKind::Invalid, "A picture needs exactly one of \"path\" and \"png\".");
    return picture;
}

json toJson(const ModelSummary& m) {
    return {{"path", m.path},
            {"name", m.name},
            {"backbone", m.backbone},
            {"head", m.head},
            {"parameters", m.parameters},
            {"input_size", m.inputSize},
            {"channels", m.channels},
            {"trained_on", m.trainedOn},
            {"trained_characters", m.trainedCharacters},
            {"threshold", m.threshold},
            {"false_accept_rate", m.falseAcceptRate},
            {"accuracy", m.accuracy},
            {"auc", m.auc},
            {"eer", m.eer},
            {"identical_is_highest", m.identicalIsHighest},
            {"dark_ink", m.darkInk},
            {"operating_points", toJson(m.operatingPoints)},
            {"measured_on", toJson(m.measuredOn)}};
}

ModelSummary modelOf(const json& object) {
    ModelSummary m;
    m.path = object.value("path", m.path);
    m.name = object.value("name", m.name);
    m.backbone = object.value("backbone", m.backbone);
    m.head = object.value("head", m.head);
    m.parameters = object.value("parameters", m.parameters);
    m.inputSize = object.value("input_size", m.inputSize);
    m.channels = object.value("channels", m.channels);
    m.trainedOn = object.value("trained_on", m.trainedOn);
    m.trainedCharacters = object.value("trained_characters", m.trainedCharacters);
    m.threshold = object.value("threshold", m.threshold);
    m.falseAcceptRate = object.value("false_accept_rate", m.falseAcceptRate);
    m.accuracy = object.value("accuracy", m.accuracy);
    m.auc = object.value("auc", m.auc);
    m.eer = object.value("eer", m.eer);
    m.identicalIsHighest = object.value("identical_is_highest", m.identicalIsHighest);
    m.darkInk = object.value("dark_ink", m.darkInk);
    m.operatingPoints = operatingPointsFromJson(object.value("operating_points", json::array()));
    if (object.contains("measured_on")) m.measuredOn = measuredOnFromJson(object["measured_on"]);
    return m;
}

constexpr std::array kDoubts = {std::pair{Doubt::None, "none"}, std::pair{Doubt::Blank, "blank"},
                                std::pair{Doubt::Inverted, "inverted"}, std::pair{Doubt::Photo, "photo"}};

/// Unknown ones are none.
Doubt doubtNamed(const std::string& name) {
    for (const auto& [doubt, known] : kDoubts)
        if (name == known) return doubt;
    return Doubt::None;
}

json toJson(const SearchMatch& m) {
    return {{"drawing", m.drawing},
            {"path", m.path},
            {"alphabet", m.alphabet},
            {"character", m.character},
            {"probability", m.probability}};
}

json toJson(const SearchResult& r) {
    json matches = json::array();
    for (const SearchMatch& match : r.matches) matches.push_back(toJson(match));
    return {{"model", r.model},
            {"dataset", r.dataset},
            {"fingerprint", r.fingerprint},
            {"matches", matches},
            {"drawings", r.drawings},
            {"threshold", r.threshold},
            {"milliseconds", r.milliseconds},
            {"naming", toJson(r.naming)}};
}

SearchResult searchResultOf(const json& object) {
    SearchResult r{object.at("model").get<std::string>(),       object.at("dataset").get<std::string>(),
                   object.at("fingerprint").get<std::string>(), {},
                   object.at("drawings").get<std::int64_t>(),   object.at("threshold").get<double>(),
                   object.at("milliseconds").get<double>(),     namingFromJson(object.at("naming"))};
    for (const json& m : object.at("matches"))
        r.matches.push_back({m.at("drawing").get<std::uint32_t>(), m.at("path").get<std::string>(),
                             m.at("alphabet").get<std::string>(), m.at("character").get<std::string>(),
                             m.at("probability").get<double>()});
    return r;
}

/// To five digits behind the point, as a million of them go over one line; null for what is no number.
json rounded(std::span<const float> values) {
    json list = json::array();
    for (const float value : values)
        list.push_back(std::isnan(value) ? json() : json(std::round(value * 1e5) / 1e5));
    return list;
}

json toJson(const OrderResult& r) {
    return {{"model", r.model},
            {"dataset", r.dataset},
            {"fingerprint", r.fingerprint},
            {"likeness", rounded(r.likeness)}};
}

OrderResult orderResultOf(const json& object) {
    OrderResult r{object.at("model").get<std::string>(),
                  object.at("dataset").get<std::string>(),
                  object.at("fingerprint").get<std::string>(),
                  {}};
    for (const json& value : object.at("likeness"))
        r.likeness.push_back(value.is_null() ? std::numeric_limits<float>::quiet_NaN() : value.get<float>());
    return r;
}

json toJson(const EvaluateResult& r) {
    return {{"model", r.model},
            {"dataset", r.dataset},
            {"histogram", toJson(r.histogram)},
            {"operating_points", toJson(r.operatingPoints)},
            {"measured_on", toJson(r.measuredOn)}};
}

EvaluateResult evaluateResultOf(const json& object) {
    return {object.at("model").get<std::string>(), object.at("dataset").get<std::string>(),
            scoreHistogramFromJson(object.at("histogram")),
            operatingPointsFromJson(object.at("operating_points")),
            measuredOnFromJson(object.at("measured_on"))};
}

struct WriteRequest {
    json& object;
    void operator()(const HelloRequest&) const { object["method"] = "hello"; }
    void operator()(const LoadRequest& r) const {
        object["method"] = "load";
        object["model"] = r.model;
    }
    void operator()(const CompareRequest& r) const {
        object["method"] = "compare";
        object["a"] = toJson(r.a);
        object["b"] = toJson(r.b);
    }
    void operator()(const EvaluateRequest& r) const {
        object["method"] = "evaluate";
        object["dataset"] = r.dataset;
    }
    void operator()(const SearchRequest& r) const {
        object["method"] = "search";
        object["picture"] = toJson(r.picture);
        object["dataset"] = r.dataset;
        object["fingerprint"] = r.fingerprint;
        object["count"] = r.count;
    }
    void operator()(const OrderRequest& r) const {
        object["method"] = "order";
        if (r.picture) object["picture"] = toJson(*r.picture);
        object["dataset"] = r.dataset;
        object["fingerprint"] = r.fingerprint;
    }
    void operator()(const ExplainRequest& r) const {
        object["method"] = "explain";
        object["a"] = toJson(r.a);
        object["b"] = toJson(r.b);
    }
    void operator()(const CancelRequest& r) const {
        object["method"] = "cancel";
        object["target"] = r.target;
    }
};

struct WriteResponse {
    json& object;
    void result(const char* method, json value) const {
        object["method"] = method;
        object["result"] = std::move(value);
    }
    void operator()(const HelloResult& r) const {
        result("hello", {{"version", r.version}, {"protocol", r.protocol}, {"device", r.device}});
    }
    void operator()(const LoadResult& r) const { result("load", {{"model", toJson(r.model)}}); }
    void operator()(const CompareResult& r) const {
        result("compare", {{"probability", r.probability},
                           {"same", r.same},
                           {"threshold", r.threshold},
                           {"milliseconds", r.milliseconds},
                           {"model", r.model},
                           {"doubt_a", nameOf(r.doubtA)},
                           {"doubt_b", nameOf(r.doubtB)}});
    }
    void operator()(const EvaluateResult& r) const { result("evaluate", toJson(r)); }
    void operator()(const SearchResult& r) const { result("search", toJson(r)); }
    void operator()(const OrderResult& r) const { result("order", toJson(r)); }
    void operator()(const ExplainResult& r) const {
        result("explain", {{"model", r.model}, {"explanation", toJson(r.explanation)}});
    }
    void operator()(const ProgressResult& r) const { object["progress"] = r.share; }
    void operator()(const CancelResult&) const { result("cancel", json::object()); }
    void operator()(const ErrorResult& r) const {
        object["error"] = {{"kind", r.kind}, {"message", r.message}};
    }
};

CompareResult compareResultOf(const json& object) {
    return {object.at("probability").get<double>(), object.at("same").get<bool>(),
            object.at("threshold").get<double>(),   object.at("milliseconds").get<double>(),
            object.at("model").get<std::string>(),  doubtNamed(object.value("doubt_a", "")),
            doubtNamed(object.value("doubt_b", ""))};
}

void readResult(Response& response, const std::string& method, const json& result) {
    if (method == "hello")
        response.what = HelloResult{result.at("version").get<std::string>(), result.at("protocol").get<int>(),
                                    result.at("device").get<std::string>()};
    else if (method == "load")
        response.what = LoadResult{modelOf(result.at("model"))};
    else if (method == "compare")
        response.what = compareResultOf(result);
    else if (method == "evaluate")
        response.what = evaluateResultOf(result);
    else if (method == "search")
        response.what = searchResultOf(result);
    else if (method == "order")
        response.what = orderResultOf(result);
    else if (method == "explain")
        response.what = ExplainResult{result.at("model").get<std::string>(),
                                      explanationFromJson(result.at("explanation"))};
    else if (method == "cancel")
        response.what = CancelResult{};
    else
        throw Error(ErrorKind::Damaged, "The engine answered to an unknown method \"" + method + "\".");
}

SearchRequest searchRequestOf(const json& object) {
    SearchRequest request{pictureOf(object.at("picture")), object.at("dataset").get<std::string>(),
                          object.value("fingerprint", ""), object.value("count", SearchRequest{}.count)};
    if (request.count < 1 || request.count > 1000)
        throw Error(ErrorKind::Invalid, "\"count\" must be 1 to 1000.");
    return request;
}

OrderRequest orderRequestOf(const json& object) {
    OrderRequest request{{}, object.at("dataset").get<std::string>(), object.value("fingerprint", "")};
    if (object.contains("picture")) request.picture = pictureOf(object["picture"]);
    return request;
}

Request requestOf(const json& object) {
    Request request;
    request.id = object.at("id").get<std::int64_t>();
    const auto method = object.at("method").get<std::string>();
    if (method == "hello")
        request.what = HelloRequest{};
    else if (method == "load")
        request.what = LoadRequest{object.at("model").get<std::string>()};
    else if (method == "compare")
        request.what = CompareRequest{pictureOf(object.at("a")), pictureOf(object.at("b"))};
    else if (method == "evaluate")
        request.what = EvaluateRequest{object.at("dataset").get<std::string>()};
    else if (method == "search")
        request.what = searchRequestOf(object);
    else if (method == "order")
        request.what = orderRequestOf(object);
    else if (method == "explain")
        request.what = ExplainRequest{pictureOf(object.at("a")), pictureOf(object.at("b"))};
    else if (method == "cancel")
        request.what = CancelRequest{object.at("target").get<std::int64_t>()};
    else
        throw Error(ErrorKind::Invalid, "There is no method \"" + method + "\".");
    return request;
}

}  // namespace

const char* nameOf(Doubt doubt) {
    return std::ranges::find(kDoubts, doubt, &std::pair<Doubt, const char*>::first)->second;
}

std::string toJsonLine(const Request& request) {
    json object = {{"id", request.id}};
    std::visit(WriteRequest{object}, request.what);
    return dump(object);
}

std::string toJsonLine(const Response& response) {
    json object = {{"id", response.id}};
    std::visit(WriteResponse{object}, response.what);
    return dump(object);
}

Request requestFromJsonLine(std::string_view line) {
    try {
        return requestOf(json::parse(line));
    } catch (const json::exception& error) {
        throw Error(ErrorKind::Invalid,
                    std::string("The request cannot be understood: ") + error.what() + ".");
    }
}

std::int64_t idInLine(std::string_view line) {
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object() || !object.contains("id") || !object["id"].is_number_integer()) return 0;
    return object["id"].get<std::int64_t>();
}

Response responseFromJsonLine(std::string_view line) {
    try {
        const json object = json::parse(line);
        Response response;
        response.id = object.at("id").get<std::int64_t>();
        if (const auto error = object.find("error"); error != object.end())
            response.what =
                ErrorResult{error->at("kind").get<std::string>(), error->at("message").get<std::string>()};
        else if (const auto progress = object.find("progress"); progress != object.end())
            response.what = ProgressResult{progress->get<double>()};
        else
            readResult(response, object.at("method").get<std::string>(), object.at("result"));
        return response;
    } catch (const json::exception&) {
        throw Error(ErrorKind::Damaged, "The engine's answer cannot be understood.");
    }
}

}  // namespace twinsight
