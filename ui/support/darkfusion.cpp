// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/darkfusion.h"

#include <QStyleOption>

namespace twinsight {

namespace {

/// The outline comes out as about the colour of dimmed text.
template <class Option>
Option withVisibleOutline(Option option) {
    const QColor outline = option.palette.color(QPalette::PlaceholderText);
    option.palette.setColor(QPalette::Window, outline.lighter(145));
    return option;
}

}  // namespace

void DarkFusion::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || (element != PE_IndicatorRadioButton && element != PE_IndicatorCheckBox))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QStyleOptionButton seen = withVisibleOutline(*button);
    QProxyStyle::drawPrimitive(element, &seen, painter, widget);
}

void DarkFusion::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || control != CC_Slider)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const QStyleOptionSlider seen = withVisibleOutline(*slider);
    QProxyStyle::drawComplexControl(control, &seen, painter, widget);
}

}  // namespace twinsight
