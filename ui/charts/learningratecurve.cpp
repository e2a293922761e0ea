// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/learningratecurve.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "core/runs/schedule.h"
#include "ui/charts/chartcolours.h"

namespace twinsight {

namespace {

constexpr int kHeight = 70, kMargin = 4;

}  // namespace

LearningRateCurve::LearningRateCurve(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kHeight);
    setToolTip(tr("How the learning rate goes from the beginning of the training to its end"));
    setPlan({});
}

void LearningRateCurve::setPlan(const TrainingPlan& plan) {
    plan_ = plan;
    setAccessibleName(tr("Learning rate: rises to %1 and falls: %2")
                          .arg(QLocale().toString(highestLearningRate(plan), 'g', 3),
                               QString::fromStdString(plan.learningRateDecay)));
    update();
}

QSize LearningRateCurve::sizeHint() const {
    return {200, kHeight};
}

void LearningRateCurve::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRectF inner = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QPainterPath path;
    for (int x = 0; x <= inner.width(); ++x) {
        const double share = learningRateShare(plan_.learningRateDecay, x / inner.width());
        const QPointF point(inner.left() + x, inner.bottom() - share * inner.height());
        x == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.setPen(QPen(curveColour(CurveRole::Training, palette()), 2));
    painter.drawPath(path);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignRight,
                     tr("Learning rate %1").arg(QLocale().toString(highestLearningRate(plan_), 'g', 3)));
}

}  // namespace twinsight
