// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/oneline.h"

#include <algorithm>

namespace twinsight {

QString oneLine(QString text) {
    const auto breaks = [](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line ||
               category == QChar::Separator_Paragraph;
    };
    if (std::none_of(text.cbegin(), text.cend(), breaks)) return text;
    std::replace_if(text.begin(), text.end(), breaks, QChar(u'\u2423'));
    return text;
}

}  // namespace twinsight
