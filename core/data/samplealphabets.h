// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

#include "core/imaging/image.h"

namespace twinsight {

/// The generated sample data set: invented alphabets whose characters are little programs of strokes (curves,
/// loops, hooks, dots), drawn by invented hands with their own slant, size, wobble and pen.
struct SampleOptions {
    int alphabets = 6;
    int characters = 20;  ///< in each alphabet
    int drawings = 20;    ///< of each character, each by another hand
    std::uint64_t seed = 1;
    bool hard = false;  ///< of more strokes, more alike, and drawn with less care: to learn from
};

/// Receives each drawing: `path` is "Alphabet/character01/0101_01.png", the picture 105 x 105, one channel,
/// black on white.
using SampleSink = std::function<void(const std::string& path, const Image& drawing)>;

/// Draws the whole set, the same for the same options on every machine. Blocks (below 1 ms a drawing).
/// Throws Error: Invalid (a count out of 1..999), Stopped.
void drawSampleAlphabets(const SampleOptions& options, const SampleSink& sink, std::stop_token stop = {});

}  // namespace twinsight
