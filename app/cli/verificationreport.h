// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/engine/evaluation/breakdown.h"
#include "core/engine/models/modelcard.h"
#include "core/protocol/testreport.h"

namespace twinsight {

/// What `evaluate --task verification` tells. Borrows the data set and the card.
struct VerificationReport {
    const Dataset& dataset;
    const ModelCard& card;
    std::size_t characters;  ///< that were measured on
    std::vector<JudgedPair> pairs;
    VerificationResult whole;
    std::vector<AlphabetVerification> alphabets;
    std::vector<JudgedPair> worstSame, worstDifferent;
    std::vector<Confusion> confused;
    std::vector<ErrorCurvePoint> curve;
};

struct VerificationAsked {
    std::size_t worst;   ///< how many pairs of each kind to list
    bool details;        ///< whether the curve of errors is wanted
    std::uint64_t seed;  ///< as for resultOf
};

/// Throws Error Stopped: a million pairs take half a minute.
VerificationReport reportOf(std::vector<JudgedPair> pairs, const Part& part, const Dataset& dataset,
                            const ModelCard& card, const VerificationAsked& asked, std::stop_token stop);

nlohmann::json toJson(const VerificationReport& report);
/// What `--details` adds: the curve of errors and the histogram of scores.
nlohmann::json detailsOf(const VerificationReport& report);
void print(std::ostream& out, const VerificationReport& report);
/// A heading and a line for each pair; ARCHITECTURE.md has the columns.
std::string toCsv(const VerificationReport& report);

}  // namespace twinsight
