// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace twinsight {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Counts", text);
}

struct Unit {
    const char *many, *one;
};

constexpr Unit kUnits[] = {{"minutes", "minute"}, {"epochs", "epoch"}, {"pixels", "pixel"}};

}  // namespace

QString countedDrawings(qint64 count) {
    return (count == 1 ? tr("%1 drawing") : tr("%1 drawings")).arg(QLocale().toString(count));
}

QString unitFor(const std::string& unit, double count) {
    if (count == 1)
        for (const Unit& known : kUnits)
            if (unit == known.many) return tr(known.one);
    return unit.empty() ? QString() : QCoreApplication::translate("TrainingField", unit.c_str());
}

QString countedFiles(qint64 count) {
    return (count == 1 ? tr("%1 file") : tr("%1 files")).arg(QLocale().toString(count));
}

}  // namespace twinsight
