// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/planstore.h"

#include <QSettings>
#include <QUrl>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace twinsight {

using nlohmann::json;

namespace {

const QString kGroup = QStringLiteral("training/presets");

QString keyOf(const QString& name) {
    return kGroup + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// Of what another version wrote, each setting that is known here.
TrainingPlan knownPartOf(const json& changes) {
    TrainingPlan plan;
    for (const auto& [key, value] : changes.items()) {
        try {
            const TrainingField& field = trainingField(key);
            field.set(plan, field.get(planFromJson({{key, value}})));
        } catch (const Error&) {
        }
    }
    return plan;
}

}  // namespace

QString textOfPlan(const TrainingPlan& plan) {
    json changes = toJson(plan);
    const json defaults = toJson(TrainingPlan());
    for (const auto& [key, value] : defaults.items())
        if (changes.at(key) == value) changes.erase(key);
    return QString::fromStdString(changes.dump());
}

std::optional<TrainingPlan> planOfText(const QString& text) {
    const json changes = json::parse(text.toStdString(), nullptr, false);
    if (!changes.is_object()) return std::nullopt;
    try {
        return planFromJson(changes);  // together: some settings are sound only beside others
    } catch (const Error&) {
        return knownPartOf(changes);
    }
}

std::map<QString, TrainingPlan> ownPresets() {
    QSettings settings;
    settings.beginGroup(kGroup);
    std::map<QString, TrainingPlan> presets;
    for (const QString& key : settings.childKeys())
        if (const auto plan = planOfText(settings.value(key).toString()))
            presets[QUrl::fromPercentEncoding(key.toLatin1())] = *plan;
    return presets;
}

void saveOwnPreset(const QString& name, const TrainingPlan& plan) {
    QSettings().setValue(keyOf(name), textOfPlan(plan));
}

void removeOwnPreset(const QString& name) {
    QSettings().remove(keyOf(name));
}

}  // namespace twinsight
