// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/support/phrases.h"

namespace twinsight {

namespace {

/// Without the letter that is underlined, which translations have in brackets: "打开(&O)...".
QString plain(QString text) {
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    text.remove(bracketed).remove(u'&');
    return text.endsWith(QLatin1String("...")) ? text.chopped(3) : text;
}

QString keysInWords(const QList<QKeySequence>& keys) {
    QStringList words;
    for (const QKeySequence& key : keys) words << key.toString(QKeySequence::NativeText);
    words.removeDuplicates();
    return listed(words);
}

/// Those that have keys, each once.
ShortcutGroup groupOf(const QString& name, const QList<QAction*>& actions, QList<const QAction*>& told) {
    ShortcutGroup group{name, {}};
    for (const QAction* action : actions) {
        if (action->shortcuts().isEmpty() || told.contains(action)) continue;
        told << action;
        group.entries.push_back({plain(action->text()), action->shortcuts()});
    }
    return group;
}

/// What the window's parts have comes under their own names, also where a menu shows it.
QList<QAction*> ownActions(const QMenu& menu) {
    QList<QAction*> actions;
    for (QAction* action : menu.actions())
        if (action->shortcutContext() == Qt::WindowShortcut) actions << action;
    return actions;
}

QTreeWidget* listOf(const std::vector<ShortcutGroup>& groups) {
    auto* list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(ShortcutsDialog::tr("Keyboard shortcuts"));
    for (const ShortcutGroup& group : groups) {
        auto* heading = new QTreeWidgetItem(list, {group.name});
        QFont strong = list->font();
        strong.setBold(true);
        heading->setFont(0, strong);
        for (const ShortcutGroup::Entry& entry : group.entries)
            new QTreeWidgetItem(heading, {entry.what, keysInWords(entry.keys)});
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return list;
}

}  // namespace

std::vector<ShortcutGroup> shortcutsOf(const QWidget& window) {
    std::vector<ShortcutGroup> groups;
    QList<const QAction*> told;
    const auto add = [&](ShortcutGroup group) {
        if (!group.entries.empty()) groups.push_back(std::move(group));
    };
    if (const auto* main = qobject_cast<const QMainWindow*>(&window))
        for (const QAction* menu : main->menuBar()->actions())
            if (menu->menu()) add(groupOf(plain(menu->text()), ownActions(*menu->menu()), told));
    for (const QWidget* part : window.findChildren<QWidget*>())
        if (!qobject_cast<const QMenu*>(part) && !qobject_cast<const QMenuBar*>(part))
            add(groupOf(part->accessibleName(), part->actions(), told));
    return groups;
}

ShortcutsDialog::ShortcutsDialog(QWidget& window) : QDialog(&window) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* note = new QLabel(tr(
        "In lists, arrows, Home, End and the Page keys move; with Shift they take everything between. Ctrl+A "
        "takes all. In the tree, typing a name goes to it."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(listOf(shortcutsOf(window)), 1);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(520, 600);
}

}  // namespace twinsight
