// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace twinsight {

/// Qt's Fusion style for dark palettes. Fusion outlines buttons of choice, boxes and sliders in a darker
/// shade of the window's colour, which is hardly seen when that is dark: here they get a lighter one.
class DarkFusion : public QProxyStyle {
    Q_OBJECT

public:
    DarkFusion() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
};

}  // namespace twinsight
