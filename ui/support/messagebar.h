// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace twinsight {

/// A sentence across the window about something that went wrong, until it is put away or another takes its
/// place; several, where they are about the same matter.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `about`: whose trouble it is.
    void showSentence(const QString& sentence, const QObject& about);
    /// Beside what is shown already, when that is about this, too.
    void addSentence(const QString& sentence, const QObject& about);
    /// Puts the sentence away when it is about this.
    void settle(const QObject& about);
    QString sentence() const;  ///< or several, a line each; empty when none is shown

private:
    void tell();

    QLabel* text_;
    QStringList sentences_;
    const QObject* about_ = nullptr;
};

}  // namespace twinsight
