// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/trialsession.h"

#include <nlohmann/json.hpp>

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/files.h"

namespace twinsight {

using nlohmann::json;

namespace {

QString textOf(const json& text) {
    return QString::fromStdString(text.get<std::string>());
}

/// The first batch is as it was planned.
void takeBatch(TrialResult& result, const json& batch) {
    const double speed = batch.at("images_per_second").get<double>();
    if (result.plannedBatchSpeed == 0) result.plannedBatchSpeed = speed;
    if (batch.at("characters").get<qint64>() == result.bestBatch) result.bestBatchSpeed = speed;
}

}  // namespace

std::optional<TrialResult> trialResultOf(const QByteArray& bytes) {
    try {
        const json object = json::parse(bytes.toStdString());
        TrialResult result;
        result.device = QString::fromStdString(object.at("device").get<std::string>());
        result.imagesPerSecond = object.at("images_per_second").get<double>();
        result.memory = object.at("memory").get<double>();
        result.batchCharacters = object.at("batch_characters").get<qint64>();
        result.stepsPerEpoch = object.at("steps_per_epoch").get<qint64>();
        result.secondsPerStep = object.at("seconds_per_step").get<double>();
        result.secondsToEnd = object.at("seconds_to_end").get<double>();
        result.bestBatch = object.value("best_batch", qint64(0));
        for (const json& batch : object.value("batches", json::array())) takeBatch(result, batch);
        for (const json& device : object.value("devices", json::array()))
            result.devices.push_back({textOf(device.at("name")), textOf(device.at("problem")),
                                      device.at("images_per_second").get<double>()});
        const auto png = fromBase64(object.value("examples", std::string()));
        result.examples.loadFromData(reinterpret_cast<const uchar*>(png.data()),
                                     static_cast<int>(png.size()));
        return result;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

TrialSession::TrialSession(QString program, QObject* parent) : QObject(parent), task_(std::move(program)) {
    connect(&task_, &ChildTask::failed, this, &TrialSession::failed);
    connect(&task_, &ChildTask::ended, this, [this](bool, const QString& words) {
        Q_EMIT failed(words.isEmpty()
                          ? tr("The trial has ended without a word: try a smaller batch or input size.")
                          : words);
    });
}

void TrialSession::tryOut(const TrainingPlan& plan, const QString& dataset) {
    task_.stop();
    const QString file = folder_.filePath(QStringLiteral("plan.json"));
    try {
        writeFileAtomically(pathFromUtf8(file.toStdString()), toJson(plan).dump());
    } catch (const Error& error) {
        return Q_EMIT failed(QString::fromStdString(error.what()));
    }
    task_.run({"trial", dataset, "--plan", file, "--batches", "--devices", "--json"}, &trialResultOf,
              [this](const std::optional<TrialResult>& result) { take(result); });
    Q_EMIT started();
}

/// Whatever else a library prints is passed over.
void TrialSession::take(const std::optional<TrialResult>& result) {
    if (!result) return;
    task_.stop();
    Q_EMIT finished(*result);
}

}  // namespace twinsight
