// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "core/engine/matching/matcher.h"
#include "core/imaging/image.h"
#include "core/protocol/explanation.h"

namespace twinsight {

/// Why a model finds two pictures as alike as it does. What made them alike is found by random deletions
/// (RISE, Petsiuk et al. 2018); what set them apart by occlusion (Zeiler and Fergus 2014): where the score
/// rises when a part is taken out of one picture. Of gradients, occlusion and random deletions these did best
/// in the deletion test on unseen Omniglot alphabets (tests/bench/explaining). Which field is like which
/// comes from Head::fields.
///
/// Pictures as decoded, of any size. The same every time. Blocks: compact, two cores, 1.5 s; vgg16, 105
/// pixels, 30 s (busy machine), with a quarter of the trials. `progress` is told the share done, 0..1. Throws
/// Error Stopped.
Explanation explain(const Matcher& matcher, const Image& a, const Image& b,
                    const std::function<void(double)>& progress = {}, std::stop_token stop = {});

}  // namespace twinsight
