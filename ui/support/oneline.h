// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinsight {

/// Names of files and folders may hold anything: what would begin a new line, or is no letter at all, is
/// shown as "␣".
QString oneLine(QString text);

}  // namespace twinsight
