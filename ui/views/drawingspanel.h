// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

class QHBoxLayout;
class QSettings;
class QSlider;
class QSplitter;
class QStackedWidget;

namespace twinsight {

class DatasetOverview;
class DrawingActions;
class DrawingGridModel;
class DrawingGridView;
class DrawingInfo;
class ElidedLabel;
class ExclusionSession;
class ThumbnailCache;
class ViewerPanel;

/// Drawings as a grid, under a line that says which they are; one of them large in its place; beside it, on
/// demand, what is known of it. What can be done with drawings is in the context menu.
class DrawingsPanel : public QWidget {
    Q_OBJECT

public:
    DrawingsPanel(ThumbnailCache& thumbnails, ExclusionSession& exclusions, QWidget* parent = nullptr);

    void showDrawings(const std::shared_ptr<const Dataset>& dataset,
                      const std::vector<std::uint32_t>& characters, const QString& title);
    void showSome(const std::shared_ptr<const Dataset>& dataset, const std::vector<std::uint32_t>& drawings,
                  const QString& title);
    /// Above the grid, until other drawings are shown.
    void showOverview(const std::shared_ptr<const Dataset>& dataset);

    /// What stands at the left of the thumbnails' size.
    void addToHead(QWidget* widget);

    /// Makes a drawing the current one and brings it into view; false when it is not among those shown.
    bool choose(std::uint32_t drawing);

    /// Null before anything is shown.
    const std::shared_ptr<const Dataset>& dataset() const;
    /// What is shown, in this order (DrawingGridModel::arrange); the current drawing remains the current one.
    void arrange(const std::vector<std::uint32_t>& ranking);
    void putBack();
    /// The one drawing, or nothing; what is not shown cannot be the current one.
    void makeCurrent(const std::vector<std::uint32_t>& drawing);

    DrawingGridView& grid() const { return *grid_; }
    DrawingActions& actionsOnDrawings() const { return *actions_; }
    ViewerPanel& viewer() const { return *viewer_; }
    DrawingInfo& info() const { return *info_; }
    DatasetOverview& overview() const { return *overview_; }
    /// How it is shown: names, groups, information.
    QList<QAction*> viewActions() const { return {names_, groups_, infoShown_}; }

    /// The current drawing, large; back to the grid.
    void openViewer();
    void closeViewer();
    /// Of the thumbnails, or the zoom of the drawing that is large.
    void stepSize(int steps);
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    /// Other drawings, in their usual order.
    void shownAnew();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitOverview();
    void showNew(const QString& title);
    QWidget* createGridPage();
    QAction* createToggle(const QString& text, const QKeySequence& key);

    DrawingGridModel* model_;
    ElidedLabel* title_;
    QHBoxLayout* head_;
    QSlider* size_;
    DatasetOverview* overview_;
    int overviewHeight_ = 0;  ///< that the person gave it; 0: none
    DrawingGridView* grid_;
    QSplitter* split_;  ///< these two
    DrawingActions* actions_;
    ViewerPanel* viewer_;
    DrawingInfo* info_;
    QStackedWidget* pages_;
    QSplitter* splitter_;
    QAction *names_, *groups_, *infoShown_;
};

}  // namespace twinsight
