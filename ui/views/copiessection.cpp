// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/copiessection.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/data/health/copies.h"
#include "ui/sessions/healthsession.h"
#include "ui/support/phrases.h"
#include "ui/views/drawingstrip.h"

namespace twinsight {

namespace {

constexpr std::size_t kMostShown = 12;

}  // namespace

CopiesSection::CopiesSection(HealthSession& health, QWidget* parent)
    : InfoSection(parent), health_(health), words_(new QLabel(this)), strip_(new DrawingStrip(this)) {
    auto* heading = new QLabel(tr("Near duplicates"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setWordWrap(true);
    words_->setWordWrap(true);
    strip_->setAccessibleName(heading->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, strip_, words_})
        column->addWidget(widget);
    connect(&health_, &HealthSession::changed, this, &CopiesSection::tell);
    connect(strip_, &DrawingStrip::chosen, this, &InfoSection::chosen);
    tellNothing();
}

void CopiesSection::tellOf(const std::shared_ptr<const Dataset>& dataset, std::uint32_t drawing) {
    dataset_ = dataset;
    drawing_ = drawing;
    tell();
}

void CopiesSection::tellNothing() {
    dataset_.reset();
    tell();
}

void CopiesSection::tell() {
    setVisible(dataset_ != nullptr);
    if (!dataset_) return;
    if (dataset_ == health_.dataset() && health_.state() == HealthSession::State::Checked)
        return showCopies();
    strip_->show(nullptr, {});
    strip_->hide();
    say(health_.state() == HealthSession::State::Checking ? tr("The data set is still being checked.")
                                                          : tr("The data set has not been checked."));
}

void CopiesSection::showCopies() {
    const std::vector<DrawingCopy> copies = copiesOf(drawing_, health_.findings());
    std::vector<CaptionedDrawings::Entry> entries;
    for (std::size_t i = 0; i < copies.size() && i < kMostShown; ++i)
        entries.push_back({copies[i].drawing, copies[i].exact ? tr("same") : tr("alike")});
    strip_->show(dataset_, entries);
    strip_->setVisible(!entries.empty());
    const std::size_t more = copies.size() - entries.size();
    say(copies.empty() ? tr("none")
        : more > 0     ? tr("and %1 more").arg(spokenCount(qint64(more)))
                       : QString());
}

void CopiesSection::say(const QString& words) {
    words_->setText(words);
    words_->setHidden(words.isEmpty());
}

QString CopiesSection::words() const {
    return words_->text();
}

}  // namespace twinsight
