// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace twinsight {

/// System: the desktop's own colours. The other two: Qt's Fusion style in fixed colours.
enum class Theme { System, Light, Dark };

/// "system", "light", "dark": the word in settings and on the command line.
QString themeName(Theme theme);
std::optional<Theme> themeNamed(const QString& name);

/// Dresses the whole program; needs a QApplication.
void applyTheme(Theme theme);

}  // namespace twinsight
