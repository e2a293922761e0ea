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

}  // namespace twinsight
