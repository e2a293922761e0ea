// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workspace.h"

#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace twinsight {

namespace {

const auto kShare = QStringLiteral("window/libraryShare");

bool showsLibrary(Page page) {
    return page == Page::Browse || page == Page::Compare;
}

}  // namespace

Workspace::Workspace(QWidget* messages, QWidget* library, QWidget* parent)
    : QWidget(parent), bar_(new PageBar(this)), splitter_(new QSplitter(this)), library_(library) {
    splitter_->addWidget(library);
    splitter_->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(messages);
    column->addWidget(splitter_, 1);
    connect(bar_, &PageBar::chosen, this, &Workspace::chosen);
}

void Workspace::addPage(Page page, QWidget* widget) {
    splitter_->addWidget(widget);
    widget->hide();
    pages_.insert(int(page), widget);
}

bool Workspace::showPage(Page page) {
    if (page == page_ && bar_->button(page).isChecked()) return false;
    rememberShare();
    page_ = page;
    bar_->setPage(page);
    bar_->setMarked(page, false);
    library_->setVisible(showsLibrary(page));
    for (auto [at, widget] : pages_.asKeyValueRange()) widget->setVisible(at == int(page));
    shareWidth();
    moveFocus();
    return true;
}

void Workspace::markUnlessShown(Page page) {
    if (page_ != page) bar_->setMarked(page, true);
}

/// On Compare into the library, to choose what is compared.
void Workspace::moveFocus() {
    QWidget* home = showsLibrary(page_) ? library_ : pages_.value(int(page_));
    const QWidget* focus = window()->focusWidget();
    if (!focus || !home->isAncestorOf(focus)) home->setFocus();
}

void Workspace::shareWidth() {
    if (page_ != Page::Compare) return;
    QList<int> sizes(splitter_->count(), 0);
    const int width = widthToShare();
    sizes[0] = qRound(width * libraryShare_);
    sizes[splitter_->indexOf(pages_.value(int(Page::Compare)))] = width - sizes[0];
    splitter_->setSizes(sizes);
}

void Workspace::rememberShare() {
    if (page_ == Page::Compare && isVisible()) libraryShare_ = double(library_->width()) / widthToShare();
}

int Workspace::widthToShare() const {
    return std::max(1, splitter_->width() - splitter_->handleWidth());
}

void Workspace::restore(const QSettings& settings) {
    libraryShare_ = std::clamp(settings.value(kShare, 0.5).toDouble(), 0.1, 0.9);
}

void Workspace::save(QSettings& settings) {
    rememberShare();
    settings.setValue(kShare, libraryShare_);
}

}  // namespace twinsight
