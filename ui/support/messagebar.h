// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace twinsight {

/// One sentence across the window about something that went wrong, until it is put away or another takes its
/// place.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showSentence(const QString& sentence);
    QString sentence() const;  ///< empty when none is shown

private:
    QLabel* text_;
};

}  // namespace twinsight
