// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QString>
#include <vector>

namespace twinsight {

struct ShortcutGroup {
    struct Entry {
        QString what;
        QList<QKeySequence> keys;
    };
    QString name;  ///< the menu, or the part of the window that has to have the focus
    std::vector<Entry> entries;
};

/// The keys of all actions in a window, as they are at this moment: of its menus first, then of its parts,
/// which are named by their accessible names.
std::vector<ShortcutGroup> shortcutsOf(const QWidget& window);

/// The list of them. Not modal.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget& window);
};

}  // namespace twinsight
