// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "core/protocol/messages.h"

class QHBoxLayout;

namespace twinsight {

class ComparisonHistory;
class DatasetSession;
class DropZone;
class EngineSession;
class CompareTabs;
class ModelLine;
class PairViewDialog;
class ScorePanel;

/// Two drop zones, the score of what is in them, what lies below it, and the model that gave it.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    /// Pictures are named, and sketches inked, after the data sets that are open.
    ComparePage(EngineSession& engine, DatasetSession& datasets, QWidget* parent = nullptr);

    void setA(const PictureRef& picture);
    void setB(const PictureRef& picture);
    /// Into B when that alone is empty, else into A.
    void add(const PictureRef& picture);
    void setBoth(const std::optional<PictureRef>& a, const std::optional<PictureRef>& b);
    void swap();
    void clear();
    /// For which false-accept rate the threshold in use was chosen; 0 when that is not known.
    double falseAcceptRate() const;
    ComparisonHistory& history() const { return *history_; }

Q_SIGNALS:
    /// "Open model..." was clicked; the main window asks for the file.
    void openModelRequested();
    void failed(const QString& sentence);
    /// "Many pairs..." was clicked.
    void manyRequested();
    /// Another threshold is in use, or another model.
    void thresholdChanged();

private:
    QHBoxLayout* makeButtons();
    void addShortcuts();
    DropZone* focusedZone() const;
    /// The one in which the keys are, else the first empty one, else B.
    DropZone& wantedZone() const;
    void paste();
    void draw();
    void findAlike();
    void lookCloser();
    void showPair();
    void connectTabs();
    void applyThreshold();
    void showEvidence(const std::optional<Explanation>& explanation);
    void showPartner(const DropZone& own, const DropZone& other, int field);
    void nameCharacters();
    void matchInk();
    void recall(int row);
    void remember(const CompareResult& result);
    void connectEngine();
    void compare();
    void showCompared(const CompareResult& result);
    void showModel();
    /// Why there is nothing to compare; empty when there is.
    QString obstacle() const;

    EngineSession& engine_;
    DatasetSession& datasets_;
    ComparisonHistory* history_;
    DropZone *a_, *b_;
    ScorePanel* score_;
    CompareTabs* tabs_;
    ModelLine* model_;
    PairViewDialog* pair_ = nullptr;  ///< made when it is asked for
    QTimer greyLater_;                ///< a quick answer needs no word that it is awaited
    bool settling_ = false;           ///< both pictures are being set: compared once, at the end
};

}  // namespace twinsight
