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

    /// `about`: whose trouble it is.
    void showSentence(const QString& sentence, const QObject& about);
    /// Puts the sentence away when it is about this.
    void settle(const QObject& about);
    QString sentence() const;  ///< empty when none is shown

private:
    QLabel* text_;
    const QObject* about_ = nullptr;
};

}  // namespace twinsight
