// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace twinsight {

/// The square of a picture that a network was shown, in shares of the picture's width and height from its
/// upper left corner. It may reach beyond the picture.
struct ShownSquare {
    double x = 0, y = 0, width = 1, height = 1;
};

/// What in one picture of a pair made the score, and where the other has the like. Both grids lie on
/// `square`, rows from the top.
struct EvidenceMap {
    ShownSquare square;
    int side = 0;
    /// side x side, -1..1, on one scale for both pictures: above 0 made them alike, below 0 set them apart.
    std::vector<float> values;
    int fields = 0;
    /// fields x fields: which field of the other picture is most like this one; -1 where nothing is drawn.
    std::vector<int> partners;
    std::vector<float> likeness;  ///< fields x fields: how like, a cosine
};

/// Whether a map tells the truth: what the score becomes without the ink that is marked most, and without as
/// much ink in pieces of the same grain at random. After the deletion of Petsiuk et al. 2018 (RISE).
struct DeletionTest {
    double marked = 0;   ///< probability without the marked ink
    double random = 0;   ///< without ink at random, mean of the log-odds of several draws
    bool holds = false;  ///< the marked ink counts for more than 19 of 20 draws do, and enough to tell
};

/// Why two pictures score as they do.
struct Explanation {
    double probability = 0;  ///< of the whole pictures
    EvidenceMap a, b;
    DeletionTest alike;                 ///< of what made them alike: the score falls
    std::optional<DeletionTest> apart;  ///< of what set them apart: it rises; nothing when nothing did
};

}  // namespace twinsight
