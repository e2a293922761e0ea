// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"

#include <QPalette>

namespace twinsight {

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightnessF() < 0.5;
}

QColor curveColour(CurveRole role, const QPalette& palette) {
    const bool dark = isDark(palette);
    switch (role) {
        case CurveRole::Training:
            return dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);  // sky blue, blue
        case CurveRole::Validation:
            return dark ? QColor(0xe6, 0x9f, 0x00) : QColor(0xd5, 0x5e, 0x00);  // orange, vermillion
        case CurveRole::OneShot:
            return dark ? QColor(0xcc, 0x79, 0xa7)
                        : QColor(0x00, 0x9e, 0x73);  // reddish purple, bluish green
    }
    return palette.color(QPalette::Text);
}

}  // namespace twinsight
