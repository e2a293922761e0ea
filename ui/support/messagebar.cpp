// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include "ui/support/phrases.h"

namespace twinsight {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), text_(new QLabel(this)) {
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Message"));
    auto* icon = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(side));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAutoRaise(true);
    close->setToolTip(tr("Put this message away"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(icon);
    row->addWidget(text_, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showSentence(const QString& sentence, const QObject& about) {
    about_ = &about;
    text_->setText(withoutFlags(sentence));
    setVisible(!sentence.isEmpty());
}

void MessageBar::settle(const QObject& about) {
    if (about_ == &about) hide();
}

QString MessageBar::sentence() const {
    return isHidden() ? QString() : text_->text();
}

}  // namespace twinsight
