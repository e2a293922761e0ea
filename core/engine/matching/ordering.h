// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/watch.h"
#include "core/engine/matching/embeddingindex.h"
#include "core/engine/matching/matcher.h"
#include "core/imaging/image.h"

namespace twinsight {

/// What drawings of a data set are put in order by: a number for each, the higher the further in front. Not a
/// number for what cannot be read. The index must have been made with the model. Both block and throw Error
/// Stopped.

/// The calibrated log-odds that a drawing shows the same as `picture`: it scores each drawing as a comparison
/// does.
std::vector<float> likenessTo(const Image& picture, const EmbeddingIndex& index, const Matcher& matcher,
                              const Watch& watch = {});

/// How typical a drawing is of its character: the mean cosine of its unit vector to those of the other
/// drawings of that character, -1..1. Not a number for the only one of a character, either.
std::vector<float> typicality(const EmbeddingIndex& index, const Model& model, const Watch& watch = {});

}  // namespace twinsight
