// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/runs/remedy.h"
#include "core/runs/runfolder.h"

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace twinsight {

class ElidedLabel;
class RunCatalog;
class TrainingSession;

/// A run in words and figures: its state, its plan, how far it is, how long it still takes, the last thing it
/// said, and the buttons that pause, resume and stop it.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    RunPanel(TrainingSession& training, const RunCatalog& catalog, QWidget* parent = nullptr);

    /// The last sentence that is shown: a warning, a failure, or the figures at the end.
    QString message() const;
    void say(const QString& sentence);

Q_SIGNALS:
    /// The person wants to change the setting that a sentence names.
    void remedyWanted(const twinsight::Remedy& remedy);

private:
    void clear();
    void showName();
    void take(const std::vector<TrainingEvent>& events);
    void take(const RunStarted& started);
    void take(const BatchDone& batch);
    void take(const Warning& warning);
    void take(const Finished& finished);
    void take(const Failed& failed);
    template <class Other>
    void take(const Other&) {}
    void showState();
    void sayItIsMeasured();
    void sayWith(const QString& remark, const QString& sentence);
    void offer(const std::optional<Remedy>& remedy);
    bool hasPlannedEnd() const;
    bool makesSense(const QPushButton& button) const;
    void enableButtons();
    void showTips();

    QLabel* addFigure(const QString& caption, const QString& widest);
    QWidget* makeButtons();
    QToolButton* makeMore();
    void extend();

    TrainingSession& training_;
    const RunCatalog& catalog_;
    ElidedLabel *title_, *plan_;
    QLabel* state_;
    QProgressBar* progress_;
    QWidget* figures_;
    QLabel *speed_, *left_, *end_, *device_;
    QLabel* message_;
    QStringList warnings_;          ///< of the run, the newest last; all of them in message_'s tip
    QPushButton* change_;           ///< the setting that the message names
    std::optional<Remedy> remedy_;  ///< what it does
    bool othersGoOn_ = false;       ///< and this run does not: two would share the computer
    double lastTime_ = 0;           ///< of the last event; 0 before the first
    QPushButton *pause_, *resume_, *stop_;
    QAction *extend_, *restart_;
};

}  // namespace twinsight
