// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <optional>
#include <vector>

namespace twinsight {

/// How a data set's drawings are drawn, so that a sketch can be made to match.
struct InkStyle {
    bool darkInk = true;  ///< ink darker than paper
    double width = 0.03;  ///< of a stroke, as a share of the picture's side
};

/// Of one drawing: paper is what most of the edge is, and a stroke's width is twice its area over its
/// outline. Nothing for a blank picture. Any thread.
std::optional<InkStyle> inkStyleOf(const QImage& drawing);

/// What is usual among several: the median width and the ink of most. Nothing for none.
std::optional<InkStyle> usualInkStyle(std::vector<InkStyle> styles);

}  // namespace twinsight
