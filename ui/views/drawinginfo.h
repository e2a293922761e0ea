// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QFormLayout;
class QLabel;

namespace twinsight {

class DrawingGridModel;
class DrawingGridView;

/// What is known of the grid's current drawing; of several that are selected, how many they are.
class DrawingInfo : public QFrame {
    Q_OBJECT

public:
    DrawingInfo(DrawingGridView& grid, DrawingGridModel& model, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tell();
    void tellOfOne();
    void tellOfSeveral();
    void add(const QString& name, const QString& text);

    DrawingGridView& grid_;
    DrawingGridModel& model_;
    QLabel* title_;
    QFormLayout* facts_;
};

}  // namespace twinsight
