// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scorewords.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "core/base/wilson.h"
#include "ui/support/phrases.h"
#include "ui/views/scorepanel.h"

namespace twinsight {

namespace {

QString spokenDoubt(Doubt doubt, const QString& name) {
    switch (doubt) {
        case Doubt::Blank:
            return ScorePanel::tr("%1 is blank.").arg(name);
        case Doubt::Inverted:
            return ScorePanel::tr("%1 has ink and paper the other way round than the model knows them.")
                .arg(name);
        case Doubt::Photo:
            return ScorePanel::tr("%1 looks like a photo, and the model knows drawings.").arg(name);
        case Doubt::None:
            break;
    }
    return {};
}

QString spokenDoubtOfBoth(Doubt doubt) {
    switch (doubt) {
        case Doubt::Blank:
            return ScorePanel::tr("A and B are blank.");
        case Doubt::Inverted:
            return ScorePanel::tr(
                "A and B have ink and paper the other way round than the model knows them.");
        case Doubt::Photo:
            return ScorePanel::tr("A and B look like photos, and the model knows drawings.");
        case Doubt::None:
            break;
    }
    return {};
}

}  // namespace

QString spokenVerdict(const CompareResult& result) {
    return result.same ? ScorePanel::tr("Same") : ScorePanel::tr("Different");
}

QString spokenThreshold(const OperatingPoint& point, const MeasuredOn& measuredOn) {
    const QString number = QLocale().toString(point.threshold, 'f', 3);
    if (!(point.falseAcceptRate > 0)) return ScorePanel::tr("Threshold %1.").arg(number);
    QString text = ScorePanel::tr("Threshold %1, chosen so that %2 different pairs is taken for the same")
                       .arg(number, spokenOdds(point.falseAcceptRate));
    if (const auto trials = std::min(measuredOn.samePairs, measuredOn.drawings); trials > 0) {
        const double shared = static_cast<double>(trials);
        const Interval misses = wilsonInterval(point.falseRejects * shared, shared);
        text += ScorePanel::tr("; %1 of the same pairs are missed (%2 to %3)")
                    .arg(spokenShare(point.falseRejects), spokenShare(misses.low), spokenShare(misses.high));
    }
    return ScorePanel::tr("%1.").arg(text);
}

QString spokenTrust(const OperatingPoint& point, const MeasuredOn& measuredOn) {
    if (!point.interval) return {};
    return ScorePanel::tr(
               "That %1 different pairs is taken for the same was found with %2 characters. Other "
               "characters may be easier or harder to tell apart: with them it may be anything "
               "from %3 to %4.")
        .arg(spokenOdds(point.falseAcceptRate), spokenCount(measuredOn.characters),
             spokenOdds(point.interval->low), spokenOdds(point.interval->high));
}

QString spokenDoubts(Doubt a, Doubt b) {
    if (a == b) return spokenDoubtOfBoth(a);
    QStringList doubts{spokenDoubt(a, ScorePanel::tr("A")), spokenDoubt(b, ScorePanel::tr("B"))};
    doubts.removeAll(QString());
    return doubts.join(u' ');
}

}  // namespace twinsight
