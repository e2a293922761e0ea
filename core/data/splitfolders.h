// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/data/dataset.h"

namespace twinsight {

/// One sentence, with what to do, about two alphabets that are called as the parts of one set are ("train",
/// "val", "test") and have characters of the same names, which count as different ones. Empty when there are
/// none.
std::string splitFolderWords(const Dataset& dataset);

}  // namespace twinsight
