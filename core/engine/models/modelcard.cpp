// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/modelcard.h"

#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/measuresjson.h"

namespace twinsight {

using nlohmann::json;

namespace {

json toJson(const Preparation& p) {
    return {
        {"size", p.size}, {"channels", p.channels}, {"resize", nameOf(p.resize)}, {"dark_ink", p.darkInk}};
}

Preparation preparationOf(const json& object) {
    Preparation p;
    p.size = object.at("size").get<int>();
    p.channels = object.at("channels").get<int>();
    const auto resize = resizeRuleNamed(object.at("resize").get<std::string>());
    p.darkInk = object.at("dark_ink").get<bool>();
    const bool sound = p.size >= 8 && p.size <= 1024 && (p.channels == 1 || p.channels == 3) && resize;
    if (!sound) throw Error(ErrorKind::Damaged, "asks for an impossible input");
    p.resize = *resize;
    return p;
}

json toJson(const ModelFigures& f) {
    return {{"accuracy", f.bestAccuracy},
            {"auc", f.auc},
            {"eer", f.eer},
            {"one_shot_accuracy", f.oneShotAccuracy},
            {"pairs", f.pairs}};
}

ModelFigures figuresOf(const json& object) {
    return {object.at("accuracy").get<double>(), object.at("auc").get<double>(),
            object.at("eer").get<double>(), object.at("one_shot_accuracy").get<double>(),
            object.at("pairs").get<std::int64_t>()};
}

/// Cards of earlier versions have neither of them.
void readOperatingPoints(const json& object, ModelCard& card) {
    card.operatingPoints = operatingPointsFromJson(object.value("operating_points", json::array()));
    if (object.contains("measured_on")) card.measuredOn = measuredOnFromJson(object["measured_on"]);
}

ModelCard cardOf(const json& object) {
    ModelCard card;
    card.backbone = object.at("backbone").get<std::string>();
    card.head = object.at("head").get<std::string>();
    card.preparation = preparationOf(object.at("preparation"));
    card.calibration = {object.at("calibration").at("slope").get<double>(),
                        object.at("calibration").at("intercept").get<double>()};
    card.threshold = object.at("threshold").get<double>();
    card.falseAcceptRate = object.at("false_accept_rate").get<double>();
    readOperatingPoints(object, card);
    card.figures = figuresOf(object.at("figures"));
    card.identicalIsHighest = object.at("identical_is_highest").get<bool>();
    card.parameters = object.at("parameters").get<std::int64_t>();
    card.name = object.at("name").get<std::string>();
    card.dataset = object.at("dataset").get<std::string>();
    card.datasetFingerprint = object.at("dataset_fingerprint").get<std::string>();
    card.trainedCharacters = object.at("trained_characters").get<std::vector<std::string>>();
    card.loss = object.at("loss").get<std::string>();
    card.split = object.at("split").get<std::string>();
    card.step = object.at("step").get<std::int64_t>();
    card.seed = object.at("seed").get<std::int64_t>();
    card.version = object.at("twinsight").get<std::string>();
    card.created = object.at("created").get<double>();
    return card;
}

}  // namespace

double probabilityOf(double logOdds) {
    return 1 / (1 + std::exp(-logOdds));
}

json toJson(const ModelCard& card) {
    return {{"version", kModelVersion},
            {"backbone", card.backbone},
            {"head", card.head},
            {"preparation", toJson(card.preparation)},
            {"calibration", {{"slope", card.calibration.slope}, {"intercept", card.calibration.intercept}}},
            {"threshold", card.threshold},
            {"false_accept_rate", card.falseAcceptRate},
            {"operating_points", toJson(card.operatingPoints)},
            {"measured_on", toJson(card.measuredOn)},
            {"figures", toJson(card.figures)},
            {"identical_is_highest", card.identicalIsHighest},
            {"parameters", card.parameters},
            {"name", card.name},
            {"dataset", card.dataset},
            {"dataset_fingerprint", card.datasetFingerprint},
            {"trained_characters", card.trainedCharacters},
            {"loss", card.loss},
            {"split", card.split},
            {"step", card.step},
            {"seed", card.seed},
            {"twinsight", card.version},
            {"created", card.created}};
}

ModelCard cardFromJson(const std::string& text, const std::string& file) {
    try {
        const json object = json::parse(text);
        if (object.at("version").get<int>() > kModelVersion)
            throw Error(
                ErrorKind::Unsupported,
                "The model file " + file + " was written by a newer Twinsight: update this one to open it.");
        return cardOf(object);
    } catch (const json::exception&) {
        throw Error(ErrorKind::Damaged, "The card in the model file " + file + " is damaged.");
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Damaged) throw;
        throw Error(ErrorKind::Damaged, "The card in the model file " + file + " " + error.what() + ".");
    }
}

void chooseOperatingPoint(ModelCard& card, double falseAcceptRate) {
    std::set<double, std::greater<>> rates;
    if (tellsFalseAccepts(card)) {
        if (falseAcceptRate == card.falseAcceptRate) return;
        rates.insert(card.falseAcceptRate);
    }
    for (const OperatingPoint& point : card.operatingPoints) {
        if (point.falseAcceptRate == falseAcceptRate) {
            card.threshold = point.threshold;
            card.falseAcceptRate = falseAcceptRate;
            return;
        }
        rates.insert(point.falseAcceptRate);
    }
    if (rates.empty())
        throw Error(ErrorKind::Invalid,
                    "The model " + card.name +
                        " was measured on too few different pairs to have a threshold for "
                        "a false-accept rate: measure it on more by model calibrate.");
    std::ostringstream sentence;
    sentence << "The model " << card.name << " has no threshold for a false-accept rate of "
             << falseAcceptRate << "; its card has those for ";
    for (const double rate : rates) sentence << (rate < *rates.begin() ? ", " : "") << rate;
    sentence << ".";
    throw Error(ErrorKind::Invalid, sentence.str());
}

bool tellsFalseAccepts(const ModelCard& card) {
    const std::int64_t different =
        card.measuredOn.differentPairs > 0 ? card.measuredOn.differentPairs : card.figures.pairs / 2;
    return card.falseAcceptRate * static_cast<double>(different) >= kFewestFalseAccepts;
}

ModelSummary summaryOf(const ModelCard& card, const std::string& path) {
    ModelSummary summary;
    summary.path = path;
    summary.name = card.name.empty() ? utf8(pathFromUtf8(path).stem()) : card.name;
    summary.backbone = card.backbone;
    summary.head = card.head;
    summary.parameters = card.parameters;
    summary.inputSize = card.preparation.size;
    summary.channels = card.preparation.channels;
    summary.trainedOn = card.dataset;
    summary.trainedCharacters = static_cast<std::int64_t>(card.trainedCharacters.size());
    summary.threshold = card.threshold;
    summary.falseAcceptRate = tellsFalseAccepts(card) ? card.falseAcceptRate : 0;
    summary.accuracy = card.figures.bestAccuracy;
    summary.auc = card.figures.auc;
    summary.eer = card.figures.eer;
    summary.operatingPoints = card.operatingPoints;
    summary.measuredOn = card.measuredOn;
    summary.darkInk = card.preparation.darkInk;
    summary.identicalIsHighest = card.identicalIsHighest;
    return summary;
}

}  // namespace twinsight
