// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace twinsight {

/// One line of text that gives way when there is little room, instead of keeping the window wide.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode mode_;
};

}  // namespace twinsight
