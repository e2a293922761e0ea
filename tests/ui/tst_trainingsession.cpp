// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"
#include "ui/sessions/trainerlauncher.h"
#include "ui/sessions/trainingsession.h"

using namespace twinsight;
namespace fs = std::filesystem;

namespace {

const QString kFake = QStringLiteral(TWINSIGHT_FAKE_TRAINER);

/// A session over a new folder of runs, and all that it has said. A run that still goes on is stopped at the
/// end.
struct Watched {
    explicit Watched(const QString& program = kFake) : session(program, folder / "runs") {
        QObject::connect(&session, &TrainingSession::events, &session,
                         [this](const auto& news) { events.insert(events.end(), news.begin(), news.end()); });
    }
    ~Watched() {
        if (session.active()) session.stop();
        [this] { QTRY_VERIFY(!session.active()); }();
    }

    template <class What>
    int count() const {
        return static_cast<int>(std::ranges::count_if(
            events, [](const TrainingEvent& event) { return std::holds_alternative<What>(event.what); }));
    }

    testing::TemporaryFolder folder;
    TrainingSession session;
    std::vector<TrainingEvent> events;
    QSignalSpy runChanged{&session, &TrainingSession::runChanged};
    QSignalSpy modelWritten{&session, &TrainingSession::modelWritten};
    QSignalSpy failed{&session, &TrainingSession::failed};
};

/// A run written by hand.
fs::path writeRun(const fs::path& runs, const char* name, const std::vector<TrainingEvent>& events,
                  double created = 1) {
    const fs::path run = runs / name;
    fs::create_directories(run);
    writeRunPlan(run, RunPlan{TrainingPlan(), "/data/Omniglot", "0123456789abcdef", "0.1.0", created});
    std::ofstream lines(run / runfile::kEvents);
    for (const TrainingEvent& event : events) lines << toJsonLine(event) << "\n";
    return run;
}

const TrainingEvent kStarted{1, RunStarted{.device = "cpu"}};
const TrainingEvent kBatch{2, BatchDone{.step = 1, .epoch = 1, .loss = 0.7}};
const TrainingEvent kStopped{3, Finished{.step = 1, .stopped = true}};
const TrainingEvent kFinished{3, Finished{.epochs = 1, .accuracy = 0.9}};

}  // namespace

class TestTrainingSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsARunAndFollowsIt() {
        Watched training;
        TrainingPlan plan;
        plan.seed = 77;
        training.session.start(plan, "/data/Omniglot.zip");
        QCOMPARE(training.session.state(), RunState::Starting);
        QCOMPARE(training.runChanged.size(), 1);
        QTRY_COMPARE(training.session.state(), RunState::Running);
        QTRY_VERIFY(training.count<EpochDone>() >= 1);
        QVERIFY(training.session.run().filename().string().ends_with(" Omniglot"));
        QCOMPARE(readRunPlan(training.session.run()).training, plan);
        QTRY_VERIFY(!training.modelWritten.isEmpty());
        QVERIFY(training.modelWritten[0][0].toString().endsWith("/best.safetensors"));
    }

    void extendsAFinishedRunByEpochs() {
        Watched training;
        const fs::path run = writeRun(training.folder / "runs", "one",
                                      {kStarted, {2, EpochDone{.epoch = 3, .step = 30}}, kFinished});
        training.session.attach(run);
        QVERIFY(!training.session.canExtend() || !training.session.active());
        QTRY_COMPARE(training.session.state(), RunState::Finished);
        QVERIFY(!training.session.canResume());
        QVERIFY(training.session.canExtend());
        training.session.extend(4);
        QTRY_COMPARE(training.session.state(), RunState::Running);
        QVERIFY(!training.session.canExtend());
        QFile arguments(QString::fromStdString(utf8(run / "arguments")));
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        QVERIFY(arguments.readAll().endsWith("--resume --epochs 7\n"));
    }

    void startsAnewFromTheBestModel() {
        Watched training;
        const fs::path run = writeRun(training.folder / "runs", "one", {kStarted, kFinished});
        training.session.attach(run);
        QVERIFY(!training.session.hasBest());
        std::ofstream(run / runfile::kBest) << "model";
        QTRY_COMPARE(training.session.state(), RunState::Finished);
        training.session.restartFromBest();
        QVERIFY(training.session.run() != run);
        QTRY_COMPARE(training.session.state(), RunState::Running);
        QCOMPARE(training.session.plan()->startFrom, utf8(run / runfile::kBest));
    }

    void leavesNothingBesideTheRunFolder() {
        Watched training;
        training.session.start({}, "/data/Omniglot");
        QTRY_COMPARE(training.session.state(), RunState::Running);
        QDir runs(QString::fromStdString(utf8(training.session.run().parent_path())));
        const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(runs.entryList(all).size(), 1);
    }

    void pausesResumesAndStops() {
        Watched training;
        training.session.start({}, "/data/Omniglot");
        QTRY_COMPARE(training.session.state(), RunState::Running);
        training.session.pause();
        QTRY_COMPARE(training.session.state(), RunState::Paused);
        QVERIFY(training.session.active());
        training.session.resume();
        QTRY_COMPARE(training.session.state(), RunState::Running);
        training.session.stop();
        QTRY_COMPARE(training.session.state(), RunState::Stopped);
        QVERIFY(!training.session.active());
        QVERIFY(training.failed.isEmpty());
    }

    void knowsWhatItHasAskedUntilItIsDone() {
        Watched training;
        const fs::path run = writeRun(training.folder / "runs", "one", {kStarted, kBatch});
        const RunLock lock(run);
        const auto tell = [&](const TrainingEvent& event) {
            std::ofstream(run / runfile::kEvents, std::ios::app) << toJsonLine(event) << std::endl;
        };
        training.session.attach(run);
        QTRY_COMPARE(training.session.state(), RunState::Running);
        training.session.pause();
        QCOMPARE(training.session.asked(), RunRequest::Pause);
        tell(kBatch);
        QTRY_COMPARE(training.count<BatchDone>(), 2);
        QCOMPARE(training.session.asked(), RunRequest::Pause);
        tell({4, Paused{.step = 2}});
        QTRY_COMPARE(training.session.asked(), RunRequest::None);
        training.session.stop();
        QCOMPARE(training.session.asked(), RunRequest::Stop);
        QTRY_COMPARE(training.session.state(), RunState::Paused);
        QCOMPARE(training.session.asked(), RunRequest::Stop);
        tell(kStopped);
        QTRY_COMPARE(training.session.state(), RunState::Stopped);
        QCOMPARE(training.session.asked(), RunRequest::None);
    }

    void stopsARunThatHasNotBegunYet() {
        Watched training;
        training.session.start({}, "/data/Omniglot");
        training.session.stop();
        QTRY_COMPARE(training.session.state(), RunState::Stopped);
        QVERIFY(training.failed.isEmpty());
    }

    /// As when the window closes at once.
    void stopsARunThatHasNotBegunYetWithNobodyLeftToAskIt() {
        testing::TemporaryFolder folder;
        fs::path run;
        {
            TrainingSession session(kFake, folder / "runs");
            session.start({}, "/data/Omniglot");
            run = session.run();
            while (!fs::exists(run / runfile::kPlan)) QThread::yieldCurrentThread();  // nothing is read
            session.stop();
        }
        QTRY_COMPARE(readRun(run).state, RunState::Stopped);
    }

    void aStopRightAfterAResumeIsHeeded() {
        Watched training;
        training.session.start({}, "/data/Omniglot");
        training.session.pause();
        QTRY_COMPARE(training.session.state(), RunState::Paused);
        training.session.resume();
        training.session.stop();
        QTRY_COMPARE(training.session.state(), RunState::Stopped);
        QTRY_VERIFY(!isHeld(training.session.run()));
        training.session.resume();
        training.session.stop();
        QTRY_COMPARE(training.session.state(), RunState::Stopped);
        QTRY_VERIFY(!isHeld(training.session.run()));
        QCOMPARE(readRun(training.session.run()).state, RunState::Stopped);
        QVERIFY(training.failed.isEmpty());
    }

    void goesOnWithAStoppedRunByResume() {
        Watched training;
        training.session.start({}, "/data/Omniglot");
        QTRY_COMPARE(training.session.state(), RunState::Running);
        training.session.stop();
        QTRY_COMPARE(training.session.state(), RunState::Stopped);
        QTRY_VERIFY(!isHeld(training.session.run()));
        training.session.resume();
        QTRY_COMPARE(training.session.state(), RunState::Running);
        QCOMPARE(training.count<RunStarted>(), 2);
    }

    void saysTheTrainersLastLineWhenItRefuses() {
        Watched training;
        training.session.start({}, "/data/small");
        QTRY_COMPARE(training.failed.size(), 1);
        QCOMPARE(training.failed[0][0].toString(),
                 QStringLiteral("The data set has 1 character: training needs 2 or more."));
        QVERIFY(!training.session.active());
    }

    void aTrainingThatIsRefusedHasFailedAndLeavesNothingToResume() {
        Watched training;
        training.session.start({}, "/data/small");
        QTRY_COMPARE(training.failed.size(), 1);
        QCOMPARE(training.session.state(), RunState::Failed);
        QVERIFY(!training.session.canResume());
        QVERIFY(fs::is_empty(training.folder / "runs"));
    }

    void aRunWhoseResumeIsRefusedStaysResumable() {
        Watched training;
        const fs::path run = writeRun(training.folder / "runs", "one", {kStarted, kStopped});
        writeRunPlan(run, RunPlan{TrainingPlan(), "/data/small", "0123456789abcdef", "0.1.0", 1});
        training.session.attach(run);
        QTRY_COMPARE(training.session.state(), RunState::Stopped);
        training.session.resume();
        QTRY_COMPARE(training.failed.size(), 1);
        QCOMPARE(training.session.state(), RunState::Failed);
        QVERIFY(training.session.canResume());
        QVERIFY(fs::exists(run / runfile::kEvents));
    }

    void keepsWhatARefusedTrainerFoundInTheFolder() {
        const testing::TemporaryFolder folder;
        folder.write("run/log.txt", "No.");
        folder.write("run/best.safetensors", "a model");
        removeRefusedRun(folder / "run");
        QVERIFY(fs::exists(folder / "run/best.safetensors"));
    }

    void noticesATrainerThatDiesInTheMiddle() {
        Watched training;
        training.session.start({}, "/data/crash");
        QTRY_COMPARE(training.failed.size(), 1);
        QCOMPARE(training.session.state(), RunState::Stale);
        QCOMPARE(training.count<BatchDone>(), 3);
    }

    void saysWhichProgramIsMissingAndMakesNoFolder() {
        Watched training("/nowhere/twinsight-cli");
        training.session.start({}, "/data/Omniglot");
        QCOMPARE(training.failed.size(), 1);
        QVERIFY(training.failed[0][0].toString().contains("/nowhere/twinsight-cli"));
        QVERIFY(!fs::exists(training.folder / "runs"));
    }

    void saysWhenTheFolderOfRunsCannotBeMade() {
        Watched training;
        training.folder.write("runs", "a file in the way");
        training.session.start({}, "/data/Omniglot");
        QCOMPARE(training.failed.size(), 1);
        QVERIFY(training.session.run().empty());
    }

    void showsAFinishedRun() {
        Watched training;
        training.session.attach(writeRun(training.folder / "runs", "one", {kStarted, kBatch, kFinished}));
        QTRY_COMPARE(training.session.state(), RunState::Finished);
        QCOMPARE(training.events.size(), std::size_t{3});
        QVERIFY(!training.session.active());
    }

    void callsARunThatNobodyHoldsBrokenOff() {
        Watched training;
        training.session.attach(writeRun(training.folder / "runs", "one", {kStarted, kBatch}));
        QTRY_COMPARE(training.events.size(), std::size_t{2});
        QTRY_COMPARE(training.session.state(), RunState::Stale);
        QVERIFY(training.failed.isEmpty());
    }

    void clearsWhenTheEventsBeginAnew() {
        Watched training;
        const fs::path run = writeRun(training.folder / "runs", "one", {kStarted, kBatch, kBatch, kFinished});
        training.session.attach(run);
        QTRY_COMPARE(training.events.size(), std::size_t{4});
        const auto changes = training.runChanged.size();
        writeRun(training.folder / "runs", "one", {kStarted, kFinished});
        QTRY_COMPARE(training.events.size(), std::size_t{6});
        QCOMPARE(training.runChanged.size(), changes + 1);
    }

    void attachesToTheNewestRunThatGoesOn() {
        Watched training;
        const fs::path runs = training.folder / "runs";
        QVERIFY(!training.session.attachToNewestRun());
        writeRun(runs, "ended", {kStarted, kFinished}, 2);
        const fs::path going = writeRun(runs, "going", {kStarted, kBatch});
        const RunLock lock(going);
        QVERIFY(training.session.attachToNewestRun());
        QCOMPARE(training.session.run(), going);
        QTRY_COMPARE(training.session.state(), RunState::Running);
        std::ofstream(going / runfile::kEvents, std::ios::app) << toJsonLine(kFinished) << std::endl;
        QTRY_COMPARE(training.session.state(), RunState::Finished);
    }

    void attachesToTheNewestRunWhenNoneGoesOn() {
        Watched training;
        const fs::path runs = training.folder / "runs";
        writeRun(runs, "old", {kStarted, kFinished}, 1);
        const fs::path newest = writeRun(runs, "new", {kStarted, kBatch}, 3);
        writeRun(runs, "middle", {kStarted, kFinished}, 2);
        fs::create_directories(runs / "no run");
        std::ofstream(newest / runfile::kBest) << "model";
        QVERIFY(!training.session.attachToNewestRun());
        QCOMPARE(training.session.run(), newest);
        QTRY_COMPARE(training.events.size(), std::size_t{2});
        QTRY_COMPARE(training.session.state(), RunState::Stale);
        QVERIFY(training.modelWritten.isEmpty());  // it is no news
    }

    void namesRunsByTimeAndDataSetOnAnyFileSystem() {
        const testing::TemporaryFolder folder;
        const fs::path one = makeRunFolder(folder / "runs", "/data/Greek: \"old\"/letters?.zip");
        const fs::path two = makeRunFolder(folder / "runs", "/data/letters?.zip");
        QVERIFY(QString::fromStdString(one.filename().string())
                    .contains(QRegularExpression("^\\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d letters_$")));
        QVERIFY(one != two);
    }

    void readsTheLastLineOfALog() {
        const testing::TemporaryFolder folder;
        QCOMPARE(lastLogLine(folder.path()), QString());
        folder.write("log.txt", "10 %\r20 %\rfirst\nNo space left: free some.\n\n");
        QCOMPARE(lastLogLine(folder.path()), QStringLiteral("No space left: free some."));
    }
};

QTEST_MAIN(TestTrainingSession)
#include "tst_trainingsession.moc"
