// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSplitter>
#include <QWidget>

#include "ui/support/pagebar.h"

class QSettings;

namespace twinsight {

/// The page bar, a line for messages, and below the page that is chosen. The library is the page Browse, and
/// stays beside the page Compare to be dragged from; the person shares the width between them.
class Workspace : public QWidget {
    Q_OBJECT

public:
    /// Takes `messages` and `library`.
    Workspace(QWidget* messages, QWidget* library, QWidget* parent = nullptr);

    /// Takes `widget`, which is seen from here on only when its page is.
    void addPage(Page page, QWidget* widget);

    /// Moves the focus into the page unless it is there already. False when the page was shown already.
    bool showPage(Page page);
    Page page() const { return page_; }
    /// Until it is looked at.
    void markUnlessShown(Page page);

    void restore(const QSettings& settings);
    void save(QSettings& settings);

Q_SIGNALS:
    void chosen(twinsight::Page page);  ///< by its button

private:
    void shareWidth();
    void rememberShare();
    int widthToShare() const;
    void moveFocus();

    PageBar* bar_;
    QSplitter* splitter_;
    QWidget* library_;
    QHash<int, QWidget*> pages_;  ///< by Page; not Browse
    Page page_ = Page::Browse;
    double libraryShare_ = 0.5;  ///< of the width, beside the comparison
};

}  // namespace twinsight
