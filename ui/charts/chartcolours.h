// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace twinsight {

/// What a curve is about. Its colour keeps apart for all common kinds of colour vision (Okabe and Ito, "Color
/// universal design", 2008); curves also differ by dashes.
enum class CurveRole { Training, Validation, OneShot };

bool isDark(const QPalette& palette);

/// To be seen on the palette's base.
QColor curveColour(CurveRole role, const QPalette& palette);

/// Of the runs that are drawn beside each other, by their slot 0, 1, ...; Okabe and Ito's colours again.
/// After this many slots they come again, then with other dashes and signs.
inline constexpr int kRunColours = 6;
QColor runColour(int slot, const QPalette& palette);

/// Of many kinds, such as alphabets: hues by the golden angle, in three lightnesses. With so many, no colours
/// keep apart for all; where these are used, one kind can be highlighted among the others.
QColor categoryColour(int index, const QPalette& palette);

/// From `a` (share 0) to `b` (share 1).
QColor between(const QColor& a, const QColor& b, double share);

}  // namespace twinsight
