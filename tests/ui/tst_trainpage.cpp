// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <fstream>
#include <optional>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"
#include "tests/ui/writtenrun.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/runchart.h"
#include "ui/pages/trainpage.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/sessions/healthsession.h"
#include "ui/sessions/runcatalog.h"
#include "ui/sessions/trainingsession.h"
#include "ui/support/phrases.h"
#include "ui/support/runwords.h"
#include "ui/views/healthhint.h"
#include "ui/views/planform.h"
#include "ui/views/planwords.h"
#include "ui/views/presetbox.h"
#include "ui/views/runactions.h"
#include "ui/views/runlistpanel.h"
#include "ui/views/runpanel.h"
#include "ui/views/trialpanel.h"

using namespace twinsight;

namespace {

struct Opened {
    testing::TemporaryFolder folder;
    DatasetSession dataset;
    TrainingSession training{QStringLiteral(TWINSIGHT_FAKE_TRAINER), folder / "runs"};
    RunCatalog catalog{folder / "runs"};
    HealthSession health{QStringLiteral(TWINSIGHT_FAKE_TRAINER), dataset};
    ExclusionSession exclusions{dataset, nullptr, ExclusionStore(folder / "excluded")};
    TrainPage page{dataset, training, catalog, health, exclusions};
    RunPanel& run = *page.findChild<RunPanel*>();
    RunChart& chart = *page.findChild<RunChart*>();

    ~Opened() {
        if (training.active()) training.stop();
        [this] { QTRY_VERIFY(!training.active()); }();
    }

    /// By its words, without the mark of the shortcut.
    QPushButton& button(const QString& words) {
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == words) return *button;
        throw std::runtime_error("no such button");
    }

    bool says(const QString& words) {
        return std::ranges::any_of(run.findChildren<QLabel*>(),
                                   [&](QLabel* label) { return label->text() == words; });
    }

    void openDataset(const std::vector<std::string>& characters = {"alpha", "beta"}) {
        for (const std::string& character : characters)
            for (const char* drawing : {"/1.png", "/2.png"}) {
                const auto file = folder.write("set/Greek/" + character + drawing, "");
                QImage(8, 8, QImage::Format_Grayscale8).save(QString::fromStdString(file.string()), "PNG");
            }
        dataset.open(QString::fromStdString((folder / "set").string()));
        QTRY_VERIFY(dataset.dataset());
    }

    /// Follows a run of these events, held by this process or by nobody.
    void show(const std::vector<TrainingEvent>& events, const TrainingPlan& plan = {}) {
        const auto path = folder / "runs" / "by hand";
        std::filesystem::create_directories(path);
        writeRunPlan(path, RunPlan{plan, "/data", "0123456789abcdef", "0.1.0", 1});
        std::ofstream lines(path / runfile::kEvents);
        for (const TrainingEvent& event : events) lines << toJsonLine(event) << "\n";
        lines.close();
        training.attach(path);
    }
};

/// Where the keyboard is.
void pressSpace(QWidget& window) {
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
}

const TrainingEvent kStarted{1, RunStarted{.device = "cuda:0 NVIDIA",
                                           .trainingDrawings = 17351,
                                           .unreadable = 3,
                                           .startsFrom = "strokes: 58 of 58 tensors"}};
const TrainingEvent kBatch{
    2,
    BatchDone{
        .step = 1, .epoch = 1, .loss = 0.7, .imagesPerSecond = 212.4, .progress = 0.25, .secondsLeft = 192}};

}  // namespace

class TestTrainPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursOfRunsInTheListFollowTheTheme() {
        Opened opened;
        for (const char* name : {"one", "two"})
            testing::writeRun(opened.folder / "runs" / name, 1, {kStarted, kBatch, {3, Finished{}}});
        QTreeView& list = *opened.page.findChild<RunListPanel*>()->findChild<QTreeView*>();
        QTRY_COMPARE(list.model()->rowCount(), 2);
        const auto colours = [&] {
            QList<QColor> colours;
            for (int row = 0; row < 2; ++row)
                colours << list.model()->index(row, 0).data(Qt::DecorationRole).value<QColor>();
            return colours;
        };
        list.selectAll();
        QTRY_VERIFY(colours()[0].isValid() && colours()[1].isValid());
        for (const Qt::GlobalColor paper : {Qt::white, Qt::black}) {
            QPalette palette(paper);
            palette.setColor(QPalette::Base, paper);
            opened.page.setPalette(palette);
            const QList<QColor> expected{runColour(0, palette), runColour(1, palette)};
            QVERIFY(expected.contains(colours()[0]) && expected.contains(colours()[1]));
        }
    }

    void goesOnWithNoEndedRunWhileAnotherOneIsTrained() {
        Opened opened;
        const auto other = testing::writeRun(opened.folder / "runs" / "other", 2, {kStarted, kBatch});
        std::optional<RunLock> lock(other);
        testing::writeRun(opened.folder / "runs" / "ended", 1,
                          {kStarted, kBatch, {3, Finished{.stopped = true}}});
        std::ofstream(opened.folder / "runs" / "ended" / runfile::kBest) << "weights";
        QTRY_COMPARE(opened.catalog.runs().size(), std::size_t{2});
        opened.training.attach(opened.folder / "runs" / "ended");
        QPushButton& resume = opened.button("Resume");
        const auto action = [&](const QString& words) -> QAction& {
            for (QAction* action : opened.run.findChildren<QAction*>())
                if (action->text().remove(u'&') == words) return *action;
            throw std::runtime_error("no such action");
        };
        QTRY_COMPARE(opened.training.state(), RunState::Stopped);
        QVERIFY(!resume.isEnabled() && !action("Extend...").isEnabled());
        QVERIFY(!action("Start anew from its best model").isEnabled());
        QVERIFY(resume.toolTip().startsWith("Another training is under way"));
        lock.reset();
        QTRY_VERIFY(resume.isEnabled() && action("Extend...").isEnabled());
        QVERIFY(resume.toolTip().startsWith("Goes on"));
    }

    void explainsItselfWithoutADataSet() {
        Opened opened;
        QVERIFY(!opened.button("Train").isEnabled());
        const auto labels = opened.page.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel* label) {
            return label->text().contains("Open a data set") && label->toolTip() == label->text();
        }));
    }

    void doesNotTrainAPlanWithAFault() {
        Opened opened;
        opened.openDataset();
        QTRY_VERIFY(opened.button("Train").isEnabled());
        opened.page.findChild<QDoubleSpinBox*>("minutes")->setValue(0);
        QVERIFY(!opened.button("Train").isEnabled());
    }

    void whatACheckFindsMovesNoSetting() {
        Opened opened;
        opened.page.resize(1000, 700);
        opened.page.show();
        auto& hint = *opened.page.findChild<HealthHint*>();
        const auto place = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            return opened.page.findChild<PresetBox*>()->mapTo(&opened.page, QPoint());
        };
        hint.hide();
        const QPoint before = place();
        hint.show();
        QCOMPARE(place(), before);
    }

    void showsWhatATrialTellsBelowTheManySettings() {
        Opened opened;
        opened.openDataset();
        QTRY_VERIFY(opened.button("Will it run?").isEnabled());
        for (auto* fold : opened.page.findChildren<QToolButton*>())
            if (fold->text() == "More settings") fold->click();
        opened.page.resize(900, 600);
        opened.page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.page));
        auto& panel = *opened.page.findChild<TrialPanel*>();
        QTRY_VERIFY(panel.visibleRegion().isEmpty());
        opened.button("Will it run?").click();
        QTRY_VERIFY(panel.words().contains("cannot") || panel.words().contains("fail"));
        QTRY_COMPARE(panel.visibleRegion().boundingRect(), panel.rect());
    }

    void callsTheRunAsThePersonDoes() {
        Opened opened;
        opened.show({kStarted});
        QTRY_VERIFY(opened.says("by hand") && opened.catalog.find(opened.training.run()));
        opened.page.findChild<RunListPanel*>()->actions().rename(opened.training.run(), "Best of all");
        QTRY_VERIFY(opened.says("Best of all"));
    }

    void trainsAtOneClick() {
        Opened opened;
        opened.openDataset();
        QTRY_VERIFY(opened.button("Train").isEnabled());
        opened.button("Train").click();
        QTRY_COMPARE(opened.training.state(), RunState::Running);
        QVERIFY(opened.button("Train after this one").isEnabled());
        QTRY_VERIFY(opened.chart.plot(ChartKind::Loss).drawn(Quantity::BatchLoss).size() > 3);
        QTRY_VERIFY(opened.button("Pause").isEnabled());
        opened.button("Pause").click();
        QVERIFY(!opened.button("Pause").isEnabled());
        QTRY_VERIFY(opened.button("Resume").isEnabled());
        opened.button("Stop").click();
        QTRY_COMPARE(opened.training.state(), RunState::Stopped);
        QTRY_VERIFY(opened.button("Train").isEnabled());
        QVERIFY(!opened.button("Stop").isEnabled());
    }

    void theKeyThatPausesResumesAndNeverStops() {
        Opened opened;
        opened.page.show();
        opened.openDataset();
        QVERIFY(QTest::qWaitForWindowActive(&opened.page));
        opened.button("Train").click();
        QTRY_VERIFY(opened.button("Pause").isEnabled());
        opened.button("Pause").setFocus();
        for (int i = 0; i < 3; ++i) {
            pressSpace(opened.page);
            pressSpace(opened.page);  // in haste, while the pause is under way
            QTRY_COMPARE(opened.training.state(), RunState::Paused);
            QVERIFY(opened.button("Resume").hasFocus());
            pressSpace(opened.page);
            pressSpace(opened.page);
            QTRY_COMPARE(opened.training.state(), RunState::Running);
            QVERIFY(opened.button("Pause").hasFocus());
        }
        opened.button("Stop").setFocus();
        pressSpace(opened.page);
        QTRY_COMPARE(opened.training.state(), RunState::Stopped);
        QVERIFY(opened.button("Resume").hasFocus());
    }

    void leavesTheFocusOnAButtonThatStaysEnabled() {
        Opened opened;
        opened.page.show();
        opened.openDataset();
        QVERIFY(QTest::qWaitForWindowActive(&opened.page));
        opened.button("Train").click();
        QVERIFY(opened.button("Stop").isEnabled());
        opened.button("Stop").setFocus();
        QTRY_COMPARE(opened.training.state(), RunState::Running);
        QVERIFY(opened.button("Stop").hasFocus());
    }

    void showsHowFarARunIs() {
        Opened opened;
        std::filesystem::create_directories(opened.folder / "runs" / "by hand");
        const RunLock lock(opened.folder / "runs" / "by hand");
        opened.show({kStarted, kBatch});
        QTRY_COMPARE(opened.run.findChild<QProgressBar*>()->value(), 250);
        QStringList words;
        for (QLabel* label : opened.run.findChildren<QLabel*>()) words << label->text();
        QVERIFY(words.contains("212"));
        QVERIFY(words.contains("3 min 12 s"));
        QVERIFY(words.contains("cuda:0 NVIDIA"));
        QVERIFY(opened.run.message().contains("17,351"));
        QVERIFY(opened.run.message().contains("left out: 3."));
        QVERIFY(opened.run.message().contains("Starting from strokes: 58 of 58 tensors."));
        opened.show({kStarted, kBatch, {3, Finished{}}});
        QTRY_COMPARE(opened.training.state(), RunState::Finished);
    }

    void saysThatItMeasuresAfterTheLastBatch() {
        Opened opened;
        std::filesystem::create_directories(opened.folder / "runs" / "by hand");
        const RunLock lock(opened.folder / "runs" / "by hand");
        TrainingEvent last = kBatch;
        std::get<BatchDone>(last.what).progress = 1;
        opened.show({kStarted, last});
        QTRY_VERIFY(opened.run.message().contains("measured on what was held out"));
        QVERIFY(!opened.says("3 min 12 s"));
        opened.show({kStarted, last, {3, Finished{}}});
        QTRY_COMPARE(opened.training.state(), RunState::Finished);
        QVERIFY(!opened.run.message().contains("measured on what was held out"));
    }

    void saysWhatIsUnderWayUntilItIsDone() {
        Opened opened;
        std::filesystem::create_directories(opened.folder / "runs" / "by hand");
        const RunLock lock(opened.folder / "runs" / "by hand");
        opened.show({kStarted, kBatch});
        QTRY_VERIFY(opened.button("Pause").isEnabled());
        opened.button("Pause").click();
        QVERIFY(opened.says("Pausing..."));
        QVERIFY(!opened.button("Pause").isEnabled());
        QVERIFY(opened.button("Stop").isEnabled());
        opened.button("Stop").click();
        QVERIFY(opened.says("Stopping..."));
        for (const char* words : {"Pause", "Resume", "Stop"})
            QVERIFY2(!opened.button(words).isEnabled(), words);
        opened.show({kStarted, kBatch, {3, Finished{.stopped = true}}});
        QTRY_VERIFY(opened.says("Stopped"));
    }

    void saysWhatATrainingCameTo() {
        Opened opened;
        opened.show(
            {kStarted,
             kBatch,
             {3,
              Finished{
                  .seconds = 600, .accuracy = 0.984, .auc = 0.997, .eer = 0.021, .oneShotAccuracy = 0.93}}});
        QTRY_VERIFY(opened.run.message().contains("98.4 %"));
        for (const char* figure : {"0.997", "2.1 %", "93.0 %", "10 min 00 s"})
            QVERIFY2(opened.run.message().contains(figure), figure);
    }

    void saysWithWhichSettingsARunWasStarted() {
        Opened opened;
        TrainingPlan plan;
        plan.minutes = 1;
        plan.loss = "bce";
        opened.show({kStarted}, plan);
        QVERIFY(opened.says("Training time: 1 minute, Network: compact, Loss: bce, Hold out: character"));
        QVERIFY(planInLines(plan).contains("Learning rate: 0.002\n"));
        QVERIFY(planInLines(plan).contains("Epochs: by the clock\n"));
    }

    void fewCharactersAreBestLearnedFromTheModelThatIsThere() {
        Opened opened;
        opened.openDataset({"alpha", "beta", "gamma", "delta"});
        const auto advises = [&] {
            return std::ranges::any_of(opened.page.findChildren<QLabel*>(), [](QLabel* label) {
                return label->text().contains("So few are best learned from Twinsight's own model");
            });
        };
        QVERIFY(advises());
        TrainingPlan plan;
        plan.startFrom = "/models/own.safetensors";
        opened.page.findChild<PlanForm*>()->setPlan(plan);
        QVERIFY(!advises());
        Opened tooFew;
        tooFew.openDataset();
        QVERIFY(std::ranges::none_of(tooFew.page.findChildren<QLabel*>(), [](QLabel* label) {
            return label->text().contains("So few are best learned");
        }));
    }

    void claimsNothingOfAModelThatWasNotMeasured() {
        QCOMPARE(spokenResult({.seconds = 5, .stopped = true}), QStringLiteral("Stopped after 5 s."));
        Finished fewCharacters{.seconds = 5};
        fewCharacters.accuracy = 0.9;
        QVERIFY(spokenResult(fewCharacters).contains("90.0 %"));
        QVERIFY(!spokenResult(fewCharacters).contains("twenty"));
    }

    void offersTheSettingThatASentenceNames() {
        Opened opened;
        opened.page.show();
        std::filesystem::create_directories(opened.folder / "runs" / "by hand");
        const RunLock lock(opened.folder / "runs" / "by hand");
        opened.show({kStarted, {2, Warning{"The loss has risen from 1 to 2: lower Learning rate (--lr)."}}});
        QTRY_COMPARE(opened.run.message(),
                     QStringLiteral("The loss has risen from 1 to 2: lower Learning rate."));
        QTRY_VERIFY(opened.button("Learning rate: 0.0002").isVisible());
        opened.button("Learning rate: 0.0002").click();
        auto* rate = opened.page.findChild<QDoubleSpinBox*>("learning_rate");
        QVERIFY(rate->isVisible());
        QCOMPARE(opened.page.focusWidget(), rate);
        QCOMPARE(rate->value(), 0.0002);
        QCOMPARE(opened.training.plan()->learningRate, 0.002);  // what has begun stays as it is
        opened.show({kStarted, {3, Finished{}}});
        QTRY_COMPARE(opened.training.state(), RunState::Finished);
    }

    void keepsEarlierWarningsWithinReach() {
        Opened opened;
        std::filesystem::create_directories(opened.folder / "runs" / "by hand");
        const RunLock lock(opened.folder / "runs" / "by hand");
        opened.show({kStarted, {2, Warning{"The <first>."}}, {3, Warning{"The second."}}});
        QTRY_VERIFY(opened.run.message().startsWith("The second. (Of 2 warnings the last"));
        QStringList tips;
        for (QLabel* label : opened.run.findChildren<QLabel*>()) tips << label->toolTip();
        QVERIFY(tips.contains("<p>The &lt;first&gt;.</p><p>The second.</p>"));
        opened.show({kStarted, {4, Finished{}}});
        QTRY_COMPARE(opened.training.state(), RunState::Finished);
    }

    void saysThatATrainerIsGone() {
        Opened opened;
        opened.show({kStarted, kBatch});
        QTRY_VERIFY(opened.run.message().contains("gone without a word"));
        QCOMPARE(opened.training.state(), RunState::Stale);
        QVERIFY(opened.button("Resume").isEnabled());
        QVERIFY(!opened.says(spokenDuration(192)));  // left when it was last heard of
    }

    void aRunThatIsDeletedWhileItIsDrawnGoes() {
        Opened opened;
        opened.show({kStarted, kBatch, {3, Finished{}}});
        QTRY_COMPARE(opened.chart.plot(ChartKind::Loss).drawn(Quantity::BatchLoss).size(), std::size_t{1});
        QTRY_COMPARE(opened.page.findChild<RunListPanel*>()->selected().size(), std::size_t{1});
        std::filesystem::remove_all(opened.folder / "runs" / "by hand");
        QTRY_VERIFY(opened.training.run().empty());
        QTRY_VERIFY(opened.chart.plot(ChartKind::Loss).drawn(Quantity::BatchLoss).empty());
    }

    void saysThatARunIsOfANewerVersionAndLeavesItAlone() {
        Opened opened;
        opened.show({kStarted, kBatch});
        const auto file = opened.training.run() / runfile::kPlan;
        std::string plan = readFile(file, 1 << 20);
        plan.replace(plan.find("\"version\": 1"), 12, "\"version\": 9");
        std::ofstream(file) << plan;
        opened.training.attach(opened.training.run());
        QTRY_COMPARE(opened.chart.plot(ChartKind::Loss).drawn(Quantity::BatchLoss).size(), std::size_t{1});
        QVERIFY(opened.run.message().contains("newer Twinsight"));
        QVERIFY(!opened.button("Resume").isEnabled());
        QVERIFY(!opened.training.canExtend());
    }

    void twoWindowsOnOneFolderShowAndSteerTheSameRun() {
        Opened opened;
        TrainingSession other(QStringLiteral(TWINSIGHT_FAKE_TRAINER), opened.folder / "runs");
        RunCatalog catalog(opened.folder / "runs");
        TrainPage page(opened.dataset, other, catalog, opened.health, opened.exclusions);
        opened.training.start({}, "/data/Omniglot");
        QTRY_COMPARE(opened.training.state(), RunState::Running);
        QVERIFY(other.attachToNewestRun());
        QTRY_VERIFY(page.findChild<RunChart*>()->plot(ChartKind::Loss).drawn(Quantity::BatchLoss).size() > 3);
        other.pause();
        QTRY_COMPARE(opened.training.state(), RunState::Paused);
        opened.training.resume();
        QTRY_COMPARE(other.state(), RunState::Running);
    }

    void drawsARunLiveThatAnotherProcessTrains() {
        Opened opened;
        opened.show({kStarted, kBatch});
        const auto run = opened.training.run();
        const RunLock lock(run);
        testing::addEvents(run, {{3, BatchDone{.step = 2, .epoch = 1, .loss = 0.5}}});
        QTRY_COMPARE(opened.chart.plot(ChartKind::Loss).drawn(Quantity::BatchLoss).size(), std::size_t{2});
    }

    void aPauseInTheSameInstantAsTheStartIsHeeded() {
        Opened opened;
        opened.openDataset();
        QTRY_VERIFY(opened.button("Train").isEnabled());
        opened.button("Train").click();
        opened.training.pause();
        QTRY_COMPARE(opened.training.state(), RunState::Paused);
        opened.training.resume();
        opened.training.stop();
        QTRY_COMPARE(opened.training.state(), RunState::Stopped);
    }

    void saysWhyATrainingFailed() {
        Opened opened;
        opened.show({kStarted, {2, Failed{"The disk is full: free some space."}}});
        QTRY_COMPARE(opened.run.message(), QStringLiteral("The disk is full: free some space."));
        QVERIFY(opened.button("Resume").isEnabled());
    }

    void keepsTheReasonWhyATrainingDidNotStart() {
        Opened opened;
        opened.training.start({}, "/data/small");
        QTRY_COMPARE(opened.training.state(), RunState::Failed);
        QTRY_VERIFY(opened.run.message().contains("1 character"));
        QVERIFY(!opened.button("Resume").isEnabled());
    }

    void aResumeThatCannotBeDoneCanBeAskedForAgain() {
        Opened opened;
        opened.show({kStarted, {2, Finished{.stopped = true}}});
        QTRY_VERIFY(opened.button("Resume").isEnabled());
        opened.folder.write("runs/by hand/plan.json", "damaged");
        opened.button("Resume").click();
        QVERIFY(opened.run.message().contains("damaged"));
        QVERIFY(opened.button("Resume").isEnabled());
    }

    void speaksOfSettingsWithoutTheirFlags() {
        QCOMPARE(withoutFlags("Device (--device) is cuda: take cpu (the processor)."),
                 QStringLiteral("Device is cuda: take cpu (the processor)."));
        QCOMPARE(withoutFlags("Set Training time (--minutes) or Epochs (--epochs)."),
                 QStringLiteral("Set Training time or Epochs."));
        Opened opened;
        opened.show({kStarted, {2, Failed{"Learning rate (--lr) is too high."}}});
        QTRY_COMPARE(opened.run.message(), QStringLiteral("Learning rate is too high."));
    }

    void speaksOfTimesAsPeopleDo() {
        QCOMPARE(spokenDuration(0.4), QStringLiteral("0 s"));
        QCOMPARE(spokenDuration(59.6), QStringLiteral("1 min 00 s"));
        QCOMPARE(spokenDuration(3725), QStringLiteral("1 h 02 min"));
        QCOMPARE(spokenDuration(std::numeric_limits<double>::infinity()), QStringLiteral("unknown"));
    }
};

QTEST_MAIN(TestTrainPage)
#include "tst_trainpage.moc"
