// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sketchtools.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "ui/views/sketchpad.h"

namespace twinsight {

namespace {

constexpr int kSteps = 1000;  ///< of the slider, for a width of 1

}  // namespace

SketchTools::SketchTools(SketchPad& pad, QWidget* parent)
    : QWidget(parent),
      pad_(pad),
      eraser_(button(tr("Eraser"), tr("Rub out (E; P for the pen), as the right mouse button does"))),
      undo_(button(tr("Undo"), tr("Take the last stroke back (Ctrl+Z); Delete takes back all"))),
      done_(button(tr("Done"), tr("Stop drawing and keep the picture (Esc)"))),
      width_(new QSlider(Qt::Horizontal)) {
    width_->setRange(qRound(SketchPad::kThinnest * kSteps), qRound(SketchPad::kThickest * kSteps));
    width_->setAccessibleName(tr("Width of the pen"));
    width_->setToolTip(tr("Width of the pen (+ and -)"));
    width_->setMinimumWidth(30);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    eraser_->setCheckable(true);
    row->addWidget(eraser_);
    row->addWidget(width_, 1);
    for (QToolButton* tool : {undo_, done_}) row->addWidget(tool);
    connect(eraser_, &QToolButton::clicked, this, [this](bool on) { pad_.setEraser(on); });
    connect(undo_, &QToolButton::clicked, &pad_, &SketchPad::undo);
    connect(done_, &QToolButton::clicked, &pad_, &SketchPad::finished);
    connect(width_, &QSlider::valueChanged, &pad_,
            [this](int value) { pad_.setPenWidth(double(value) / kSteps); });
    connect(&pad_, &SketchPad::toolChanged, this, &SketchTools::showState);
    connect(&pad_, &SketchPad::drawn, this, &SketchTools::showState);
    showState();
}

QToolButton* SketchTools::button(const QString& text, const QString& tip) {
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void SketchTools::showState() {
    eraser_->setChecked(pad_.isEraser());
    undo_->setEnabled(pad_.sketch().strokes() > 0);
    const QSignalBlocker quiet(width_);
    width_->setValue(qRound(pad_.ink().width * kSteps));
}

}  // namespace twinsight
