// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "core/protocol/messages.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/healthsession.h"
#include "ui/sessions/modelchoice.h"
#include "ui/sessions/omniglotsession.h"
#include "ui/sessions/runcatalog.h"
#include "ui/sessions/trainingsession.h"
#include "ui/support/pagebar.h"
#include "ui/support/recentdatasets.h"
#include "ui/support/sampledataset.h"
#include "ui/support/theme.h"

namespace twinsight {

class ComparePage;
class LibraryPanel;
class LibraryStatus;
class MapPage;
class MessageBar;
class PairsDialog;
class TestPage;
class TrainPage;
class WindowMenus;
class Workspace;
struct StartOptions;

/// The window: the data set beside the page that is chosen. Owns the sessions; a drop, a menu item and the
/// command line all end in the same functions here.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli. `runs`: the folder of runs.
    MainWindow(const QString& program, const QString& runs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens what the command line names, else what was open last. To be called once the window is on screen.
    void start(const StartOptions& options);

    /// Beside what is open; shows the Browse page then.
    void openDataset(const QString& path);
    void openDatasets(const QStringList& paths);
    /// A model that the person chose.
    void openModel(const QString& file);
    /// Data sets, models and lists of pairs are opened; the first two pictures go to the comparison.
    void openFiles(const QStringList& files);
    void sendToA(const PictureRef& picture);
    void sendToB(const PictureRef& picture);
    void compare(const PictureRef& a, const PictureRef& b);

    void showPage(Page page);
    Page page() const;
    QString message() const;  ///< what the message bar says

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPictures(const std::vector<PictureRef>& pictures);
    void createLayout();
    void createHealth();
    void connectMenus();
    void connectMap();
    std::vector<std::uint32_t> drawingsShown() const;
    void connectSessions();
    void restore();
    void save();
    void openLastDatasets();
    void keepOpenDatasets();
    void tellOfEnd(const RunEntry& run);
    void noteOpened(const std::shared_ptr<const Dataset>& dataset);
    void nameWindow(const std::shared_ptr<const Dataset>& dataset);
    void chooseFolder();
    void chooseArchive();
    void chooseModel();
    void getOmniglot();
    void chooseTheme(Theme theme);
    void chooseLanguage(const QString& code);
    void showShortcuts();
    void showManyPairs();
    void tellModelOfPairs();

    QString program_, runs_;
    DatasetSession dataset_;
    EngineSession engine_;
    TrainingSession training_;
    RunCatalog catalog_;
    ModelChoice model_;
    HealthSession health_;
    SampleDataset sample_;
    OmniglotSession omniglot_;
    RecentDatasets recent_;

    WindowMenus* menus_;
    MessageBar* messages_;
    Workspace* workspace_;
    LibraryPanel* library_;
    TrainPage* train_;
    ComparePage* compare_;
    TestPage* test_;
    MapPage* map_;
    PairsDialog* pairs_ = nullptr;  ///< made when it is asked for
    LibraryStatus* status_;

    bool browseWhenOpened_ = false;  ///< unless another page is chosen meanwhile
};

}  // namespace twinsight
