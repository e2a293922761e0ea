// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/phrases.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr double kLongestDuration = 1e9;  // 30 years: anything longer is no estimate

}  // namespace

QString withoutFlags(const QString& sentence) {
    static const QRegularExpression flag(QStringLiteral(" \\(--[a-z0-9-]+\\)"));
    return QString(sentence).remove(flag);
}

QString spokenDuration(double seconds) {
    if (!std::isfinite(seconds) || seconds > kLongestDuration) return tr("unknown");
    const auto whole = static_cast<qint64>(std::max(0.0, std::round(seconds)));
    if (whole < 60) return tr("%1 s").arg(whole);
    if (whole < 3600) return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60, 2, 10, QLatin1Char('0'));
}

QString spokenShare(double share) {
    return tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

QString spokenOdds(double share) {
    if (!(share > 0)) return tr("none");
    const double one = 1 / share;
    const bool whole = one >= 20 || std::abs(one - std::round(one)) < 0.05;
    return tr("1 in %1").arg(QLocale().toString(one, 'f', whole ? 0 : 1));
}

QString listed(const QStringList& names) {
    return names.join(tr(", "));
}

QString spokenCount(qint64 count) {
    return QLocale().toString(count);
}

}  // namespace twinsight
