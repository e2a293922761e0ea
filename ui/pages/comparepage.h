// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/protocol/messages.h"

class QHBoxLayout;

namespace twinsight {

class DropZone;
class EngineSession;
class ModelLine;
class ScorePanel;

/// Two drop zones, the score of what is in them, and the model that gave it.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(EngineSession& engine, QWidget* parent = nullptr);

    void setA(const PictureRef& picture);
    void setB(const PictureRef& picture);
    void swap();
    void clear();

Q_SIGNALS:
    /// "Open model..." was clicked; the main window asks for the file.
    void openModelRequested();

private:
    QHBoxLayout* makeButtons();
    void addShortcuts();
    DropZone& nextZone() const;
    void paste();
    void connectEngine();
    void compare();
    void showModel();
    /// Why there is nothing to compare; empty when there is.
    QString obstacle() const;

    EngineSession& engine_;
    DropZone *a_, *b_;
    ScorePanel* score_;
    ModelLine* model_;
    bool swapping_ = false;
};

}  // namespace twinsight
