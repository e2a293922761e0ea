// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <QToolButton>

class QButtonGroup;

namespace twinsight {

enum class Page { Browse, Train, Compare, Test, Map };

/// The row of buttons that choose the page. Holding something dragged over a button chooses its page, too.
class PageBar : public QFrame {
    Q_OBJECT

public:
    explicit PageBar(QWidget* parent = nullptr);

    void setPage(Page page);
    QToolButton& button(Page page) const;
    /// A dot on its button: something happened there that was not seen yet.
    void setMarked(Page page, bool marked);

Q_SIGNALS:
    void chosen(twinsight::Page page);

private:
    void addPage(Page page, const QString& name, const QString& tip);

    QButtonGroup* buttons_;
};

/// One of its buttons.
class PageButton : public QToolButton {
    Q_OBJECT

public:
    explicit PageButton(QWidget* parent = nullptr);

    void setMarked(bool marked);
    bool isMarked() const { return marked_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer hovered_;
    bool marked_ = false;
};

}  // namespace twinsight
