// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// The alphabets of a map in their colours, or its classes (drawinggroups.h). One may be chosen; a click on
/// it again lets it go. GUI thread only.
class AlphabetLegend : public QListWidget {
    Q_OBJECT

public:
    explicit AlphabetLegend(QWidget* parent = nullptr);

    /// Lists the groups of these drawings. None is chosen.
    void setDrawings(const Dataset& dataset, const std::vector<std::uint32_t>& drawings);

Q_SIGNALS:
    /// -1: none.
    void chosen(int group);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe(bool alphabets);
    void colour();

    QModelIndex pressedChosen_;  ///< the chosen one, while the mouse is pressed on it
};

}  // namespace twinsight
