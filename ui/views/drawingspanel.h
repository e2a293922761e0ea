// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

class QSettings;
class QSlider;

namespace twinsight {

class DrawingActions;
class DrawingGridModel;
class DrawingGridView;
class ElidedLabel;
class ThumbnailCache;

/// Drawings as a grid, under a line that says which they are; what can be done with them is in the context
/// menu.
class DrawingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DrawingsPanel(ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const Dataset>& dataset, const std::vector<std::uint32_t>& characters,
              const QString& title);

    DrawingGridView& grid() const { return *grid_; }
    DrawingActions& actionsOnDrawings() const { return *actions_; }
    /// How it is shown: names, groups.
    QList<QAction*> viewActions() const { return {names_, groups_}; }

    void stepSize(int steps);
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QAction* createToggle(const QString& text, const QKeySequence& key);

    DrawingGridModel* model_;
    ElidedLabel* title_;
    QSlider* size_;
    DrawingGridView* grid_;
    DrawingActions* actions_;
    QAction *names_, *groups_;
};

}  // namespace twinsight
