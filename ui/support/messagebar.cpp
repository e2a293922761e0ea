// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include "ui/support/phrases.h"

namespace twinsight {

namespace {

constexpr int kMostLines = 5;

}  // namespace

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
    sentences_ = sentence.isEmpty() ? QStringList() : QStringList(withoutFlags(sentence));
    tell();
}

void MessageBar::addSentence(const QString& sentence, const QObject& about) {
    if (about_ != &about || isHidden()) return showSentence(sentence, about);
    sentences_ << withoutFlags(sentence);
    sentences_.removeDuplicates();
    tell();
}

/// The window keeps its room: of many only the first ones are said.
void MessageBar::tell() {
    QStringList lines = sentences_.mid(0, kMostLines);
    if (const auto more = static_cast<int>(sentences_.size() - lines.size()); more > 0)
        lines << (more == 1 ? tr("There is 1 more of this kind.")
                            : tr("There are %Ln more of this kind.", nullptr, more));
    text_->setText(lines.join(u'\n'));
    setVisible(!sentences_.isEmpty());
}

void MessageBar::settle(const QObject& about) {
    if (about_ == &about) hide();
}

QString MessageBar::sentence() const {
    return isHidden() ? QString() : text_->text();
}

}  // namespace twinsight
