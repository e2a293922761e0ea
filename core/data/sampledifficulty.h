// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twinsight {

/// How hard invented characters are to tell apart.
struct Difficulty {
    double mostAlike;        ///< share of the ink that two characters of an alphabet may have in common
    double mostMeanStrokes;  ///< of an alphabet's characters
    int mostStrokes;         ///< of a character, but for a dot
    double mostInk;          ///< that all characters of an alphabet have at least, in heights
    double carelessness;     ///< how far hands stray, times as far as the sample set's
    double joined;           ///< share of alphabets whose characters are lines joined of a few parts
    double dotted;           ///< share of those whose characters are dots on a grid
};
/// The sample set: what people draw who want to be read.
inline constexpr Difficulty kEasy{0.5, 3.0, 4, 2.4, 1, 0, 0};
/// To learn from: harder than most that there are.
inline constexpr Difficulty kHard{0.72, 4.5, 6, 3.4, 1.5, 0.3, 0.03};

}  // namespace twinsight
