// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/counts.h"

#include <QCoreApplication>

#include "ui/support/tr.h"

namespace twinsight {

namespace {

struct Unit {
    const char *many, *one;
};

constexpr Unit kUnits[] = {{"minutes", QT_TRANSLATE_NOOP("twinsight", "minute")},
                           {"epochs", QT_TRANSLATE_NOOP("twinsight", "epoch")},
                           {"pixels", QT_TRANSLATE_NOOP("twinsight", "pixel")}};

}  // namespace

QString countedDrawings(qint64 count) {
    return count == 1 ? tr("1 drawing") : tr("%Ln drawings", nullptr, static_cast<int>(count));
}

QString unitFor(const std::string& unit, double count) {
    if (count == 1)
        for (const Unit& known : kUnits)
            if (unit == known.many) return tr(known.one);
    return unit.empty() ? QString() : QCoreApplication::translate("TrainingField", unit.c_str());
}

QString countedPairs(qint64 count) {
    return count == 1 ? tr("1 pair") : tr("%Ln pairs", nullptr, static_cast<int>(count));
}

QString countedFiles(qint64 count) {
    return count == 1 ? tr("1 file") : tr("%Ln files", nullptr, static_cast<int>(count));
}

}  // namespace twinsight
