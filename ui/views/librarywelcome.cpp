// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/librarywelcome.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinsight {

namespace {

QLabel* centredLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

}  // namespace

LibraryWelcome::LibraryWelcome(QWidget* parent)
    : QWidget(parent), title_(centredLabel(this)), text_(centredLabel(this)), buttons_(new QWidget(this)) {
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title_->setFont(large);

    auto* buttonColumn = new QVBoxLayout(buttons_);
    setFocusProxy(addButton(tr("Open &folder..."), &LibraryWelcome::openFolder));
    addButton(tr("Open &archive..."), &LibraryWelcome::openArchive);
    addButton(tr("Open &sample data set"), &LibraryWelcome::openSample);
    addButton(tr("&Get Omniglot..."), &LibraryWelcome::getOmniglot);
    buttonColumn->setContentsMargins(0, 12, 0, 0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addWidget(buttons_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    showInvitation();
}

QPushButton* LibraryWelcome::addButton(const QString& text, void (LibraryWelcome::*signal)()) {
    auto* button = new QPushButton(text, buttons_);
    connect(button, &QPushButton::clicked, this, signal);
    buttons_->layout()->addWidget(button);
    return button;
}

void LibraryWelcome::showInvitation() {
    title_->setText(tr("No pictures yet"));
    text_->setText(
        tr("Open a folder or archive of pictures sorted into alphabet/character or into classes,\n"
           "or drop one on this window."));
    buttons_->show();
}

void LibraryWelcome::showOpening(const QString& name) {
    title_->setText(tr("Opening %1...").arg(name));
    text_->clear();
    buttons_->hide();
}

}  // namespace twinsight
