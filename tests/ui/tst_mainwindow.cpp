// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModel>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <fstream>

#include "core/runs/runfolder.h"
#include "tests/support/fakeprogram.h"
#include "tests/ui/drawingfolder.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/runchart.h"
#include "ui/mainwindow.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/trainpage.h"
#include "ui/support/messagebar.h"
#include "ui/support/recentdatasets.h"
#include "ui/support/startoptions.h"
#include "ui/views/charactertree.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/dropzone.h"
#include "ui/views/healthbutton.h"
#include "ui/views/healthpanel.h"
#include "ui/views/librarypanel.h"
#include "ui/views/librarywelcome.h"
#include "ui/views/modelline.h"
#include "ui/views/pairsdialog.h"
#include "ui/views/planform.h"
#include "ui/views/ratechoice.h"
#include "ui/views/runpanel.h"
#include "ui/views/scorepanel.h"
#include "ui/views/shortcutsdialog.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

const QString kNoEngine = QStringLiteral("/nowhere/twinsight-cli");

/// A program that is the fake engine and the fake trainer, as twinsight-cli is both.
QString bothFakesIn(const TemporaryFolder& folder) {
    return fakeProgram(folder, "[ \"$1\" = serve ] && exec '" TWINSIGHT_FAKE_ENGINE
                               "'\n[ \"$1\" = train ] && exec '" TWINSIGHT_FAKE_TRAINER "' \"$@\"");
}

/// A window on screen whose engine is missing and whose runs lie in a folder of their own.
struct ShownWindow {
    explicit ShownWindow(const QString& program = kNoEngine)
        : window(program, QString::fromStdString(utf8(runs.path()))) {
        window.show();
    }
    LibraryPanel& library() { return *window.findChild<LibraryPanel*>(); }
    int drawingsShown() { return library().grid().model()->rowCount(); }
    template <typename Widget>
    bool shows() {
        return window.findChild<Widget*>()->isVisible();
    }

    /// Of the training under way.
    QPushButton* button(const QString& words) {
        for (auto* button : window.findChild<RunPanel*>()->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == words) return button;
        return nullptr;
    }

    TemporaryFolder runs;
    MainWindow window;
};

PictureRef pictureIn(const DrawingFolder& folder, const QString& name) {
    return {folder.file(name).toStdString(), {}, {}};
}

void drop(QWidget& target, const QMimeData& mime) {
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
}

void drop(QWidget& target, const QStringList& files) {
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& file : files) urls << QUrl::fromLocalFile(file);
    mime.setUrls(urls);
    drop(target, mime);
}

/// A run that this very process holds, as a trainer would.
std::filesystem::path startRun(const TemporaryFolder& runs) {
    const std::filesystem::path run = runs / "running";
    std::filesystem::create_directories(run);
    writeRunPlan(
        run,
        RunPlan{.training = {}, .dataset = "/data", .datasetFingerprint = "", .version = "", .created = 1});
    return run;
}

void writeEvents(const std::filesystem::path& run, const std::vector<TrainingEvent>& events) {
    std::ofstream lines(run / runfile::kEvents);
    for (const TrainingEvent& event : events) lines << toJsonLine(event) << "\n";
}

/// Presses a button of the box that the next closing brings up.
void answerNextBox(const QString& button) {
    QTimer::singleShot(0, qApp, [button] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box) return answerNextBox(button);
        for (QAbstractButton* candidate : box->buttons())
            if (candidate->text().remove(u'&') == button) return candidate->click();
    });
}

}  // namespace

class MainWindows : public QObject {
    Q_OBJECT

    TemporaryFolder settings_;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(utf8(settings_.path())));
        QCoreApplication::setOrganizationName("twinsight-tests");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString(utf8(settings_.path())));
    }
    void init() { QSettings().clear(); }

    void eachPageHasItsKeyAndItsButton() {
        ShownWindow shown;
        QTRY_VERIFY(shown.window.isActiveWindow());
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(shown.shows<TrainPage>() && !shown.shows<LibraryPanel>());
        QTest::keyClick(&shown.window, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(shown.shows<ComparePage>() && shown.shows<LibraryPanel>());
        shown.window.findChild<PageBar*>()->button(Page::Browse).click();
        QVERIFY(shown.shows<LibraryPanel>() && !shown.shows<ComparePage>());
        QVERIFY(shown.window.findChild<PageBar*>()->button(Page::Browse).isChecked());
    }

    void aMissingEngineIsASentenceAndTheRestWorks() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        QTRY_VERIFY(shown.window.message().contains("twinsight-cli"));
        shown.window.openDataset(folder.text());
        QTRY_COMPARE(shown.drawingsShown(), 4);
    }

    void aFolderDroppedOnTheWindowIsOpened() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        drop(shown.window, {folder.text()});
        QTRY_COMPARE(shown.drawingsShown(), 4);
        QTRY_VERIFY(shown.window.windowTitle().endsWith("Twinsight"));
    }

    void foldersDroppedTogetherAreAllOpened() {
        const DrawingFolder first(twoAlphabets()), second({"cat/1.png", "dog/1.png"});
        ShownWindow shown;
        QTRY_VERIFY(shown.window.isActiveWindow());
        drop(shown.window, {first.text(), second.text()});
        QTRY_COMPARE(shown.library().tree().model()->rowCount(), 2);
        QCOMPARE(shown.drawingsShown(), 1);
        QTest::keyClick(&shown.window, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(shown.library().tree().model()->rowCount(), 1);
        QCOMPARE(shown.drawingsShown(), 4);
        QVERIFY(shown.window.windowTitle().contains(QFileInfo(first.text()).fileName()));
        QTest::keyClick(&shown.window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(shown.library().welcome().isVisible());
        QCOMPARE(shown.window.windowTitle(), "Twinsight");
    }

    void theCheckOfTheDataSetIsToldBelowAndOpensItsFindings() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        auto* button = shown.window.findChild<HealthButton*>();
        QVERIFY(!button->isVisible());
        shown.window.openDataset(folder.text());
        QTRY_VERIFY(button->isVisible() && button->text() == "Not checked");  // there is no engine
        QVERIFY(!shown.shows<HealthPanel>());
        button->click();
        QVERIFY(shown.shows<HealthPanel>());
    }

    void picturesDroppedOnTheWindowAreCompared() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        drop(shown.window, {folder.file("Greek/alpha/1.png"), folder.file("Greek/alpha/2.png")});
        QVERIFY(shown.window.page() == Page::Compare);
    }

    void pixelsDroppedOnTheWindowAreCompared() {
        ShownWindow shown;
        QMimeData mime;
        mime.setImageData(QImage(9, 9, QImage::Format_RGB32));
        mime.setUrls({QUrl("https://example.org/page")});
        drop(shown.window, mime);
        QVERIFY(shown.window.page() == Page::Compare);
        QVERIFY(shown.window.findChild<DropZone*>()->picture().has_value());
    }

    void whatCannotBeOpenedIsASentenceInTheWindow() {
        const DrawingFolder folder({"notes.txt"});
        ShownWindow shown;
        QTRY_VERIFY(!shown.window.message().isEmpty());
        shown.window.openDataset(folder.file("nowhere"));
        QVERIFY(shown.window.message().isEmpty());
        QTRY_VERIFY(shown.window.message().contains("nowhere"));
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(shown.library().welcome().isVisible());
    }

    void ofSeveralThatCannotBeOpenedAllAreTold() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        QTRY_VERIFY(!shown.window.message().isEmpty());
        shown.window.openDatasets({folder.file("nowhere"), folder.text(), folder.file("missing")});
        QTRY_VERIFY(shown.window.message().contains("missing"));
        QVERIFY(shown.window.message().contains("nowhere"));
    }

    void aLongListOfTroubleIsCutShort() {
        MessageBar bar;
        for (int i = 1; i <= 9; ++i) bar.addSentence(QString("Trouble %1.").arg(i), *this);
        QCOMPARE(bar.sentence().split(u'\n').size(), 6);
        QVERIFY(bar.sentence().endsWith("4 more of this kind."));
        bar.addSentence("Another matter.", bar);
        QCOMPARE(bar.sentence(), "Another matter.");
    }

    void f5ReadsTheDataSetAnewAndF11FillsTheScreen() {
        DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        shown.window.openDataset(folder.text());
        QTRY_COMPARE(shown.drawingsShown(), 4);
        folder.addDrawing("Greek/alpha/3.png");
        shown.window.showPage(Page::Train);
        QTest::keyClick(&shown.window, Qt::Key_F5);
        QTRY_COMPARE(shown.library().grid().model()->rowCount(), 5);
        QVERIFY(shown.window.page() == Page::Train);
        QTest::keyClick(&shown.window, Qt::Key_F11);
        QVERIFY(shown.window.isFullScreen());
        QTest::keyClick(&shown.window, Qt::Key_F11);
        QVERIFY(!shown.window.isFullScreen());
    }

    void thePageStaysUntilADataSetIsReallyOpen() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        shown.window.showPage(Page::Compare);
        shown.window.openDataset("/nowhere");
        QTRY_VERIFY(shown.window.message().contains("/nowhere"));
        QVERIFY(shown.window.page() == Page::Compare);
        shown.window.openDataset(folder.text());
        QVERIFY(shown.window.page() == Page::Compare);
        QTRY_VERIFY(shown.window.page() == Page::Browse);
        QCOMPARE(shown.drawingsShown(), 4);
    }

    void aPageThatIsChosenWhileADataSetOpensStays() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        shown.window.openDataset(folder.text());
        shown.window.showPage(Page::Train);
        QTRY_VERIFY(shown.window.windowTitle().contains(QFileInfo(folder.text()).fileName()));
        QVERIFY(shown.window.page() == Page::Train);
    }

    void aSentenceGoesWhenItsMatterIsSettled() {
        DrawingFolder folder(twoAlphabets());
        folder.addDrawing("Greek/beta/1-0.9.png");
        ShownWindow shown(QStringLiteral(TWINSIGHT_FAKE_ENGINE));
        shown.window.openModel("/models/missing");
        QTRY_VERIFY(shown.window.message().contains("/models/missing"));
        shown.window.openModel("/models/one");
        QVERIFY(shown.window.message().isEmpty());
        const auto& model = *shown.window.findChild<ModelLine*>();
        QTRY_VERIFY(model.text().contains("/models/one"));

        shown.window.openModel("/models/missing");
        QTRY_VERIFY(!shown.window.message().isEmpty());
        shown.window.sendToA(pictureIn(folder, "Greek/alpha/1.png"));
        shown.window.sendToB(pictureIn(folder, "Greek/alpha/2.png"));
        QTRY_VERIFY(shown.window.message().isEmpty());

        shown.window.openDataset("/nowhere");
        QTRY_VERIFY(!shown.window.message().isEmpty());
        shown.window.sendToA(pictureIn(folder, "Greek/beta/1-0.9.png"));
        QTRY_COMPARE(shown.window.findChild<ScorePanel*>()->number(), QStringLiteral("0.900"));
        QVERIFY(shown.window.message().contains("/nowhere"));  // a comparison says nothing of data sets
    }

    void aTrainingThatBeginsPutsTheSentenceAway() {
        const TemporaryFolder programs;
        ShownWindow shown(bothFakesIn(programs));
        const std::filesystem::path run = startRun(shown.runs);
        writeEvents(run, {{1, RunStarted{.device = "cpu"}}, {2, Finished{.step = 1, .stopped = true}}});
        shown.window.start({});
        shown.window.openDataset("/nowhere");
        QTRY_VERIFY(!shown.window.message().isEmpty());
        shown.window.showPage(Page::Train);
        auto* resume = shown.button("Resume");
        QTRY_VERIFY(resume->isEnabled());
        resume->click();
        QVERIFY(shown.window.message().isEmpty());
        QTRY_VERIFY(shown.button("Pause")->isEnabled());
        shown.button("Stop")->click();
        QTRY_VERIFY(resume->isEnabled());
    }

    void manyPairsAreComparedByTheModelThatWasAskedForLast() {
        const TemporaryFolder folder;
        const QString program =
            fakeProgram(folder, "[ \"$1\" = serve ] && exec '" TWINSIGHT_FAKE_ENGINE
                                "'\necho \"$@\" >> \"$(dirname $0)/asked\"; echo '{\"pairs\": []}'");
        const auto asked = [&] {
            const auto file = folder / "asked";
            return std::filesystem::exists(file) ? QString::fromStdString(readFile(file, 10000)) : QString();
        };
        const QString list = QString::fromStdString(utf8(folder.write("list.csv", "a.png,b.png\n")));
        ShownWindow shown(program);
        StartOptions options;
        options.model = "/models/points-one";
        options.files = {list};
        shown.window.start(options);
        auto& dialog = *shown.window.findChild<PairsDialog*>();
        QVERIFY(dialog.words().startsWith("Waits for a model"));
        QTRY_VERIFY(asked().contains("--model /models/points-one --false-accept-rate 0.01"));

        auto& slider = shown.window.findChild<RateChoice*>()->slider();
        slider.setValue(0);
        dialog.compare({list});
        QTRY_VERIFY(asked().contains("--model /models/points-one --false-accept-rate 0.1\n"));

        shown.window.openModel("/models/another");
        dialog.compare({list});
        QTRY_VERIFY(asked().contains("--model /models/another"));
    }

    void sendingADrawingShowsTheComparisonBesideTheGrid() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        shown.window.openDataset(folder.text());
        QTRY_COMPARE(shown.drawingsShown(), 4);
        shown.library().grid().setCurrentIndex(shown.library().grid().model()->index(1, 0));
        shown.library().drawings().actionsOnDrawings().sendToA().trigger();
        QVERIFY(shown.window.page() == Page::Compare);
        QVERIFY(shown.library().grid().isVisible());
    }

    void theLibraryKeepsItsWidthHoweverOftenAComparisonIsLookedAt() {
        ShownWindow shown;
        shown.window.resize(1203, 700);
        shown.window.showPage(Page::Compare);
        QTRY_VERIFY(shown.library().width() < 700);
        const int width = shown.library().width();
        for (int visits = 0; visits < 5; ++visits) {
            shown.window.showPage(Page::Train);
            shown.window.showPage(Page::Compare);
            QCoreApplication::processEvents();
        }
        QCOMPARE(shown.library().width(), width);
    }

    void theStatusBarSpeaksOfTheGridOnlyWhileItIsShown() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        shown.window.openDataset(folder.text());
        QTRY_COMPARE(shown.drawingsShown(), 4);
        shown.library().grid().selectAll();
        shown.library().grid().setCurrentIndex(shown.library().grid().model()->index(1, 0));
        const auto says = [&](const QString& words) {
            const auto labels = shown.window.statusBar()->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](QLabel* label) { return label->isVisible() && label->text().contains(words); });
        };
        QVERIFY(says("2.png"));
        shown.window.showPage(Page::Train);
        QVERIFY(!says("2.png") && !says("selected"));
        QVERIFY(says("6 drawings of 3 characters"));
        shown.window.showPage(Page::Compare);
        QVERIFY(says("2.png"));
    }

    void everyShortcutIsListedOnceAndUnderItsPart() {
        ShownWindow shown;
        QTRY_VERIFY(shown.window.isActiveWindow());
        QStringList lines;
        for (const ShortcutGroup& group : shortcutsOf(shown.window)) {
            QVERIFY(!group.name.isEmpty());
            for (const auto& entry : group.entries) {
                QVERIFY(!entry.what.isEmpty());
                lines << group.name + ": " + entry.what + " " + entry.keys.front().toString();
            }
        }
        QCOMPARE(lines.removeDuplicates(), 0);
        for (const char* line :
             {"File: Open folder Ctrl+O", "View: Train Ctrl+2", "Help: Keyboard shortcuts ?",
              "Drawings: Send to A A", "File: Reload data set F5", "View: Full screen F11",
              "Drawings: Information I", "A drawing shown large: Next drawing Right",
              "Browse: Filter the tree by name Ctrl+F", "Compare: Exchange A and B Ctrl+Shift+X"})
            QVERIFY2(lines.contains(line), line);
        QTest::keyClick(&shown.window, Qt::Key_F1);
        QVERIFY(shown.window.findChild<ShortcutsDialog*>()->isVisible());
    }

    void recentDataSetsThatAreGoneSaySo() {
        const DrawingFolder folder(twoAlphabets());
        RecentDatasets().add("/nowhere/else");
        RecentDatasets().add(folder.text());
        ShownWindow shown;
        QMenu* file = shown.window.menuBar()->actions().front()->menu();
        Q_EMIT file->aboutToShow();
        QMenu* recent = nullptr;
        for (QAction* action : file->actions())
            if (action->menu()) recent = action->menu();
        const QList<QAction*> entries = recent->actions();
        QVERIFY(entries[1]->text().endsWith("/nowhere/else (not there)") && !entries[1]->isEnabled());
        QCOMPARE(entries[0]->text(), folder.text());
        entries[0]->trigger();
        QTRY_COMPARE(shown.drawingsShown(), 4);
    }

    void theLastDataSetIsOpenedAgain() {
        const DrawingFolder folder(twoAlphabets());
        {
            ShownWindow shown;
            shown.window.openDataset(folder.text());
            QTRY_COMPARE(shown.drawingsShown(), 4);
        }
        ShownWindow again;
        again.window.start({});
        QTRY_COMPARE(again.drawingsShown(), 4);
    }

    void allThatWereOpenAreOpenedAgainAndNoneThatWasClosed() {
        const DrawingFolder first(twoAlphabets()), second({"cat/1.png", "dog/1.png"});
        {
            ShownWindow shown;
            shown.window.openDatasets({first.text(), second.text()});
            QTRY_COMPARE(shown.library().tree().model()->rowCount(), 2);
        }
        {
            ShownWindow again;
            again.window.start({});
            QTRY_COMPARE(again.library().tree().model()->rowCount(), 2);
            QVERIFY(again.window.windowTitle().contains(QFileInfo(second.text()).fileName()));
            QTRY_VERIFY(again.window.isActiveWindow());
            QTest::keyClick(&again.window, Qt::Key_W, Qt::ControlModifier);
        }
        QCOMPARE(RecentDatasets().open(), QStringList(first.text()));
        {
            ShownWindow again;
            again.window.start({});
            QTRY_COMPARE(again.library().tree().model()->rowCount(), 1);
            QTRY_VERIFY(again.window.isActiveWindow());
            QTest::keyClick(&again.window, Qt::Key_W, Qt::ControlModifier);
        }
        QVERIFY(RecentDatasets().open().isEmpty());
        QVERIFY(!RecentDatasets().paths().isEmpty());
    }

    void theFormKeepsItsSettings() {
        {
            ShownWindow shown;
            TrainingPlan plan;
            plan.minutes = 3;
            plan.loss = "bce";
            shown.window.findChild<PlanForm*>()->setPlan(plan);
            shown.window.close();
        }
        ShownWindow again;
        const TrainingPlan plan = again.window.findChild<PlanForm*>()->plan();
        QCOMPARE(plan.minutes, 3.0);
        QCOMPARE(plan.loss, std::string("bce"));
        QVERIFY(!QSettings().value("training/plan").toString().contains("seed"));  // a default
    }

    void settingsOfAnotherVersionAreTakenWhereTheyAreKnown() {
        QSettings().setValue("training/plan", R"({"minutes": -5, "unheard_of": 1, "seed": 7, "loss": true})");
        ShownWindow shown;
        TrainingPlan plan;
        plan.seed = 7;
        QVERIFY(shown.window.findChild<PlanForm*>()->plan() == plan);
    }

    void settingsThatCannotBeReadAreTheDefaults() {
        QSettings().setValue("training/plan", "{");
        ShownWindow shown;
        QVERIFY(shown.window.findChild<PlanForm*>()->plan() == TrainingPlan());
    }

    void theCommandLinesDataSetAndPicturesAreOpened() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        StartOptions options;
        options.data = {folder.text()};
        options.files = {folder.file("Greek/alpha/1.png")};
        shown.window.start(options);
        QVERIFY(shown.window.page() == Page::Compare);
        QTRY_COMPARE(shown.drawingsShown(), 4);
        QVERIFY(shown.window.page() == Page::Compare);
    }

    void allDataSetsOfTheCommandLineAreOpened() {
        const DrawingFolder first(twoAlphabets()), second({"cat/1.png", "dog/1.png"});
        ShownWindow shown;
        StartOptions options;
        options.data = {first.text()};
        options.files = {second.text()};
        shown.window.start(options);
        QTRY_COMPARE(shown.library().tree().model()->rowCount(), 2);
    }

    void whatCouldNotBeOpenedShowsNoPageLater() {
        DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        shown.window.openDataset(folder.text());
        QTRY_COMPARE(shown.drawingsShown(), 4);
        shown.window.showPage(Page::Compare);
        shown.window.openDataset("/nowhere");
        QTRY_VERIFY(shown.window.message().contains("/nowhere"));
        folder.addDrawing("Greek/alpha/3.png");
        QTest::keyClick(&shown.window, Qt::Key_F5);
        QTRY_COMPARE(shown.drawingsShown(), 5);
        QVERIFY(shown.window.page() == Page::Compare);
    }

    void aMissingSampleProgramIsASentence() {
        ShownWindow shown;
        Q_EMIT shown.library().welcome().openSample();
        QTRY_VERIFY(shown.window.message().contains("does not start"));
    }

    void aRunThatGoesOnIsShownAndAskedAboutAtClosing() {
        ShownWindow shown;
        const std::filesystem::path run = startRun(shown.runs);
        const RunLock lock(run);
        shown.window.start({});
        QVERIFY(shown.window.page() == Page::Train);

        answerNextBox("Cancel");
        QVERIFY(!shown.window.close());
        QVERIFY(shown.window.isVisible());
        QVERIFY(pendingRequest(run) == RunRequest::None);

        answerNextBox("Let it go on");
        QVERIFY(shown.window.close());
        QVERIFY(pendingRequest(run) == RunRequest::None);

        shown.window.show();
        answerNextBox("Stop training");
        QVERIFY(shown.window.close());
        QVERIFY(pendingRequest(run) == RunRequest::Stop);
    }

    void theQuestionAtClosingGoesWhenTheTrainingEndsMeanwhile() {
        ShownWindow shown;
        const std::filesystem::path run = startRun(shown.runs);
        const RunLock lock(run);
        shown.window.start({});
        QTimer::singleShot(0, qApp, [&] {
            writeEvents(run, {{1, RunStarted{.device = "cpu"}}, {2, Finished{.step = 1, .accuracy = 0.9}}});
        });
        QVERIFY(!shown.window.close());
        QVERIFY(shown.window.isVisible());
    }

    void aRunThatEndedIsShownAgainWithoutBeingAskedFor() {
        ShownWindow shown;
        writeEvents(startRun(shown.runs), {{1, RunStarted{.device = "cpu"}},
                                           {2, BatchDone{.step = 1, .epoch = 1, .loss = 0.7}},
                                           {3, Finished{.step = 1, .stopped = true, .accuracy = 0.9}}});
        shown.window.start({});
        const auto& chart = *shown.window.findChild<RunChart*>();
        QTRY_COMPARE(chart.plot(ChartKind::Loss).drawn(Quantity::BatchLoss).size(), std::size_t{1});
        QTRY_VERIFY(shown.window.findChild<RunPanel*>()->message().contains("90.0 %"));
        QVERIFY(shown.window.page() == Page::Browse);
        QTRY_VERIFY(shown.button("Resume")->isEnabled());
        QVERIFY(shown.window.close());
    }

    void holdingSomethingOverAPagesButtonChoosesIt() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(folder.file("Greek/alpha/1.png"))});
        QToolButton& compare = shown.window.findChild<PageBar*>()->button(Page::Compare);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&compare, &enter);
        QTRY_VERIFY(shown.window.page() == Page::Compare);
    }

    void everyPageFitsASmallScreen() {
        const DrawingFolder folder(twoAlphabets());
        ShownWindow shown;
        shown.window.openDataset(folder.text());
        QTRY_COMPARE(shown.drawingsShown(), 4);
        for (const Page page : {Page::Browse, Page::Train, Page::Compare}) {
            shown.window.showPage(page);
            QCoreApplication::processEvents();  // the layout is done anew
            const QSize least = shown.window.minimumSizeHint();
            QVERIFY2(least.width() <= 640 && least.height() <= 376,
                     qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        }
    }

    void closingInMidScanIsClean() {
        const DrawingFolder folder(twoAlphabets());
        for (int i = 0; i < 5; ++i) {
            ShownWindow shown;
            shown.window.openDataset(folder.text());
            shown.window.close();
        }
    }
};

QTEST_MAIN(MainWindows)
#include "tst_mainwindow.moc"
