// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the trainer, of the window, and of both. `tst_killed window RUNS` is the window that is killed:
// it starts a training there and goes on until its end.
#include <signal.h>

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/process.h"
#include "tests/support/temporaryfolder.h"
#include "ui/sessions/trainingsession.h"

using namespace twinsight;
namespace fs = std::filesystem;

namespace {

const QString kFake = QStringLiteral(TWINSIGHT_FAKE_TRAINER);

int beTheWindow(QCoreApplication& app, const char* runs) {
    TrainingSession session(kFake, runs);
    session.start({}, "/data/Omniglot");
    return app.exec();
}

/// Of the run's lock; 0 while there is none.
long trainerOf(const fs::path& run) {
    try {
        return nlohmann::json::parse(readFile(run / runfile::kLock, 1 << 16)).at("pid").get<long>();
    } catch (const std::exception&) {
        return 0;
    }
}

void killAndWait(long process) {
    ::kill(static_cast<pid_t>(process), SIGKILL);
    QTRY_VERIFY(!isProcessRunning(process));
}

/// The one run in the folder, once it has been trained a little; empty before.
fs::path runIn(const fs::path& runs) {
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(runs, missing)) {
        EventReader events(entry.path());
        if (events.poll().size() > 3) return entry.path();
    }
    return {};
}

/// Another process that has started a training.
struct OtherWindow {
    explicit OtherWindow(const fs::path& runs) {
        process.start(QCoreApplication::applicationFilePath(),
                      {"window", QString::fromStdString(utf8(runs))});
        [this, &runs] { QTRY_VERIFY_WITH_TIMEOUT(!(run = runIn(runs)).empty(), 20000); }();
    }
    void kill() {
        process.kill();
        process.waitForFinished();
    }

    QProcess process;
    fs::path run;
};

void stop(TrainingSession& session) {
    session.stop();
    QTRY_COMPARE(session.state(), RunState::Stopped);
}

}  // namespace

class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrainerThatIsKilledIsSaidToBeGoneAndGoesOn() {
        const testing::TemporaryFolder folder;
        TrainingSession session(kFake, folder / "runs");
        const QSignalSpy failed(&session, &TrainingSession::failed);
        session.start({}, "/data/Omniglot");
        QTRY_COMPARE(session.state(), RunState::Running);
        killAndWait(trainerOf(session.run()));
        QTRY_COMPARE(session.state(), RunState::Stale);
        QCOMPARE(failed.size(), 1);
        QVERIFY(session.canResume());
        session.resume();
        QTRY_COMPARE(session.state(), RunState::Running);
        stop(session);
    }

    void aTrainingOutlivesAWindowThatIsKilled() {
        const testing::TemporaryFolder folder;
        OtherWindow window(folder / "runs");
        const long trainer = trainerOf(window.run);
        window.kill();
        QVERIFY(isProcessRunning(trainer));
        TrainingSession session(kFake, folder / "runs");
        QVERIFY(session.attachToNewestRun());
        QTRY_COMPARE(session.state(), RunState::Running);
        const QSignalSpy events(&session, &TrainingSession::events);
        QTRY_VERIFY(events.size() >= 2);
        stop(session);
    }

    void aRunWhoseTrainerAndWindowAreKilledGoesOn() {
        const testing::TemporaryFolder folder;
        OtherWindow window(folder / "runs");
        killAndWait(trainerOf(window.run));
        window.kill();
        TrainingSession session(kFake, folder / "runs");
        QVERIFY(!session.attachToNewestRun());
        QCOMPARE(session.run(), window.run);
        QTRY_VERIFY(session.canResume());
        QCOMPARE(session.state(), RunState::Stale);
        session.resume();
        QTRY_COMPARE(session.state(), RunState::Running);
        stop(session);
    }
};

int main(int count, char** arguments) {
    QCoreApplication app(count, arguments);
    if (count == 3 && std::string_view(arguments[1]) == "window") return beTheWindow(app, arguments[2]);
    TestKilled test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_killed.moc"
