// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "core/protocol/messages.h"
#include "ui/sessions/mapsession.h"

class QLabel;
class QPushButton;

namespace twinsight {

class AlphabetLegend;
class DatasetSession;
class EngineSession;
class MapView;
class PictureTile;

/// All drawings of the data set, or those that the grid shows, placed so that those lie together which the
/// model finds alike: by principal components at once, by t-SNE as it gets better. Begins by itself when it
/// is looked at. GUI thread only.
class MapPage : public QWidget {
    Q_OBJECT

public:
    MapPage(const QString& program, EngineSession& engine, DatasetSession& datasets,
            QWidget* parent = nullptr);

    /// Tells the drawings that the grid shows.
    void setSelection(std::function<std::vector<std::uint32_t>()> shown) { shown_ = std::move(shown); }

    MapView& map() const { return *map_; }
    AlphabetLegend& legend() const { return *legend_; }
    QPushButton& stop() const { return *stop_; }
    QPushButton& toA() const { return *toA_; }
    QPushButton& toB() const { return *toB_; }
    QString words() const;

Q_SIGNALS:
    void sentToA(const twinsight::PictureRef& picture);
    void sentToB(const twinsight::PictureRef& picture);
    void lassoed(const std::vector<std::uint32_t>& drawings);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSide();
    void connectSession();
    void makeIfNew();
    void make(const std::vector<std::uint32_t>& only);
    void forget();
    void showDrawings(const std::shared_ptr<const Dataset>& dataset,
                      const std::vector<std::uint32_t>& drawings);
    void showChosen(quint32 drawing);
    void showState(const QString& words);
    void send(bool toA);

    EngineSession& engine_;
    DatasetSession& datasets_;
    MapSession session_;
    std::function<std::vector<std::uint32_t>()> shown_;
    MapView* map_;
    QPushButton *all_, *selection_, *stop_, *toA_, *toB_;
    QLabel *words_, *name_;
    PictureTile* tile_;
    AlphabetLegend* legend_;
    std::shared_ptr<const Dataset> dataset_;  ///< that the map is of
    MapSubject made_;                         ///< what it is of, while there is one
};

}  // namespace twinsight
