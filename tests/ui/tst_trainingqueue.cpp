// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakeprogram.h"
#include "tests/support/temporaryfolder.h"
#include "tests/ui/writtenrun.h"
#include "ui/sessions/runcatalog.h"
#include "ui/sessions/trainingqueue.h"
#include "ui/sessions/trainingsession.h"

using namespace twinsight;
namespace fs = std::filesystem;

namespace {

/// A window's part of a folder of runs.
struct Window {
    explicit Window(const fs::path& runs, const QString& program = QStringLiteral(TWINSIGHT_FAKE_TRAINER))
        : runs(runs), training(program, runs) {}
    ~Window() {
        while (!queue.waiting().empty()) queue.remove(queue.waiting().front().file);
        if (training.active()) training.stop();
        [this] { QTRY_VERIFY(!training.active()); }();
    }

    fs::path runs;
    TrainingSession training;
    RunCatalog catalog{runs};
    TrainingQueue queue{training, catalog};
};

TrainingPlan seeded(int seed) {
    TrainingPlan plan;
    plan.seed = seed;
    return plan;
}

}  // namespace

class TestTrainingQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsTheNextWhenOneHasEnded() {
        const testing::TemporaryFolder folder;
        Window window(folder / "runs");
        window.training.start(seeded(1), "/data/one");
        window.queue.add(seeded(2), "/data/short two");
        window.queue.add(seeded(3), "/data/three");
        QVERIFY(window.queue.isBusy());
        QTRY_COMPARE(window.training.state(), RunState::Running);
        QCOMPARE(window.queue.waiting().size(), std::size_t{2});
        window.training.stop();
        QTRY_COMPARE(window.queue.waiting().size(), std::size_t{1});
        QTRY_VERIFY(window.training.plan()->seed == 3 && window.training.state() == RunState::Running);
        QVERIFY(window.queue.waiting().empty());
        QTRY_COMPARE(window.catalog.runs().size(), std::size_t{3});
    }

    void leavesThePersonAtARunThatHasLongEnded() {
        const testing::TemporaryFolder folder;
        const fs::path old = testing::writeRun(folder / "runs" / "old", 1, {{1, Finished{}}});
        Window window(folder / "runs");
        window.training.start(seeded(1), "/data/one");
        window.queue.add(seeded(2), "/data/two");
        QTRY_COMPARE(window.training.state(), RunState::Running);
        const fs::path first = window.training.run();
        window.training.attach(old);
        requestOfRun(first, RunRequest::Stop);
        QTRY_VERIFY(window.queue.waiting().empty());
        QCOMPARE(window.training.run(), old);
        QTRY_COMPARE(window.catalog.runs().size(), std::size_t{3});
        const RunEntry second = window.catalog.runs()[0];
        QCOMPARE(second.run.plan.training.seed, 2);
        QTRY_VERIFY(window.queue.isBusy());
        requestOfRun(second.folder(), RunRequest::Stop);
        QTRY_VERIFY(!window.queue.isBusy());
        QCOMPARE(window.training.run(), old);
    }

    void outlivesTheWindow() {
        const testing::TemporaryFolder folder;
        const fs::path runs = folder / "runs";
        fs::create_directories(runs / "busy");
        const RunLock lock(runs / "busy");
        writeRunPlan(runs / "busy", RunPlan{{}, "/data", "0123456789abcdef", "0.1.0", 1});
        {
            TrainingSession training(QStringLiteral(TWINSIGHT_FAKE_TRAINER), runs);
            RunCatalog catalog(runs);
            QTRY_COMPARE(catalog.runs().size(), std::size_t{1});
            TrainingQueue(training, catalog).add(seeded(2), "/data/two");
        }
        const Window window(runs);
        QCOMPARE(window.queue.waiting().size(), std::size_t{1});
        QCOMPARE(window.queue.waiting()[0].plan.seed, 2);
        QCOMPARE(window.queue.waiting()[0].dataset, QStringLiteral("/data/two"));
    }

    void isStartedByOneOfTwoWindowsOnOneFolder() {
        const testing::TemporaryFolder folder;
        Window first(folder / "runs"), second(folder / "runs");
        first.queue.add(seeded(2), "/data/two");
        QTRY_VERIFY(first.queue.waiting().empty() && second.queue.waiting().empty());
        QTRY_VERIFY(first.training.state() == RunState::Running ||
                    second.training.state() == RunState::Running);
        QTRY_COMPARE(first.catalog.runs().size(), std::size_t{1});
        QVERIFY(first.training.run().empty() || second.training.run().empty());
    }

    void keepsWhatCannotBeStarted() {
        const testing::TemporaryFolder folder;
        const QString program = testing::fakeProgram(folder, "exec '" TWINSIGHT_FAKE_TRAINER "' \"$@\"");
        QFile::rename(program, program + "-away");
        Window window(folder / "runs", program);
        QSignalSpy failed(&window.training, &TrainingSession::failed),
            looked(&window.catalog, &RunCatalog::looked);
        window.queue.add(seeded(2), "/data/two");
        window.queue.add(seeded(3), "/data/three");
        QTRY_COMPARE(failed.size(), 1);
        const auto soFar = looked.size();
        QTRY_VERIFY(looked.size() >= soFar + 2);
        QCOMPARE(failed.size(), 1);  // once is enough
        QCOMPARE(window.queue.waiting().size(), std::size_t{2});
        QCOMPARE(window.queue.waiting()[0].plan.seed, 2);

        QFile::rename(program + "-away", program);
        window.training.start(seeded(1), "/data/short one");
        QTRY_COMPARE(window.queue.waiting().size(), std::size_t{1});
        QTRY_VERIFY(window.training.plan()->seed == 2);
    }

    void passesOverFilesThatAreNoTrainings() {
        const testing::TemporaryFolder folder;
        folder.write("runs/.queue/1.json", "{\"dataset\": 7}");
        folder.write("runs/.queue/2.json", "");
        Window window(folder / "runs");
        QVERIFY(window.queue.waiting().empty());
        QSignalSpy changed(&window.queue, &TrainingQueue::changed),
            looked(&window.catalog, &RunCatalog::looked);
        QTRY_VERIFY(looked.size() >= 2);
        QCOMPARE(changed.size(), 0);
        window.queue.add(seeded(5), "/data/five");
        QTRY_VERIFY(window.training.plan() && window.training.plan()->seed == 5);
    }
};

QTEST_MAIN(TestTrainingQueue)
#include "tst_trainingqueue.moc"
