// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluation/metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/engine/evaluation/roc.h"

namespace twinsight {

namespace {

/// Derivatives of the cross-entropy with respect to slope and intercept.
struct Derivatives {
    double gradientSlope = 0, gradientIntercept = 0;
    double slopeSlope = 1e-12, interceptIntercept = 1e-12, mixed = 0;
};

struct Targets {
    double same, different;
    double of(const ScoredPair& pair) const { return pair.same ? same : different; }
};

double crossEntropy(std::span<const ScoredPair> pairs, const Targets& targets, const Calibration& fit) {
    double sum = 0;
    for (const ScoredPair& pair : pairs) {
        const double z = fit.slope * pair.score + fit.intercept;
        const double softplus = z > 0 ? z + std::log1p(std::exp(-z)) : std::log1p(std::exp(z));
        sum += pair.weight * (softplus - targets.of(pair) * z);
    }
    return sum;
}

Derivatives derivatives(std::span<const ScoredPair> pairs, const Targets& targets, const Calibration& fit) {
    Derivatives d;
    for (const ScoredPair& pair : pairs) {
        const double p = fit.probability(pair.score);
        const double error = pair.weight * (p - targets.of(pair)), weight = pair.weight * p * (1 - p);
        d.gradientSlope += error * pair.score;
        d.gradientIntercept += error;
        d.slopeSlope += weight * pair.score * pair.score;
        d.interceptIntercept += weight;
        d.mixed += weight * pair.score;
    }
    return d;
}

}  // namespace

double areaUnderRoc(std::span<const ScoredPair> pairs) {
    const Counts total = countOf(pairs);
    double area = 0;
    Counts before;
    walkRoc(pairs, [&](double, Counts accepted) {
        area += (accepted.different - before.different) * (accepted.same + before.same) / 2;
        before = accepted;
    });
    return area / (total.same * total.different);
}

double equalErrorRate(std::span<const ScoredPair> pairs) {
    const Counts total = countOf(pairs);
    double falseAccepts = 0, falseRejects = 1, result = -1;
    walkRoc(pairs, [&](double, Counts accepted) {
        const double accepts = accepted.different / total.different, rejects = 1 - accepted.same / total.same;
        if (result < 0 && accepts >= rejects) {
            // Where the two straight lines between the steps cross.
            const double gapBefore = falseRejects - falseAccepts, gapAfter = accepts - rejects;
            const double share = gapBefore + gapAfter > 0 ? gapBefore / (gapBefore + gapAfter) : 0;
            result = falseAccepts + share * (accepts - falseAccepts);
        }
        falseAccepts = accepts;
        falseRejects = rejects;
    });
    return result;
}

BestThreshold bestThreshold(std::span<const ScoredPair> pairs) {
    const Counts total = countOf(pairs);
    BestThreshold best{std::numeric_limits<double>::infinity(), 0.5};
    walkRoc(pairs, [&](double threshold, Counts accepted) {
        const double accuracy = (accepted.same / total.same + 1 - accepted.different / total.different) / 2;
        if (accuracy > best.accuracy) best = {threshold, accuracy};
    });
    return best;
}

double thresholdForFalseAccepts(std::span<const ScoredPair> pairs, double rate) {
    const double allowed = rate * countOf(pairs).different;
    double lowest = std::numeric_limits<double>::infinity(), firstRefused = -lowest;
    walkRoc(pairs, [&](double threshold, Counts accepted) {
        if (accepted.different <= allowed)
            lowest = threshold;
        else
            firstRefused = std::max(firstRefused, threshold);
    });
    // Halfway to the best pair that must be refused: no threshold sits on a measured score.
    return std::isfinite(firstRefused) && std::isfinite(lowest) ? (lowest + firstRefused) / 2
           : std::isfinite(lowest)                              ? lowest
                                                                : std::nextafter(firstRefused, lowest);
}

ErrorRates errorRatesAt(std::span<const ScoredPair> pairs, double threshold) {
    const Counts total = countOf(pairs);
    Counts accepted;
    for (const ScoredPair& pair : pairs)
        if (pair.score >= threshold) accepted.add(pair);
    return {accepted.different / total.different, 1 - accepted.same / total.same};
}

Calibration fitCalibration(std::span<const ScoredPair> pairs) {
    const Counts total = countOf(pairs);
    const Targets targets{(total.same + 1) / (total.same + 2), 1 / (total.different + 2)};
    Calibration fit{0, std::log((total.same + 1) / (total.different + 1))};
    double loss = crossEntropy(pairs, targets, fit);
    for (int iteration = 0; iteration < 100; ++iteration) {
        const Derivatives d = derivatives(pairs, targets, fit);
        if (std::abs(d.gradientSlope) < 1e-5 && std::abs(d.gradientIntercept) < 1e-5) break;
        const double determinant = d.slopeSlope * d.interceptIntercept - d.mixed * d.mixed;
        const double slopeStep =
            -(d.interceptIntercept * d.gradientSlope - d.mixed * d.gradientIntercept) / determinant;
        const double interceptStep =
            -(d.slopeSlope * d.gradientIntercept - d.mixed * d.gradientSlope) / determinant;
        double length = 1;
        for (; length > 1e-10; length /= 2) {
            const Calibration next{fit.slope + length * slopeStep, fit.intercept + length * interceptStep};
            const double nextLoss = crossEntropy(pairs, targets, next);
            if (!(nextLoss < loss)) continue;
            fit = next;
            loss = nextLoss;
            break;
        }
        if (length <= 1e-10) break;
    }
    // Scores that rank the wrong way round carry no evidence: then every pair is as likely as the mix says.
    return fit.slope > 0 ? fit : Calibration{0, std::log((total.same + 1) / (total.different + 1))};
}

}  // namespace twinsight
