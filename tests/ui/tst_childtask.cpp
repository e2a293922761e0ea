// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <stdexcept>

#include "tests/support/fakeprogram.h"
#include "tests/support/temporaryfolder.h"
#include "ui/sessions/childtask.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

int numberIn(const QByteArray& line) {
    bool sound = false;
    const int number = line.toInt(&sound);
    if (!sound) throw std::invalid_argument("No number: " + line.toStdString());
    return number;
}

}  // namespace

class ChildTasks : public QObject {
    Q_OBJECT

    const TemporaryFolder folder_;
    QList<int> taken_;

    void run(ChildTask& task, const QStringList& arguments = {}) {
        task.run(arguments, &numberIn, [this](int number) { taken_ << number; });
    }

private Q_SLOTS:
    void init() { taken_.clear(); }

    void linesAreTakenInOrderAndBeforeTheEnd() {
        ChildTask task(fakeProgram(folder_, "seq 1 500; echo 'That was all.' >&2"));
        QSignalSpy ended(&task, &ChildTask::ended);
        QList<int> takenThen;
        connect(&task, &ChildTask::ended, this, [&] { takenThen = taken_; });
        run(task);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(takenThen.size(), 500);
        QVERIFY(std::is_sorted(takenThen.begin(), takenThen.end()));
        QCOMPARE(ended[0][0].toBool(), true);
        QCOMPARE(ended[0][1].toString(), QStringLiteral("That was all."));
        QVERIFY(!task.isRunning());
    }

    void tellsOfAnEndThatIsNone() {
        ChildTask task(fakeProgram(folder_, "exit 3"));
        QSignalSpy ended(&task, &ChildTask::ended);
        run(task);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toBool(), false);
    }

    void tellsWhatIsSaidMeanwhile() {
        ChildTask task(fakeProgram(folder_, "printf 'one\\ntwo\\nthr' >&2; read wait"));
        QSignalSpy told(&task, &ChildTask::told);
        run(task);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), QStringLiteral("two"));
    }

    void aLineThatIsNoneEndsIt() {
        ChildTask task(fakeProgram(folder_, "echo one; read wait"));
        QSignalSpy failed(&task, &ChildTask::failed), ended(&task, &ChildTask::ended);
        run(task);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("No number: one"));
        QVERIFY(!task.isRunning() && ended.isEmpty());
    }

    void aNewerOneTakesItsPlace() {
        ChildTask task(fakeProgram(folder_, "echo $1; test $1 = 2 || read wait"));
        QSignalSpy ended(&task, &ChildTask::ended);
        run(task, {"1"});
        run(task, {"2"});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(taken_, QList<int>{2});
    }

    void nothingIsHeardOfOneThatWasStopped() {
        ChildTask task(fakeProgram(folder_, "seq 1 10"));
        QSignalSpy ended(&task, &ChildTask::ended);
        task.run({}, &numberIn, [&](int number) {
            taken_ << number;
            if (number == 3) task.stop();
        });
        QTRY_VERIFY(!task.isRunning());
        QTRY_VERIFY(task.findChildren<LineProcess*>().isEmpty());
        QCOMPARE(taken_, (QList<int>{1, 2, 3}));
        QVERIFY(ended.isEmpty());
    }

    void saysWhichProgramDoesNotStart() {
        ChildTask task("/nowhere/twinsight-cli");
        QSignalSpy failed(&task, &ChildTask::failed);
        run(task);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("/nowhere/twinsight-cli"));
    }
};

QTEST_GUILESS_MAIN(ChildTasks)
#include "tst_childtask.moc"
