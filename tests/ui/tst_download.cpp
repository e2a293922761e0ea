// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/webserver.h"
#include "ui/sessions/download.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// A server that has "set.zip", and a folder to download it into.
struct Web {
    Web() { server.files["/set.zip"] = bytes; }

    Download::Order order() const {
        return {.address = server.address("set.zip"),
                .file = file,
                .md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5),
                .mostBytes = 1 << 20,
                .patience = 20000};
    }
    QByteArray contents(const QString& path) const {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(none)");
    }
    void write(const QString& path, const QByteArray& what) const {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile opened(path);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(what);
    }
    bool nothingElse(const QStringList& names) const {
        return QDir(QFileInfo(file).absolutePath()).entryList(QDir::Files | QDir::Hidden) == names;
    }

    QByteArray bytes = QByteArray("twinsight ").repeated(20000);
    TemporaryFolder folder;
    QString file = QString::fromStdString(utf8(folder.path())) + "/below/set.zip";
    QString part = file + ".part";
    WebServer server;
    Download download;
    QSignalSpy finished{&download, &Download::finished}, failed{&download, &Download::failed};
};

}  // namespace

class Downloads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileComesWholeAndAlone() {
        Web web;
        QSignalSpy progressed(&web.download, &Download::progressed);
        web.download.start(web.order());
        QTRY_COMPARE(web.finished.size(), 1);
        QCOMPARE(web.finished[0][0].toString(), web.file);
        QCOMPARE(web.contents(web.file), web.bytes);
        QVERIFY(web.nothingElse({"set.zip"}));
        QCOMPARE(progressed.back()[0].toLongLong(), web.bytes.size());
        QCOMPARE(progressed.back()[1].toLongLong(), web.bytes.size());
        QVERIFY(!web.download.isRunning());
    }

    void aCutConnectionIsToldAndGoneOnWith() {
        Web web;
        web.server.cutAfter = 70000;
        web.download.start(web.order());
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.failed[0][0].toString().startsWith("set.zip was not downloaded: "));
        QVERIFY(web.nothingElse({"set.zip.part"}));
        QCOMPARE(web.contents(web.part), web.bytes.left(70000));
        web.download.start(web.order());
        QTRY_COMPARE(web.finished.size(), 1);
        QCOMPARE(web.server.askedRanges, (QList<QByteArray>{"", "70000-"}));
        QCOMPARE(web.contents(web.file), web.bytes);
        QVERIFY(web.nothingElse({"set.zip"}));
    }

    void aServerWithoutRangesBeginsAnew() {
        Web web;
        web.server.knowsRanges = false;
        web.write(web.part, "something of another file");
        web.download.start(web.order());
        QTRY_COMPARE(web.finished.size(), 1);
        QCOMPARE(web.contents(web.file), web.bytes);
    }

    void aPartThatIsAllNeedsOnlyItsName() {
        Web web;
        web.write(web.part, web.bytes);
        web.download.start(web.order());
        QTRY_COMPARE(web.finished.size(), 1);
        QCOMPARE(web.contents(web.file), web.bytes);
    }

    void anotherFileIsRefusedAndForgotten() {
        Web web;
        web.server.files["/set.zip"] = "an error page of some hotel";
        web.download.start(web.order());
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.failed[0][0].toString().contains("not the file that was expected"));
        QVERIFY(web.nothingElse({}));
    }

    void aPartOfAnotherFileIsFoundOut() {
        Web web;
        web.write(web.part, QByteArray("x").repeated(70000));
        web.download.start(web.order());
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.nothingElse({}));
        web.download.start(web.order());
        QTRY_COMPARE(web.finished.size(), 1);
    }

    void whatIsThereStays() {
        Web web;
        web.write(web.file, "mine");
        web.download.start(web.order());
        QCOMPARE(web.finished.size(), 1);
        QCOMPARE(web.contents(web.file), "mine");
        QVERIFY(web.server.askedRanges.isEmpty());
    }

    void whatComesThereMeanwhileStays() {
        Web web;
        connect(&web.download, &Download::progressed, &web.download, [&] { web.write(web.file, "mine"); });
        web.download.start(web.order());
        QTRY_COMPARE(web.finished.size(), 1);
        QCOMPARE(web.contents(web.file), "mine");
    }

    void cancellingKeepsWhatHasCome() {
        Web web;
        web.server.silent = true;
        web.write(web.part, web.bytes.left(1000));
        web.download.start(web.order());
        QTRY_COMPARE(web.server.askedRanges.size(), 1);
        web.download.cancel();
        QVERIFY(!web.download.isRunning());
        QVERIFY(web.nothingElse({"set.zip.part"}));
        web.server.silent = false;
        web.download.start(web.order());
        QTRY_COMPARE(web.finished.size(), 1);
        QCOMPARE(web.server.askedRanges.back(), "1000-");
        QCOMPARE(web.failed.size(), 0);
    }

    void aServerThatFallsSilentIsGivenUp() {
        Web web;
        web.server.silent = true;
        Download::Order order = web.order();
        order.patience = 100;
        web.download.start(order);
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.failed[0][0].toString().contains("Nothing has come"));
        QVERIFY(web.nothingElse({}));
    }

    void withoutNetworkThereIsASentence() {
        Web web;
        web.server.close();
        web.download.start(web.order());
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.failed[0][0].toString().endsWith("refused."));
        QVERIFY(web.nothingElse({}));
    }

    void whatTheServerHasNotIsASentence() {
        Web web;
        web.server.files.clear();
        web.download.start(web.order());
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.nothingElse({}));
    }

    void moreThanTheFileHasIsNotTaken() {
        Web web;
        Download::Order order = web.order();
        order.mostBytes = 1000;
        web.download.start(order);
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.failed[0][0].toString().contains("more than the file has"));
        QVERIFY(web.nothingElse({}) || QFileInfo(web.part).size() <= 1000);
    }

    void redirectionsAreFollowedButNotForEver() {
        Web web;
        web.server.redirects["/old"] = "/set.zip";
        web.server.redirects["/round"] = "/round";
        Download::Order order = web.order();
        order.address = web.server.address("old");
        web.download.start(order);
        QTRY_COMPARE(web.finished.size(), 1);
        QFile::remove(web.file);
        web.server.askedRanges.clear();
        order.address = web.server.address("round");
        web.download.start(order);
        QTRY_COMPARE(web.failed.size(), 1);
        QVERIFY(web.server.askedRanges.size() <= 6);
    }

    void twoWindowsDoNotWriteTheSameFile() {
        Web web;
        web.server.silent = true;
        web.download.start(web.order());
        QTRY_COMPARE(web.server.askedRanges.size(), 1);
        Download other;
        QSignalSpy refused(&other, &Download::failed);
        other.start(web.order());
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains("Another window"));
        QVERIFY(web.download.isRunning());
    }

    void aFolderThatCannotBeMadeIsASentence() {
        Web web;
        web.write(QFileInfo(web.file).absolutePath(), "a file in the way");
        web.download.start(web.order());
        QCOMPARE(web.failed.size(), 1);
        QVERIFY(web.failed[0][0].toString().contains("Cannot write"));
    }
};

QTEST_GUILESS_MAIN(Downloads)
#include "tst_download.moc"
