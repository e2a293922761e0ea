// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/protocol/messages.h"
#include "core/runs/runwatch.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace twinsight {

class DatasetSession;
class ExclusionSession;
class SampleMapView;
class ThumbnailCache;
class WatchedPairs;
class WatchSession;

/// A network while it learns: the same test pairs from beginning to end, the pairs that it gets most wrong of
/// what is held out or of what it is trained on, and a map of its embeddings. A pair can be opened in the
/// comparison, a wrongly labelled drawing excluded.
class WatchPanel : public QWidget {
    Q_OBJECT

public:
    enum List { Tests, HardSame, HardDifferent, Lists };
    enum Of { HeldOut, TrainedOn };  ///< where the hardest pairs are from

    WatchPanel(WatchSession& watch, DatasetSession& datasets, ExclusionSession& exclusions,
               QWidget* parent = nullptr);

    QListView& list(List which) const { return *lists_[which]; }
    QComboBox& hardestOf() const { return *of_; }
    const SampleMapView& map() const { return *map_; }
    QPushButton& compare() const { return *compare_; }
    QPushButton& excludeLeft() const { return *excludeLeft_; }
    QPushButton& excludeRight() const { return *excludeRight_; }

Q_SIGNALS:
    void comparisonWanted(const twinsight::PictureRef& a, const twinsight::PictureRef& b);

private:
    QWidget* makeLists();
    QWidget* makeTools();
    QListView* makeList(List which, const QString& name);
    std::array<const std::vector<WatchedPair>*, Lists> shownPairs() const;
    void showSeen();
    void showPictures();
    void wantPictures();
    void say();
    void choose(List which);
    void enableButtons();
    void openChosen();
    void exclude(bool left);
    int chosenRow() const;

    WatchSession& watch_;
    DatasetSession& datasets_;
    ExclusionSession& exclusions_;
    ThumbnailCache* thumbnails_;
    std::array<WatchedPairs*, Lists> models_{};
    std::array<QListView*, Lists> lists_{};
    List chosen_ = Tests;  ///< the list in which a pair is selected
    SampleMapView* map_;
    QLabel* words_;
    QComboBox* of_;
    QPushButton *compare_, *excludeLeft_, *excludeRight_;
};

}  // namespace twinsight
