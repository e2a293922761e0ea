// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace twinsight {

/// Translates what is said outside of Qt's classes. lupdate files a free function's texts under its
/// namespace; in a member function of a class without Q_OBJECT write twinsight::tr, or it files them under
/// that class. `count` goes where the text has %n or %Ln, and chooses the form of the plural.
inline QString tr(const char* english, const char* remark = nullptr, int count = -1) {
    return QCoreApplication::translate("twinsight", english, remark, count);
}

}  // namespace twinsight
