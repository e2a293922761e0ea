// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace twinsight {

/// Something that cannot be taken back, before it is done.
struct Question {
    QString title, words;
    QString more;  ///< what it means
    QString yes;   ///< the button that does it
};
/// Whether the person presses that button; Return and Escape do not.
bool isWanted(const Question& question, QWidget* parent);

}  // namespace twinsight
