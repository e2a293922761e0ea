// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"

#include <QPalette>
#include <array>
#include <cmath>

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

QColor runColour(int slot, const QPalette& palette) {
    // blue, vermillion, bluish green, reddish purple, sky blue, orange; on dark the blue is too dark, yellow
    // is not
    static constexpr std::array light{0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xe69f00};
    static constexpr std::array dark{0x56b4e9, 0xe69f00, 0x009e73, 0xcc79a7, 0xf0e442, 0xd55e00};
    const auto index = static_cast<std::size_t>(slot % kRunColours);
    return QColor::fromRgb(static_cast<QRgb>(isDark(palette) ? dark[index] : light[index]));
}

QColor categoryColour(int index, const QPalette& palette) {
    constexpr double kGoldenAngle = 0.381966;
    static constexpr std::array light{0.32, 0.45, 0.58}, dark{0.72, 0.58, 0.48};
    const double hue = std::fmod(index * kGoldenAngle + 0.58, 1.0);
    const auto step = static_cast<std::size_t>(index % 3);
    return QColor::fromHslF(float(hue), 0.75F, float(isDark(palette) ? dark[step] : light[step]));
}

QColor between(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

}  // namespace twinsight
