// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <array>
#include <utility>

#include "ui/support/darkfusion.h"

namespace twinsight {

namespace {

struct Colours {
    QColor window, base, alternate, text, dimmed, button, highlight, link, edge;
};

QPalette paletteOf(const Colours& c) {
    QPalette palette(c.text, c.button, c.button.lighter(130), c.window.darker(140), c.edge, c.text, Qt::white,
                     c.base, c.window);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::PlaceholderText, c.dimmed);
    palette.setColor(QPalette::ToolTipBase, c.alternate);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.dimmed);
    return palette;
}

QPalette lightPalette() {
    return paletteOf({.window = "#f3f3f2",
                      .base = "#ffffff",
                      .alternate = "#f7f7f5",
                      .text = "#1d1f21",
                      .dimmed = "#85888c",
                      .button = "#f3f3f2",
                      .highlight = "#2f6fb7",
                      .link = "#1f5fa8",
                      .edge = "#b4b6b8"});
}

QPalette darkPalette() {
    return paletteOf({.window = "#26282b",
                      .base = "#1c1e20",
                      .alternate = "#2c2f32",
                      .text = "#e4e6e8",
                      .dimmed = "#8b9095",
                      .button = "#33363a",
                      .highlight = "#3574bd",
                      .link = "#7fb4f0",
                      .edge = "#5a5f65"});
}

constexpr std::array kNames{std::pair{Theme::System, "system"}, std::pair{Theme::Light, "light"},
                            std::pair{Theme::Dark, "dark"}};

QStyle* makeStyle(Theme theme, const QString& systemStyle) {
    if (theme == Theme::Dark) return new DarkFusion;
    return QStyleFactory::create(theme == Theme::System ? systemStyle : QStringLiteral("fusion"));
}

}  // namespace

QString themeName(Theme theme) {
    for (const auto& [candidate, name] : kNames)
        if (candidate == theme) return QString::fromLatin1(name);
    return {};
}

std::optional<Theme> themeNamed(const QString& name) {
    for (const auto& [theme, candidate] : kNames)
        if (name == QLatin1String(candidate)) return theme;
    return std::nullopt;
}

void applyTheme(Theme theme) {
    static const QString systemStyle = QApplication::style()->name();
    static Theme shown = Theme::System;
    if (std::exchange(shown, theme) != theme) QApplication::setStyle(makeStyle(theme, systemStyle));
    QApplication::setPalette(theme == Theme::System  ? QPalette()
                             : theme == Theme::Light ? lightPalette()
                                                     : darkPalette());
}

}  // namespace twinsight
