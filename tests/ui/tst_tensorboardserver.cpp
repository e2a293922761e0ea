// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakeprogram.h"
#include "tests/support/temporaryfolder.h"
#include "ui/sessions/tensorboardserver.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// What TensorBoard says before it serves, and the line with the address; then it stays.
const std::string kServes =
    "echo \"$2\" >> \"$0.folders\"; echo 'NOTE: Using experimental fast data loading logic.' >&2\n"
    "echo 'TensorBoard 2.11.0 at http://localhost:6006/ (Press CTRL+C to quit)' >&2\n"
    "cat > /dev/null";

}  // namespace

class TensorboardServers : public QObject {
    Q_OBJECT

    const TemporaryFolder folder_;

    QStringList foldersOf(const QString& program) {
        QFile file(program + ".folders");
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)
                   : QStringList();
    }

private Q_SLOTS:
    void tellsTheAddressOfTheFolder() {
        const QString program = fakeProgram(folder_, kServes);
        TensorboardServer server(program);
        QSignalSpy ready(&server, &TensorboardServer::ready), starting(&server, &TensorboardServer::starting);
        server.show("/runs of mine");
        QCOMPARE(starting.size(), 1);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].toUrl(), QUrl("http://localhost:6006/"));
        QCOMPARE(foldersOf(program), QStringList{"/runs of mine"});
        server.show("/runs of mine");
        QCOMPARE(ready.size(), 2);
        server.show("/others");
        QTRY_COMPARE(ready.size(), 3);
        QCOMPARE(foldersOf(program), QStringList({"/runs of mine", "/others"}));
    }

    void saysWhatToTypeWhereItIsNotInstalled() {
        TensorboardServer server("/nowhere/tensorboard");
        QSignalSpy failed(&server, &TensorboardServer::failed);
        server.show("/my runs");
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("tensorboard --logdir '/my runs'"));
    }

    void saysWhyItHasEndedAndStartsAgain() {
        TensorboardServer server(fakeProgram(folder_, "echo 'Port 6006 is in use.' >&2; exit 1"));
        QSignalSpy failed(&server, &TensorboardServer::failed);
        server.show("/runs");
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("Port 6006 is in use."));
        server.show("/runs");
        QTRY_COMPARE(failed.size(), 2);
    }
};

QTEST_MAIN(TensorboardServers)
#include "tst_tensorboardserver.moc"
