// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <algorithm>

#include "core/base/files.h"
#include "ui/models/comparisonstore.h"
#include "ui/models/drawinggrid.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/mappage.h"
#include "ui/pages/testpage.h"
#include "ui/pages/trainpage.h"
#include "ui/pages/workspace.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/support/about.h"
#include "ui/support/datasetnames.h"
#include "ui/support/drawingref.h"
#include "ui/support/language.h"
#include "ui/support/messagebar.h"
#include "ui/support/notification.h"
#include "ui/support/openable.h"
#include "ui/support/phrases.h"
#include "ui/support/picturemime.h"
#include "ui/support/runwords.h"
#include "ui/support/startoptions.h"
#include "ui/support/thumbnailcache.h"
#include "ui/support/windowmenus.h"
#include "ui/views/closequestion.h"
#include "ui/views/copiessection.h"
#include "ui/views/datasetoverview.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawinginfo.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/healthbutton.h"
#include "ui/views/healthpanel.h"
#include "ui/views/librarypanel.h"
#include "ui/views/librarystatus.h"
#include "ui/views/librarywelcome.h"
#include "ui/views/nearestsection.h"
#include "ui/views/omniglotdialog.h"
#include "ui/views/orderbox.h"
#include "ui/views/pairsdialog.h"
#include "ui/views/shortcutsdialog.h"

namespace twinsight {

namespace {

PictureRef pictureInFile(const QString& file) {
    return {.path = QFileInfo(file).absoluteFilePath().toStdString(), .member = {}, .png = {}};
}

QSize usualSize(const QScreen& screen) {
    return QSize(1280, 800).boundedTo(screen.availableSize() - QSize(16, 48));
}

}  // namespace

MainWindow::MainWindow(const QString& program, const QString& runs, QWidget* parent)
    : QMainWindow(parent),
      program_(program),
      runs_(runs),
      engine_(program),
      training_(program, pathFromUtf8(runs.toStdString())),
      catalog_(pathFromUtf8(runs.toStdString())),
      model_(engine_, training_, catalog_),
      health_(program, dataset_),
      sample_(program, SampleDataset::usualFolder()),
      omniglot_(omniglotAddress(), omniglotFolder(), officialOmniglot()),
      menus_(new WindowMenus(*this, recent_)) {
    setWindowTitle(tr("Twinsight"));
    setAcceptDrops(true);
    createLayout();
    status_ = new LibraryStatus(*statusBar(), dataset_, *library_);
    createHealth();
    connectMenus();
    connectMap();
    connectSessions();
    restore();
    showPage(Page::Browse);
}

MainWindow::~MainWindow() {
    // Before the sessions, which the dialogs and the pages refer to.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
}

void MainWindow::createLayout() {
    messages_ = new MessageBar(this);
    library_ = new LibraryPanel(dataset_, this);
    library_->drawings().addToHead(new OrderBox(engine_, library_->drawings()));
    library_->drawings().overview().setHealth(health_);
    library_->drawings().info().addSection(new CopiesSection(health_));
    library_->drawings().info().addSection(new NearestSection(engine_));
    train_ = new TrainPage(dataset_, training_, catalog_, health_, library_->exclusions(), this);
    compare_ = new ComparePage(engine_, dataset_, this);
    test_ = new TestPage(program_, engine_, dataset_, catalog_, this);
    map_ = new MapPage(program_, engine_, dataset_, this);
    workspace_ = new Workspace(messages_, library_, this);
    workspace_->addPage(Page::Train, train_);
    workspace_->addPage(Page::Compare, compare_);
    workspace_->addPage(Page::Test, test_);
    workspace_->addPage(Page::Map, map_);
    setCentralWidget(workspace_);
}

void MainWindow::createHealth() {
    auto* panel = new HealthPanel(health_, dataset_, library_->exclusions());
    library_->addBelow(panel);
    statusBar()->addPermanentWidget(new HealthButton(health_, *panel, statusBar()));
    connect(panel, &HealthPanel::chosen, library_, &LibraryPanel::showSome);
    connect(panel, &HealthPanel::left, library_, &LibraryPanel::backToTheTree);
    connect(train_, &TrainPage::healthWanted, panel, [this, panel] {
        showPage(Page::Browse);
        panel->open();
    });
}

void MainWindow::connectMenus() {
    menus_->addToEdit(library_->exclusions().undoStack());
    menus_->addToView(library_->viewActions());
    connect(workspace_, &Workspace::chosen, this, &MainWindow::showPage);
    connect(menus_, &WindowMenus::pageChosen, this, &MainWindow::showPage);
    connect(menus_, &WindowMenus::openFolder, this, &MainWindow::chooseFolder);
    connect(menus_, &WindowMenus::openArchive, this, &MainWindow::chooseArchive);
    connect(menus_, &WindowMenus::openSample, &sample_, &SampleDataset::prepare);
    connect(menus_, &WindowMenus::getOmniglot, this, &MainWindow::getOmniglot);
    connect(menus_, &WindowMenus::reloadDataset, this, [this] {
        if (const auto dataset = dataset_.dataset()) dataset_.reload(dataset);
    });
    connect(menus_, &WindowMenus::closeDataset, this, [this] { dataset_.close(dataset_.dataset()); });
    connect(menus_, &WindowMenus::openModel, this, &MainWindow::chooseModel);
    connect(menus_, &WindowMenus::openDataset, this, &MainWindow::openDataset);
    connect(menus_, &WindowMenus::thumbnailsStepped, library_, &LibraryPanel::stepTileSize);
    connect(menus_, &WindowMenus::themeChosen, this, &MainWindow::chooseTheme);
    connect(menus_, &WindowMenus::languageChosen, this, &MainWindow::chooseLanguage);
    connect(menus_, &WindowMenus::shortcuts, this, &MainWindow::showShortcuts);
    connect(menus_, &WindowMenus::about, this, [this] { showAbout(this); });
    connect(&library_->welcome(), &LibraryWelcome::openFolder, this, &MainWindow::chooseFolder);
    connect(&library_->welcome(), &LibraryWelcome::openArchive, this, &MainWindow::chooseArchive);
    connect(&library_->welcome(), &LibraryWelcome::openSample, &sample_, &SampleDataset::prepare);
    connect(&library_->welcome(), &LibraryWelcome::getOmniglot, this, &MainWindow::getOmniglot);
    connect(library_, &LibraryPanel::sendToA, this, &MainWindow::sendToA);
    connect(library_, &LibraryPanel::sendToB, this, &MainWindow::sendToB);
    connect(library_, &LibraryPanel::failed, this,
            [this](const QString& sentence) { messages_->showSentence(sentence, *library_); });
    connect(train_, &TrainPage::comparisonWanted, this, &MainWindow::compare);
    connect(compare_, &ComparePage::openModelRequested, this, &MainWindow::chooseModel);
    connect(compare_, &ComparePage::manyRequested, this, &MainWindow::showManyPairs);
    connect(test_, &TestPage::opened, this, &MainWindow::compare);
    connect(compare_, &ComparePage::failed, this,
            [this](const QString& sentence) { messages_->showSentence(sentence, *compare_); });
}

/// In the grid, of the data set in use.
std::vector<std::uint32_t> MainWindow::drawingsShown() const {
    std::vector<std::uint32_t> drawings;
    if (library_->thumbnails().dataset() != dataset_.dataset()) return drawings;
    const QAbstractItemModel& grid = *library_->grid().model();
    for (int row = 0; row < grid.rowCount(); ++row)
        drawings.push_back(grid.index(row, 0).data(DrawingGridModel::DrawingRole).toUInt());
    std::ranges::sort(drawings);  // whatever order they stand in
    return drawings;
}

/// What is sent to A leaves the map in view, as a second one is chosen next.
void MainWindow::connectMap() {
    map_->setSelection([this] { return drawingsShown(); });
    connect(map_, &MapPage::sentToA, compare_, &ComparePage::setA);
    connect(map_, &MapPage::sentToB, this, &MainWindow::sendToB);
    connect(map_, &MapPage::lassoed, this, [this](const std::vector<std::uint32_t>& drawings) {
        library_->showSome(drawings, tr("From the map"));
        showPage(Page::Browse);
    });
}

void MainWindow::connectSessions() {
    connect(&dataset_, &DatasetSession::started, messages_, &QWidget::hide);
    connect(&dataset_, &DatasetSession::opened, this, &MainWindow::noteOpened);
    connect(&dataset_, &DatasetSession::used, this, &MainWindow::nameWindow);
    connect(&dataset_, &DatasetSession::used, this, &MainWindow::keepOpenDatasets);
    connect(&dataset_, &DatasetSession::closed, this, &MainWindow::keepOpenDatasets);
    connect(&dataset_, &DatasetSession::failed, this, [this](const QString& sentence) {
        messages_->addSentence(sentence, dataset_);
        if (dataset_.waiting().isEmpty()) browseWhenOpened_ = false;
    });
    connect(&engine_, &EngineSession::failed, this,
            [this](const QString& sentence) { messages_->showSentence(sentence, engine_); });
    // After the sentence of the engine, which the next model that loads settles.
    connect(
        &model_, &ModelChoice::gaveWay, this,
        [this](const QString& sentence) { messages_->showSentence(sentence, model_); }, Qt::QueuedConnection);
    connect(&engine_, &EngineSession::modelLoaded, this, [this] { messages_->settle(engine_); });
    connect(&engine_, &EngineSession::compared, this, [this] { messages_->settle(engine_); });
    connect(&library_->exclusions(), &ExclusionSession::failed, this,
            [this](const QString& sentence) { messages_->showSentence(sentence, library_->exclusions()); });
    connect(&training_, &TrainingSession::failed, this, [this](const QString& sentence) {
        if (page() != Page::Train) messages_->showSentence(sentence, training_);  // that page says it itself
    });
    connect(&training_, &TrainingSession::begun, messages_, &QWidget::hide);
    connect(&catalog_, &RunCatalog::ended, this, &MainWindow::tellOfEnd);
    connect(&sample_, &SampleDataset::drawing, this,
            [this] { status_->showBusy(tr("Drawing the sample data set...")); });
    connect(&sample_, &SampleDataset::ready, this, &MainWindow::openDataset);
    connect(&omniglot_, &OmniglotSession::ready, this, &MainWindow::openDatasets);
    connect(&sample_, &SampleDataset::failed, this, [this](const QString& sentence) {
        status_->showBusy({});
        messages_->showSentence(sentence, sample_);
    });
}

/// Marks the page's button until it is looked at, and tells whoever looks at another window.
void MainWindow::tellOfEnd(const RunEntry& run) {
    workspace_->markUnlessShown(Page::Train);
    if (isActiveWindow()) return;
    const QString words = run.run.finished          ? spokenResult(*run.run.finished)
                          : run.run.failure.empty() ? spokenStale(run.run.lastTime)
                                                    : withoutFlags(QString::fromStdString(run.run.failure));
    notifyPerson(*this, tr("%1: %2").arg(spokenState(run.run.state), run.name()), words);
}

void MainWindow::start(const StartOptions& options) {
    QStringList data = options.data, others;
    for (const QString& file : options.files) (openAs(file) == OpenAs::DataSet ? data : others) << file;
    if (data.isEmpty())
        openLastDatasets();
    else
        openDatasets(data);  // at once: a later call would take the place of what still waits
    model_.start(options.model);
    if (training_.attachToNewestRun()) showPage(Page::Train);
    openFiles(others);
    new ComparisonStore(compare_->history(), ComparisonStore::usualFile(), this);
}

void MainWindow::openLastDatasets() {
    QStringList there;
    for (const QString& path : recent_.open())
        if (QFileInfo::exists(path)) there << path;
    if (!there.isEmpty()) openDatasets(there);
}

/// For the next start, which has the last of them in use.
void MainWindow::keepOpenDatasets() {
    QStringList paths;
    for (const auto& dataset : dataset_.datasets())
        if (dataset != dataset_.dataset()) paths << rootOf(*dataset);
    for (const QString& path : dataset_.waiting()) paths << QFileInfo(path).absoluteFilePath();
    if (dataset_.dataset()) paths << rootOf(*dataset_.dataset());
    recent_.keepOpen(paths);
}

void MainWindow::openDataset(const QString& path) {
    openDatasets({path});
}

void MainWindow::openDatasets(const QStringList& paths) {
    dataset_.open(paths);
    browseWhenOpened_ = true;
}

void MainWindow::noteOpened(const std::shared_ptr<const Dataset>& dataset) {
    recent_.add(QString::fromStdString(utf8(dataset->root())));
    if (browseWhenOpened_) showPage(Page::Browse);
}

void MainWindow::nameWindow(const std::shared_ptr<const Dataset>& dataset) {
    const auto& open = dataset_.datasets();
    const auto place = std::ranges::find(open, dataset) - open.begin();
    setWindowTitle(dataset ? tr("%1 – Twinsight").arg(namesApart(open).at(place)) : tr("Twinsight"));
}

void MainWindow::openModel(const QString& file) {
    messages_->hide();
    model_.open(file);
    if (pairs_) tellModelOfPairs();
}

void MainWindow::openFiles(const QStringList& files) {
    QStringList datasets;
    std::vector<PictureRef> pictures;
    for (const QString& file : files) {
        switch (openAs(file)) {
            case OpenAs::DataSet:
                datasets << file;
                break;
            case OpenAs::Model:
                openModel(file);
                break;
            case OpenAs::Pairs:
                showManyPairs();
                pairs_->compare({file});
                break;
            case OpenAs::Picture:
                pictures.push_back(pictureInFile(file));
        }
    }
    if (!datasets.isEmpty()) openDatasets(datasets);
    addPictures(pictures);
}

void MainWindow::addPictures(const std::vector<PictureRef>& pictures) {
    if (pictures.size() > 1) return compare(pictures[0], pictures[1]);
    if (pictures.empty()) return;
    showPage(Page::Compare);
    compare_->add(pictures[0]);
}

void MainWindow::sendToA(const PictureRef& picture) {
    showPage(Page::Compare);
    compare_->setA(picture);
}

void MainWindow::sendToB(const PictureRef& picture) {
    showPage(Page::Compare);
    compare_->setB(picture);
}

void MainWindow::showPage(Page page) {
    browseWhenOpened_ = false;
    if (workspace_->showPage(page)) status_->setGridShown(page == Page::Browse || page == Page::Compare);
}

void MainWindow::compare(const PictureRef& a, const PictureRef& b) {
    sendToA(a);
    sendToB(b);
}

Page MainWindow::page() const {
    return workspace_->page();
}

QString MainWindow::message() const {
    return messages_->sentence();
}

void MainWindow::chooseFolder() {
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open a folder of pictures"));
    if (!path.isEmpty()) openDataset(path);
}

void MainWindow::chooseArchive() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open an archive of pictures"), {},
        tr("Archives (*.zip *.ZIP *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst);;All files (*)"));
    if (!path.isEmpty()) openDataset(path);
}

/// What is there is opened; what is not, asked for.
void MainWindow::getOmniglot() {
    if (omniglot_.allThere()) return openDatasets(omniglot_.files());
    auto* dialog = new OmniglotDialog(omniglot_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->show();
}

void MainWindow::chooseModel() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a model"), runs_,
                                                      tr("Models (*.safetensors);;All files (*)"));
    if (!file.isEmpty()) openModel(file);
}

void MainWindow::chooseTheme(Theme theme) {
    QSettings().setValue(QStringLiteral("window/theme"), themeName(theme));
    applyTheme(theme);
    menus_->markTheme(theme);
}

void MainWindow::chooseLanguage(const QString& code) {
    rememberLanguage(code);
    menus_->markLanguage(code);
    messages_->showSentence(tr("The language changes when Twinsight is next started."), *menus_);
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(*this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showManyPairs() {
    if (!pairs_) {
        pairs_ = new PairsDialog(program_, this);
        connect(pairs_, &PairsDialog::opened, compare_, &ComparePage::setBoth);
        connect(compare_, &ComparePage::thresholdChanged, pairs_, [this] { tellModelOfPairs(); });
        connect(&engine_, &EngineSession::failed, pairs_, [this] { tellModelOfPairs(); });
    }
    tellModelOfPairs();
    pairs_->show();
    pairs_->raise();
    pairs_->activateWindow();
}

/// A model that is asked for answers, and not the one before it.
void MainWindow::tellModelOfPairs() {
    const ModelSummary model = engine_.isLoading() ? ModelSummary() : engine_.model();
    pairs_->setModel(model, model.operatingPoints.empty() ? 0 : compare_->falseAcceptRate());
}

void MainWindow::restore() {
    const QSettings settings;
    resize(usualSize(*screen()));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    workspace_->restore(settings);
    menus_->markTheme(
        themeNamed(settings.value(QStringLiteral("window/theme")).toString()).value_or(Theme::System));
    menus_->markLanguage(chosenLanguage());
    library_->restore(settings);
    train_->restore(settings);
}

void MainWindow::save() {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    workspace_->save(settings);
    library_->save(settings);
    train_->save(settings);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (training_.active()) {
        const TrainingFate fate = askWhetherTrainingGoesOn(training_, train_->othersWait(), this);
        if (fate == TrainingFate::WindowStays) return event->ignore();
        if (fate == TrainingFate::Stops) training_.stop();
    }
    save();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const bool ownDrawing = event->source() != nullptr;
    const QMimeData& mime = *event->mimeData();
    if (!ownDrawing && (mime.hasImage() || !localFiles(mime).isEmpty())) event->acceptProposedAction();
}

/// Pixels come out of a browser, beside the address of the page that they link to.
void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QMimeData& mime = *event->mimeData();
    mime.hasImage() ? addPictures(picturesFromMime(mime)) : openFiles(localFiles(mime));
}

}  // namespace twinsight
