// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/librarypanel.h"

#include <QFileInfo>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <algorithm>

#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/characterpanel.h"
#include "ui/views/charactertree.h"
#include "ui/views/datasetoverview.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawinginfo.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/librarywelcome.h"
#include "ui/views/meanview.h"
#include "ui/views/viewerpanel.h"

namespace twinsight {

namespace {

/// By its path; nothing when it is there no longer.
std::vector<std::uint32_t> sameDrawingIn(const Dataset& dataset, const Dataset& before,
                                         std::uint32_t drawing) {
    const auto& [path, number] = before.drawings()[drawing];
    const auto same = sameIn(dataset, {&before, before.characters()[number].alphabet, number});
    if (!same) return {};
    const Character& character = dataset.characters()[*same->character];
    const auto drawings = dataset.drawingsOf(character);
    const auto found = std::ranges::find(drawings, path, &Drawing::path);
    if (found == drawings.end()) return {};
    return {character.firstDrawing + static_cast<std::uint32_t>(found - drawings.begin())};
}

}  // namespace

LibraryPanel::LibraryPanel(DatasetSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      exclusions_(new ExclusionSession(session, this)),
      thumbnails_(new ThumbnailCache(this)),
      welcome_(new LibraryWelcome(this)),
      layers_(new QStackedLayout(this)) {
    layers_->addWidget(welcome_);
    layers_->addWidget(createBrowser());
    setMinimumWidth(320);
    setFocusProxy(welcome_);
    setTabOrder(characters_, drawings_);

    connect(&session_, &DatasetSession::started, this, &LibraryPanel::showOpening);
    connect(&session_, &DatasetSession::opened, this, &LibraryPanel::showOpened);
    connect(&session_, &DatasetSession::used, this, &LibraryPanel::followUse);
    connect(&session_, &DatasetSession::closed, this, &LibraryPanel::showWhatIsLeft);
    connect(&session_, &DatasetSession::failed, this, &LibraryPanel::showWhatIsThere);
    connect(characters_, &CharacterPanel::chosen, this, &LibraryPanel::showChosen);
    connect(&drawings_->overview().means(), &MeanView::chosen, this, &LibraryPanel::showCharacter);
    connect(&tree(), &QAbstractItemView::clicked, this, &LibraryPanel::backToTheTree);
    connect(&tree(), &QAbstractItemView::activated, this, &LibraryPanel::backToTheTree);
    connect(&drawings_->info(), &DrawingInfo::chosen, this, &LibraryPanel::showDrawing);
    connect(&grid(), &GroupedListView::viewMoved, this, &LibraryPanel::requestThumbnails);
    connect(&drawings_->actionsOnDrawings(), &DrawingActions::sentToA, this, &LibraryPanel::sendToA);
    connect(&drawings_->actionsOnDrawings(), &DrawingActions::sentToB, this, &LibraryPanel::sendToB);
    connect(&drawings_->actionsOnDrawings(), &DrawingActions::failed, this, &LibraryPanel::failed);
}

CharacterTree& LibraryPanel::tree() const {
    return characters_->tree();
}

DrawingGridView& LibraryPanel::grid() const {
    return drawings_->grid();
}

QWidget* LibraryPanel::createBrowser() {
    browser_ = new QSplitter(this);
    characters_ = new CharacterPanel(browser_);
    browser_->addWidget(characters_);
    column_ = new QSplitter(Qt::Vertical, browser_);
    drawings_ = new DrawingsPanel(*thumbnails_, *exclusions_, column_);
    column_->addWidget(drawings_);
    column_->setStretchFactor(0, 1);
    column_->setChildrenCollapsible(false);
    browser_->addWidget(column_);
    browser_->setStretchFactor(1, 1);
    browser_->setChildrenCollapsible(false);
    browser_->setSizes({270, 800});
    return browser_;
}

void LibraryPanel::addBelow(QWidget* widget) {
    column_->addWidget(widget);
    column_->setSizes({500, 200});
}

void LibraryPanel::showSome(const std::vector<std::uint32_t>& drawings, const QString& title,
                            const QString& words) {
    if (thumbnails_->dataset() != session_.dataset()) thumbnails_->setDataset(session_.dataset());
    drawings_->showSome(session_.dataset(), drawings, title);
    grid().setWordsWhenEmpty(words);
    apartFromTree_ = true;
}

void LibraryPanel::backToTheTree() {
    if (apartFromTree_) characters_->tellAgain();
}

void LibraryPanel::stepTileSize(int steps) {
    drawings_->stepSize(steps);
}

QList<QAction*> LibraryPanel::viewActions() const {
    return drawings_->viewActions();
}

void LibraryPanel::save(QSettings& settings) const {
    drawings_->save(settings);
    settings.setValue(QStringLiteral("library/splitter"), browser_->saveState());
}

void LibraryPanel::restore(const QSettings& settings) {
    drawings_->restore(settings);
    browser_->restoreState(settings.value(QStringLiteral("library/splitter")).toByteArray());
}

/// What is chosen in it stays so, when it was there before.
void LibraryPanel::showOpened(const std::shared_ptr<const Dataset>& dataset) {
    characters_->setDatasets(session_.datasets());
    const std::vector<TreeNode>& chosen = tree().chosen();
    const bool again = !chosen.empty() && chosen.front().dataset == dataset.get();
    again ? showAnew(dataset) : showFirstOf(dataset);
}

void LibraryPanel::showAnew(const std::shared_ptr<const Dataset>& dataset) {
    const bool large = drawings_->viewer().isVisible();
    const auto before = drawings_->dataset();
    const std::vector<std::uint32_t> current = grid().currentDrawing();
    characters_->tellAgain();
    if (current.empty() || before->root() != dataset->root()) return;
    drawings_->makeCurrent(sameDrawingIn(*dataset, *before, current.front()));
    if (large && grid().currentIndex().isValid()) drawings_->openViewer();
}

/// What is excluded here belongs to the data set in use, whoever has chosen that. One that was just opened
/// comes with showOpened().
void LibraryPanel::followUse(const std::shared_ptr<const Dataset>& dataset) {
    if (!dataset || dataset == drawings_->dataset() || !characters_->holds(*dataset)) return;
    characters_->chooseFirstOf(*dataset);
}

void LibraryPanel::showFirstOf(const std::shared_ptr<const Dataset>& dataset) {
    layers_->setCurrentWidget(browser_);
    characters_->chooseFirstOf(*dataset);
    setFocusProxy(characters_);
    if (isVisible()) characters_->setFocus();
}

void LibraryPanel::showWhatIsLeft() {
    characters_->setDatasets(session_.datasets());
    if (session_.dataset()) return showFirstOf(session_.dataset());
    drawings_->showDrawings(nullptr, {}, {});
    welcome_->showInvitation();
    layers_->setCurrentWidget(welcome_);
    setFocusProxy(welcome_);
    if (isVisible()) welcome_->setFocus();
}

void LibraryPanel::showOpening(const QString& path) {
    if (!session_.dataset()) welcome_->showOpening(QFileInfo(path).fileName());
}

void LibraryPanel::showWhatIsThere() {
    if (!session_.dataset()) welcome_->showInvitation();
}

void LibraryPanel::showChosen(const std::shared_ptr<const Dataset>& dataset,
                              const std::vector<std::uint32_t>& characters, const QString& title,
                              bool whole) {
    if (thumbnails_->dataset() != dataset) thumbnails_->setDataset(dataset);
    apartFromTree_ = false;
    grid().setWordsWhenEmpty({});
    drawings_->showDrawings(dataset, characters, title);
    session_.use(dataset);
    if (whole) drawings_->showOverview(dataset);
}

void LibraryPanel::showCharacter(quint32 character) {
    const auto dataset = drawings_->dataset();
    tree().choose({dataset.get(), dataset->characters()[character].alphabet, character});
}

/// Among what is shown, else among the others of its character.
void LibraryPanel::showDrawing(quint32 drawing) {
    const bool large = drawings_->viewer().isVisible();
    if (!drawings_->choose(drawing)) {
        showCharacter(drawings_->dataset()->drawings()[drawing].character);
        drawings_->choose(drawing);
    }
    if (large) drawings_->openViewer();
}

/// What is on screen before what may come there.
void LibraryPanel::requestThumbnails() {
    std::vector<std::uint32_t> wanted = grid().drawingsOnScreen();
    const std::vector<std::uint32_t> nearby = grid().drawingsNearby();
    wanted.insert(wanted.end(), nearby.begin(), nearby.end());
    thumbnails_->want(wanted, grid().usefulPixels());
}

}  // namespace twinsight
