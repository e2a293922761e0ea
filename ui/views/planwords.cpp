// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/planwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/support/counts.h"
#include "ui/support/phrases.h"
#include "ui/support/tr.h"
#include "ui/views/fieldeditor.h"

namespace twinsight {

namespace {

/// Says a value of the field; 0 by its word where it has one.
struct Speaker {
    const TrainingField& field;

    QString operator()(bool on) const { return on ? twinsight::tr("yes") : twinsight::tr("no"); }
    QString operator()(const std::string& word) const { return QString::fromStdString(word); }
    QString operator()(std::int64_t count) const {
        return number(QLocale().toString(static_cast<qint64>(count)), static_cast<double>(count));
    }
    QString operator()(double value) const { return number(QLocale().toString(value, 'g', 9), value); }

    QString number(const QString& digits, double value) const {
        if (value == 0 && !field.zero.empty())
            return QCoreApplication::translate("TrainingField", field.zero.c_str());
        const QString unit = unitFor(field.unit, value);
        return unit.isEmpty() ? digits : digits + QLatin1Char(' ') + unit;
    }
};

QString spokenSetting(const TrainingField& field, const TrainingPlan& plan) {
    return tr("%1: %2").arg(translatedLabel(field), spokenValue(field, plan));
}

bool isOff(const TrainingField& field, const TrainingPlan& plan) {
    const FieldValue value = field.get(plan);
    return !field.zero.empty() && (value == FieldValue(0.0) || value == FieldValue(std::int64_t{0}));
}

}  // namespace

QString spokenValue(const TrainingField& field, const TrainingPlan& plan) {
    return std::visit(Speaker{field}, field.get(plan));
}

QString planInALine(const TrainingPlan& plan) {
    QStringList settings;
    for (const TrainingField& field : trainingFields())
        if (field.main ? !isOff(field, plan) : field.get(plan) != field.initial)
            settings << spokenSetting(field, plan);
    return listed(settings);
}

QString planInLines(const TrainingPlan& plan) {
    QStringList settings;
    for (const TrainingField& field : trainingFields()) settings << spokenSetting(field, plan);
    return settings.join(QLatin1Char('\n'));
}

}  // namespace twinsight
