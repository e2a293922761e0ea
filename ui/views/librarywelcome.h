// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace twinsight {

/// What stands where the data set will be: an invitation to open one, or the name of the one that is being
/// opened.
class LibraryWelcome : public QWidget {
    Q_OBJECT

public:
    explicit LibraryWelcome(QWidget* parent = nullptr);

    void showInvitation();
    void showOpening(const QString& name);

Q_SIGNALS:
    void openFolder();
    void openArchive();
    void openSample();
    void getOmniglot();

private:
    QPushButton* addButton(const QString& text, void (LibraryWelcome::*signal)());

    QLabel* title_;
    QLabel* text_;
    QWidget* buttons_;
};

}  // namespace twinsight
