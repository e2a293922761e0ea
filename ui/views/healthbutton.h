// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace twinsight {

class HealthPanel;
class HealthSession;

/// In the status bar: how far the check of the data set is, or what it found. Opens the panel.
class HealthButton : public QToolButton {
    Q_OBJECT

public:
    HealthButton(HealthSession& health, HealthPanel& panel, QWidget* parent = nullptr);
};

}  // namespace twinsight
