// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

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

    QSize sizeHint() const override { return {160, 160}; }
    QSize minimumSizeHint() const override { return {120, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect sheet() const;
    void paintImage(QPainter& painter) const;
    void paintProblem(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    QImage image_;
    QString hint_, problem_;
    bool lit_ = false, focus_ = false;
};

}  // namespace twinsight
