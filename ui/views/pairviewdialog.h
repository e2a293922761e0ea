// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;

namespace twinsight {

class PairView;

/// The two pictures large, in one of four ways to see them together (keys 1 to 4). It follows what is
/// compared while it is open. GUI thread only.
class PairViewDialog : public QDialog {
    Q_OBJECT

public:
    explicit PairViewDialog(QWidget* parent = nullptr);

    PairView& view() const { return *view_; }

private:
    PairView* view_;
    QButtonGroup* modes_;
};

}  // namespace twinsight
