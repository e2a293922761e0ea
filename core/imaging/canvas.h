// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "core/imaging/image.h"

namespace twinsight {

/// A place on a canvas in pixels, x to the right, y down; pixel (0, 0) covers 0 to 1.
struct CanvasPoint {
    double x = 0, y = 0;
};

/// A square of paper for black pen strokes with round ends. Coordinates are rounded to 1/64 pixel before
/// anything is drawn, so that the last bits of floating-point arithmetic do not show. One thread at a time.
class Canvas {
public:
    explicit Canvas(int size);
    ~Canvas();

    /// Draws the line through `points`, `pen` pixels wide (to a quarter pixel). A single point gives a dot.
    void stroke(std::span<const CanvasPoint> points, double pen);

    /// One channel, black on white, with crisp but not jagged edges.
    Image picture() const;

private:
    struct Internals;
    std::unique_ptr<Internals> internals_;
};

}  // namespace twinsight
