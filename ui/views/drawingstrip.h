// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/models/captioneddrawings.h"

namespace twinsight {

/// A few drawings side by side, each with a word below, as high as they need at its width. A click or Enter
/// chooses one.
class DrawingStrip : public QListView {
    Q_OBJECT

public:
    explicit DrawingStrip(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const Dataset>& dataset,
              const std::vector<CaptionedDrawings::Entry>& entries);
    const CaptionedDrawings& drawings() const { return *drawings_; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return gridSize(); }

Q_SIGNALS:
    /// An index into Dataset::drawings().
    void chosen(quint32 drawing);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The first of the two clicks has chosen already, and another drawing may lie there by now.
    void mouseDoubleClickEvent(QMouseEvent*) override {}

private:
    void measure();
    void choose(const QModelIndex& index);

    CaptionedDrawings* drawings_;
};

}  // namespace twinsight
