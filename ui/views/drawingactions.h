// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <memory>

#include "core/protocol/messages.h"

class QMimeData;
class QTemporaryDir;

namespace twinsight {

class DrawingGridModel;
class DrawingGridView;
class ExclusionSession;

/// What can be done with the drawings that are selected in the grid. They become the actions of `home`,
/// within which their keys work and whose context menu they make.
class DrawingActions : public QObject {
    Q_OBJECT

public:
    DrawingActions(DrawingGridView& grid, DrawingGridModel& model, ExclusionSession& exclusions,
                   QWidget& home);
    ~DrawingActions() override;

    QAction& open() const { return *open_; }
    QAction& sendToA() const { return *sendToA_; }
    QAction& sendToB() const { return *sendToB_; }
    /// The two that are selected, the one chosen first as A.
    QAction& compare() const { return *compare_; }
    QAction& copy() const { return *copy_; }
    QAction& copyPath() const { return *copyPath_; }
    QAction& showInFolder() const { return *showInFolder_; }
    /// Checkable: whether all that is selected is excluded from training.
    QAction& exclude() const { return *exclude_; }

    /// The selection, or the current drawing when nothing is selected; null when there is none either.
    std::unique_ptr<QMimeData> takeAlong() const;

Q_SIGNALS:
    void sentToA(const twinsight::PictureRef& picture);
    void sentToB(const twinsight::PictureRef& picture);
    /// What was asked for could not be done.
    void failed(const QString& sentence);

private:
    template <typename Act>
    QAction* create(const QString& text, const QList<QKeySequence>& keys, Act act);
    PictureRef current() const;
    std::vector<std::uint32_t> chosen() const;
    void enable();
    void compareChosen();
    void copyDrawings();
    void copyPaths();
    void showCurrentInFolder();
    void markExcluded();
    void drag(const QPixmap& picture);

    DrawingGridView& grid_;
    DrawingGridModel& model_;
    ExclusionSession& exclusions_;
    QWidget& home_;
    std::shared_ptr<QTemporaryDir> folder_;  ///< for drawings of archives that other programs get
    QAction *open_, *sendToA_, *sendToB_, *compare_, *copy_, *copyPath_, *showInFolder_, *exclude_;
};

}  // namespace twinsight
