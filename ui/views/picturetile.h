// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "ui/views/evidence.h"

namespace twinsight {

/// A picture on a sheet of paper: as large as fits, pixels kept crisp when it is enlarged and smoothed when
/// it is shrunk. Without one, a hint or a problem in words. Lit while something hovers that may be dropped.
class PictureTile : public QWidget {
    Q_OBJECT

public:
    explicit PictureTile(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    const QImage& image() const { return image_; }
    void setHint(const QString& hint);
    /// In place of the hint, or over the foot of the picture; empty: none.
    void setProblem(const QString& problem);
    const QString& problem() const { return problem_; }
    void setLit(bool lit);
    bool isLit() const { return lit_; }
    void setFocusRing(bool shown);

    /// Over the picture, which fades; nothing: off.
    void setEvidence(const std::optional<ShownEvidence>& evidence);
    const std::optional<ShownEvidence>& evidence() const { return evidence_; }
    /// Frames a field of the evidence; -1: none.
    void frameField(int field);
    int framedField() const { return framed_; }
    /// Points at the next field that has ink, as the mouse would.
    void pointNext(int dx, int dy);

Q_SIGNALS:
    /// At a field of the evidence that has ink, by mouse or keys; -1 at none.
    void pointedAt(int field);

public:
    /// Small, as it takes all that is left over.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {80, 80}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect sheet() const;
    /// Where the picture is drawn.
    QRect target() const;
    void pointAt(int field);
    void paintEvidence(QPainter& painter) const;
    void paintImage(QPainter& painter) const;
    void paintProblem(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    QImage image_;
    QString hint_, problem_;
    std::optional<ShownEvidence> evidence_;
    QImage evidenceImage_;
    int framed_ = -1, pointed_ = -1;
    bool lit_ = false, focus_ = false;
};

}  // namespace twinsight
