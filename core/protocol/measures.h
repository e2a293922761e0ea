// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/interval.h"

namespace twinsight {

/// A threshold for a false-accept rate, and what it costs.
struct OperatingPoint {
    double falseAcceptRate = 0;  ///< share of different pairs that the threshold lets through at most
    double threshold = 0;        ///< probability from which two pictures count as the same
    double falseRejects = 0;     ///< share of the same pairs that it refuses
    /// Of the false-accept rate: how far other characters would move it, 95 %. None for too few characters.
    std::optional<Interval> interval;
};

/// So many false accepts tell a rate (the "rule of 30": Doddington, Przybocki, Martin and Reynolds 2000):
/// were the pairs independent, the true rate would lie within 30 % of the measured one with 90 % confidence.
/// That they are not is what OperatingPoint::interval is for.
inline constexpr double kFewestFalseAccepts = 30;

/// What thresholds and operating points were measured on: nothing of it was trained on.
struct MeasuredOn {
    std::int64_t alphabets = 0, characters = 0, drawings = 0;
    std::int64_t samePairs = 0, differentPairs = 0;  ///< 0: never measured
    std::string dataset =
        {};  ///< its name; empty in cards of versions that measured only on the training's own
};

/// From which probability on the best of many drawings tells which character a picture shows. The more
/// drawings, the higher the best of a picture that shows none of their characters: the thresholds of pairs do
/// not do. In each point, falseAcceptRate is the share of such unknown pictures that get a name all the same,
/// and falseRejects that of known ones that get none.
struct Naming {
    std::vector<OperatingPoint> points;  ///< by falling rate; empty: nothing can be promised
    /// Unknown pictures and their characters that the points were measured on; 0: not measured, the rates are
    /// at most those of one pair times the number of drawings.
    std::int64_t pictures = 0, characters = 0;

    bool isMeasured() const { return pictures > 0; }
    /// The point for `rate`, else the strictest one there is. Null: none. Borrows.
    const OperatingPoint* at(double rate) const {
        const OperatingPoint* found = nullptr;
        for (const OperatingPoint& point : points) {
            found = &point;
            if (point.falseAcceptRate < rate * 1.000001) break;
        }
        return found;
    }
};

/// How many same and different pairs score how high: equal steps of calibrated log-odds, ln(p / (1 - p)),
/// from `low` to `high`; what lies beyond counts in the first or the last step.
struct ScoreHistogram {
    double low = -12, high = 12;
    std::vector<std::int64_t> same, different;  ///< of one length
};

}  // namespace twinsight
