// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

#include "core/data/dataset.h"

namespace twinsight {

// What the drawings of a map are told apart by: their alphabets, or in a data set without alphabets its
// classes.

inline bool hasAlphabets(const Dataset& dataset) {
    return dataset.layout() != Layout::Classes;
}

std::uint32_t groupCount(const Dataset& dataset);
/// 0 .. groupCount() - 1.
std::uint32_t groupOf(const Dataset& dataset, std::uint32_t drawing);
QString groupName(const Dataset& dataset, std::uint32_t group);

}  // namespace twinsight
