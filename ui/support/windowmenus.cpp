// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowmenus.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

#include "ui/support/language.h"
#include "ui/support/recentdatasets.h"

namespace twinsight {

WindowMenus::WindowMenus(QMainWindow& window, RecentDatasets& recent)
    : QObject(&window), window_(window), recent_(recent) {
    addFileMenu();
    editMenu_ = window_.menuBar()->addMenu(tr("&Edit"));
    addViewMenu();
    addHelpMenu();
}

void WindowMenus::addFileMenu() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&Open folder..."), QKeySequence::Open, this, &WindowMenus::openFolder);
    menu->addAction(tr("Open &archive..."), Qt::CTRL | Qt::SHIFT | Qt::Key_O, this,
                    &WindowMenus::openArchive);
    menu->addAction(tr("Open &sample data set"), this, &WindowMenus::openSample);
    menu->addAction(tr("&Get Omniglot..."), this, &WindowMenus::getOmniglot);
    recentMenu_ = menu->addMenu(tr("&Recent data sets"));
    connect(menu, &QMenu::aboutToShow, this, &WindowMenus::listRecent);
    menu->addAction(tr("Re&load data set"), Qt::Key_F5, this, &WindowMenus::reloadDataset);
    menu->addAction(tr("&Close data set"), Qt::CTRL | Qt::Key_W, this, &WindowMenus::closeDataset);
    menu->addSeparator();
    menu->addAction(tr("Open &model..."), Qt::CTRL | Qt::Key_M, this, &WindowMenus::openModel);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), Qt::CTRL | Qt::Key_Q, &window_, &QWidget::close);
}

void WindowMenus::listRecent() {
    recentMenu_->clear();
    const QStringList paths = recent_.paths();
    recentMenu_->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        const QString label = QDir::toNativeSeparators(path).replace(u'&', QLatin1String("&&"));
        const bool there = QFileInfo::exists(path);
        recentMenu_
            ->addAction(there ? label : tr("%1 (not there)").arg(label), this,
                        [this, path] { Q_EMIT openDataset(path); })
            ->setEnabled(there);
    }
    recentMenu_->addSeparator();
    recentMenu_->addAction(tr("&Clear this list"), this, [this] { recent_.clear(); });
}

void WindowMenus::addViewMenu() {
    QMenu* menu = viewMenu_ = window_.menuBar()->addMenu(tr("&View"));
    const auto addPage = [&](const QString& name, Qt::Key key, Page page) {
        menu->addAction(name, Qt::CTRL | key, this, [this, page] { Q_EMIT pageChosen(page); });
    };
    addPage(tr("&Browse"), Qt::Key_1, Page::Browse);
    addPage(tr("&Train"), Qt::Key_2, Page::Train);
    addPage(tr("&Compare"), Qt::Key_3, Page::Compare);
    addPage(tr("Te&st"), Qt::Key_4, Page::Test);
    addPage(tr("&Map"), Qt::Key_5, Page::Map);
    menu->addSeparator();
    menu->addAction(tr("&Larger thumbnails"), QKeySequence::ZoomIn, this,
                    [this] { Q_EMIT thumbnailsStepped(1); })
        ->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    menu->addAction(tr("Smalle&r thumbnails"), QKeySequence::ZoomOut, this,
                    [this] { Q_EMIT thumbnailsStepped(-1); });
    endOfThumbnails_ = menu->addSeparator();
    addFullScreen(*menu);
    addThemes(*menu);
    addLanguages(*menu);
}

/// The desktop may change it, too: whether it is so is asked when the menu is looked at.
void WindowMenus::addFullScreen(QMenu& view) {
    QAction* full = view.addAction(tr("F&ull screen"), Qt::Key_F11, this, [this] {
        window_.setWindowState(window_.windowState() ^ Qt::WindowFullScreen);
    });
    full->setCheckable(true);
    connect(&view, &QMenu::aboutToShow, full, [this, full] { full->setChecked(window_.isFullScreen()); });
}

void WindowMenus::addToEdit(QUndoStack& changes) {
    QAction* undo = changes.createUndoAction(editMenu_, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = changes.createRedoAction(editMenu_, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    editMenu_->addActions({undo, redo});
}

void WindowMenus::addToView(const QList<QAction*>& actions) {
    viewMenu_->insertActions(endOfThumbnails_, actions);
}

void WindowMenus::addThemes(QMenu& view) {
    QMenu* menu = view.addMenu(tr("T&heme"));
    auto* group = new QActionGroup(menu);
    const auto addTheme = [&](const QString& name, Theme theme) {
        QAction* action = menu->addAction(name, this, [this, theme] { Q_EMIT themeChosen(theme); });
        action->setCheckable(true);
        action->setData(themeName(theme));
        themes_ << group->addAction(action);
    };
    addTheme(tr("As the &system"), Theme::System);
    addTheme(tr("&Light"), Theme::Light);
    addTheme(tr("&Dark"), Theme::Dark);
}

void WindowMenus::markTheme(Theme theme) {
    for (QAction* action : std::as_const(themes_)) action->setChecked(action->data() == themeName(theme));
}

void WindowMenus::addLanguages(QMenu& view) {
    QMenu* menu = view.addMenu(tr("L&anguage"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = menu->addAction(name, this, [this, code] { Q_EMIT languageChosen(code); });
        action->setCheckable(true);
        action->setData(code);
        languages_ << group->addAction(action);
    };
    add(tr("As the &system"), {});
    for (const Language& language : languages()) add(language.name, language.code);
}

void WindowMenus::markLanguage(const QString& code) {
    for (QAction* action : std::as_const(languages_)) action->setChecked(action->data() == code);
}

void WindowMenus::addHelpMenu() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keyboard shortcuts"), this, &WindowMenus::shortcuts)
        ->setShortcuts({Qt::Key_Question, Qt::Key_F1});
    menu->addAction(tr("&About Twinsight"), this, &WindowMenus::about);
}

}  // namespace twinsight
