// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/protocol/messages.h"

namespace twinsight {

class EngineSession;

/// Two drop zones, the score of what is in them, and the model that gave it.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(EngineSession& engine, QWidget* parent = nullptr);

    void setA(const PictureRef& picture);
    void setB(const PictureRef& picture);

Q_SIGNALS:
    /// "Open model..." was clicked; the main window asks for the file.
    void openModelRequested();
};

}  // namespace twinsight
