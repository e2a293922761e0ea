// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drawinginfo.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <set>

#include "ui/models/drawinggrid.h"
#include "ui/support/counts.h"
#include "ui/support/drawingref.h"
#include "ui/support/oneline.h"
#include "ui/support/phrases.h"
#include "ui/support/picturewords.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/infosection.h"

namespace twinsight {

namespace {

constexpr qint64 kBytesOfKilobyte = 1024;  ///< as QLocale counts them

/// "246 bytes"; "1.2 kB (1,234 bytes)" where that says more.
QString bytesOf(qint64 bytes) {
    if (bytes == 0) return {};
    const QString exact = DrawingInfo::tr("%1 bytes").arg(spokenCount(bytes));
    if (bytes < kBytesOfKilobyte) return exact;
    return QStringLiteral("%1 (%2)").arg(QLocale().formattedDataSize(bytes), exact);
}

/// Lets a path break at its slashes.
QString breakable(const QString& path) {
    return oneLine(path).replace(u'/', QStringLiteral("/\u200b")).replace(u'_', QStringLiteral("_\u200b"));
}

}  // namespace

DrawingInfo::DrawingInfo(DrawingGridView& grid, DrawingGridModel& model, QWidget* parent)
    : QScrollArea(parent), grid_(grid), model_(model), title_(new QLabel), facts_(new QFormLayout) {
    auto* content = new QWidget;
    column_ = new QVBoxLayout(content);
    QFont strong = title_->font();
    strong.setBold(true);
    title_->setFont(strong);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    setAccessibleName(tr("Information"));
    facts_->setRowWrapPolicy(QFormLayout::WrapAllRows);
    facts_->setVerticalSpacing(2);
    column_->setContentsMargins(10, 8, 10, 8);
    column_->addWidget(title_);
    column_->addLayout(facts_);
    column_->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(150);
    connect(&grid_, &GroupedListView::currentRowChanged, this, &DrawingInfo::tell);
    connect(&grid_, &GroupedListView::selectionCountChanged, this, &DrawingInfo::tell);
    connect(&model_.thumbnails(), &ThumbnailCache::ready, this, [this](quint32 drawing) {
        if (grid_.currentDrawing() == std::vector{drawing}) tell();
    });
}

void DrawingInfo::addSection(InfoSection* section) {
    sections_.push_back(section);
    column_->insertWidget(column_->count() - 1, section);
    connect(section, &InfoSection::chosen, this, &DrawingInfo::chosen);
    tell();
}

void DrawingInfo::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    tell();
}

void DrawingInfo::hideEvent(QHideEvent* event) {
    QScrollArea::hideEvent(event);
    tellSections(false);
}

void DrawingInfo::tell() {
    if (!isVisible()) return;
    while (facts_->rowCount() > 0) facts_->removeRow(0);
    const bool several = grid_.selectedCount() > 1, some = grid_.currentIndex().isValid();
    tellSections(some && !several);
    if (several) return tellOfSeveral();
    some ? tellOfOne() : title_->setText(tr("No drawing is chosen."));
}

void DrawingInfo::tellSections(bool ofOne) {
    for (InfoSection* section : sections_)
        ofOne ? section->tellOf(model_.dataset(), grid_.currentDrawing().front()) : section->tellNothing();
}

void DrawingInfo::add(const QString& name, const QString& text) {
    if (text.isEmpty()) return;
    auto* heading = new QLabel(name);
    heading->setForegroundRole(QPalette::PlaceholderText);
    auto* fact = new QLabel(breakable(text));
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
    fact->setContentsMargins(0, 0, 0, 6);
    facts_->addRow(heading, fact);
}

void DrawingInfo::tellOfOne() {
    const Dataset& dataset = *model_.dataset();
    const std::uint32_t drawing = grid_.currentDrawing().front();
    const Character& character = dataset.characters()[dataset.drawings()[drawing].character];
    const Thumbnail* thumbnail = model_.thumbnails().find(drawing);
    title_->setText(breakable(grid_.currentIndex().data().toString()));
    if (dataset.layout() == Layout::Alphabets)
        add(tr("Alphabet"), QString::fromStdString(dataset.alphabetOf(character).name));
    add(dataset.layout() == Layout::Alphabets ? tr("Character") : tr("Class"),
        QString::fromStdString(character.name));
    if (thumbnail) {
        add(tr("Size"), spokenPixels(thumbnail->pixels));
        add(tr("File"), bytesOf(thumbnail->bytes));
        add(tr("Mode"), spokenMode(thumbnail->mode));
        add(tr("Trouble"), thumbnail->problem);
    }
    add(tr("Path"), fullPathOf(dataset, drawing));
}

void DrawingInfo::tellOfSeveral() {
    std::set<std::uint32_t> characters, alphabets;
    for (const GridLayout::Rows& rows : grid_.selectedRows())
        characters.merge(model_.charactersBetween(rows.first, rows.end));
    for (const std::uint32_t character : characters)
        alphabets.insert(model_.dataset()->characters()[character].alphabet);
    const bool classes = model_.dataset()->layout() == Layout::Classes;
    title_->setText(tr("%1 selected").arg(countedDrawings(grid_.selectedCount())));
    if (!classes) add(tr("Alphabets"), spokenCount(static_cast<qint64>(alphabets.size())));
    add(classes ? tr("Classes") : tr("Characters"), spokenCount(static_cast<qint64>(characters.size())));
}

}  // namespace twinsight
