// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace twinsight {

class HealthSession;

/// Before a training: how many problems the data set in use has, and the worst kind of them. Hidden when it
/// has none, or when it was not checked.
class HealthHint : public QWidget {
    Q_OBJECT

public:
    explicit HealthHint(HealthSession& health, QWidget* parent = nullptr);

    QString words() const;
    QToolButton& button() const { return *look_; }

Q_SIGNALS:
    void asked();  ///< the person wants to see them

private:
    void tell();

    HealthSession& health_;
    QLabel* words_;
    QToolButton* look_;
};

}  // namespace twinsight
