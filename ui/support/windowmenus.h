// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/support/pagebar.h"
#include "ui/support/theme.h"

class QMainWindow;
class QMenu;
class QUndoStack;

namespace twinsight {

class RecentDatasets;

/// The window's menus; they only say what was asked for.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    WindowMenus(QMainWindow& window, RecentDatasets& recent);

    void markTheme(Theme theme);
    /// Its code; empty: the system's.
    void markLanguage(const QString& code);
    /// Undo and redo.
    void addToEdit(QUndoStack& changes);
    /// Behind what the View menu has about thumbnails.
    void addToView(const QList<QAction*>& actions);

Q_SIGNALS:
    void openFolder();
    void openArchive();
    void openSample();
    void getOmniglot();
    void reloadDataset();
    void closeDataset();
    void openModel();
    void openDataset(const QString& path);
    void pageChosen(twinsight::Page page);
    void thumbnailsStepped(int steps);
    void themeChosen(twinsight::Theme theme);
    void languageChosen(const QString& code);
    void shortcuts();
    void about();

private:
    void addFileMenu();
    void addViewMenu();
    void addThemes(QMenu& view);
    void addLanguages(QMenu& view);
    void addHelpMenu();
    void addFullScreen(QMenu& view);
    void listRecent();

    QMainWindow& window_;
    RecentDatasets& recent_;
    QMenu* recentMenu_ = nullptr;
    QMenu* editMenu_ = nullptr;
    QMenu* viewMenu_ = nullptr;
    QAction* endOfThumbnails_ = nullptr;
    QList<QAction*> themes_, languages_;
};

}  // namespace twinsight
