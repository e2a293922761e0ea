// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QToolButton;

namespace twinsight {

class SketchPad;

/// The row under a sketch pad: eraser, the pen's width, undo, done. GUI thread only.
class SketchTools : public QWidget {
    Q_OBJECT

public:
    explicit SketchTools(SketchPad& pad, QWidget* parent = nullptr);

private:
    QToolButton* button(const QString& text, const QString& tip);
    void showState();

    SketchPad& pad_;
    QToolButton *eraser_, *undo_, *done_;
    QSlider* width_;
};

}  // namespace twinsight
