// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/webserver.h"
#include "tests/support/zip.h"
#include "tests/ui/drawingfolder.h"
#include "ui/sessions/omniglotsession.h"
#include "ui/views/omniglotdialog.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A zip of small drawings; a stand-in for one of Omniglot's.
QString zipOf(const TemporaryFolder& folder, const char* name, const QStringList& drawings) {
    const DrawingFolder unpacked(drawings);
    std::vector<ZipMember> members;
    for (const QString& drawing : drawings)
        members.push_back({drawing.toStdString(), bytesOf(unpacked.file(drawing)).toStdString()});
    writeZip(folder / name, members);
    return QString::fromStdString(utf8(folder / name));
}

/// Two archives in the web, and a session that keeps them in a folder of its own.
struct Omniglots {
    Omniglots() {
        server.files["/images_background.zip"] = bytesOf(background);
        server.files["/images_evaluation.zip"] = bytesOf(evaluation);
    }
    std::vector<OmniglotArchive> archives() const {
        const auto md5 = [](const QString& file) {
            return QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Md5);
        };
        return {{"images_background.zip", "Background set", md5(background), 2, 3, 6},
                {"images_evaluation.zip", "Evaluation set", md5(evaluation), 1, 1, 2}};
    }
    QString kept(const char* name) const { return session.folder() + u'/' + name; }

    TemporaryFolder elsewhere, data;
    QString background = zipOf(elsewhere, "a.zip", twoAlphabets());
    QString evaluation = zipOf(elsewhere, "b.zip", {"Runes/fehu/1.png", "Runes/fehu/2.png"});
    WebServer server;
    OmniglotSession session{server.address({}), QString::fromStdString(utf8(data / "omniglot")), archives()};
    QSignalSpy ready{&session, &OmniglotSession::ready}, failed{&session, &OmniglotSession::failed};
};

}  // namespace

class Omniglot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOfficialOnesComeFromAnAddressThatNobodyCanAlter() {
        QCOMPARE(omniglotAddress().scheme(), "https");
        for (const OmniglotArchive& archive : officialOmniglot()) QCOMPARE(archive.md5.size(), 16);
    }

    void bothComeOneAfterTheOther() {
        Omniglots omniglot;
        QVERIFY(!omniglot.session.allThere());
        omniglot.session.get(omniglot.session.archives());
        QTRY_COMPARE(omniglot.ready.size(), 1);
        QCOMPARE(omniglot.ready[0][0].toStringList(), (QStringList{omniglot.kept("images_background.zip"),
                                                                   omniglot.kept("images_evaluation.zip")}));
        QVERIFY(omniglot.session.allThere());
        QCOMPARE(bytesOf(omniglot.kept("images_evaluation.zip")), bytesOf(omniglot.evaluation));
    }

    void whatWasPutThereIsNotDownloaded() {
        Omniglots omniglot;
        QDir().mkpath(omniglot.session.folder());
        QVERIFY(QFile::copy(omniglot.background, omniglot.kept("images_background.zip")));
        omniglot.session.get(omniglot.session.archives());
        QTRY_COMPARE(omniglot.ready.size(), 1);
        QCOMPARE(omniglot.server.askedRanges.size(), 1);
    }

    void anArchiveThatOneHasIsKnownByWhatIsInIt() {
        Omniglots omniglot;
        omniglot.session.take(omniglot.evaluation);
        QVERIFY(omniglot.session.isBusy());
        QTRY_COMPARE(omniglot.ready.size(), 1);
        QCOMPARE(omniglot.ready[0][0].toStringList(), QStringList(omniglot.kept("images_evaluation.zip")));
        QCOMPARE(bytesOf(omniglot.kept("images_evaluation.zip")), bytesOf(omniglot.evaluation));
        QVERIFY(QFile::exists(omniglot.evaluation));
    }

    void theCopyThatIsThereStays() {
        Omniglots omniglot;
        QDir().mkpath(omniglot.session.folder());
        QFile mine(omniglot.kept("images_evaluation.zip"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        omniglot.session.take(omniglot.evaluation);
        QTRY_COMPARE(omniglot.ready.size(), 1);
        QCOMPARE(bytesOf(omniglot.kept("images_evaluation.zip")), "mine");
    }

    void takingIsCancelled() {
        Omniglots omniglot;
        OmniglotDialog dialog(omniglot.session);
        dialog.show();
        omniglot.session.take(omniglot.evaluation);
        dialog.go().click();
        QVERIFY(!omniglot.session.isBusy());
        QCOMPARE(dialog.words(), QStringLiteral("Cancelled."));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(omniglot.ready.size() + omniglot.failed.size(), 0);
        QVERIFY(dialog.isVisible());
        omniglot.session.take(omniglot.background);
        QTRY_COMPARE(omniglot.ready.size(), 1);
    }

    void anotherArchiveIsNotTakenForIt() {
        Omniglots omniglot;
        omniglot.session.take(zipOf(omniglot.elsewhere, "c.zip", {"Runes/fehu/1.png"}));
        QTRY_COMPARE(omniglot.failed.size(), 1);
        QVERIFY(omniglot.failed[0][0].toString().contains("is not one of Omniglot's archives"));
        QVERIFY(omniglot.session.files().isEmpty());
    }

    void aDamagedArchiveIsNotTaken() {
        Omniglots omniglot;
        QByteArray bytes = bytesOf(omniglot.evaluation);
        char& inTheFirstDrawing = bytes[bytes.indexOf("1.png") + 40];
        inTheFirstDrawing = char(inTheFirstDrawing ^ 0x55);
        omniglot.elsewhere.write("damaged.zip", bytes.toStdString());
        omniglot.session.take(QString::fromStdString(utf8(omniglot.elsewhere / "damaged.zip")));
        QTRY_COMPARE(omniglot.failed.size(), 1);
        QVERIFY(omniglot.session.files().isEmpty());
    }

    void theDialogGetsWhatIsTicked() {
        Omniglots omniglot;
        OmniglotDialog dialog(omniglot.session);
        dialog.show();
        dialog.choice(0).click();
        dialog.go().click();
        QTRY_COMPARE(omniglot.ready.size(), 1);
        QCOMPARE(omniglot.session.files(), QStringList(omniglot.kept("images_evaluation.zip")));
        QVERIFY(!dialog.isVisible());
    }

    void theDialogTellsWhereToPutArchivesWhenThereIsNoNetwork() {
        Omniglots omniglot;
        omniglot.server.close();
        OmniglotDialog dialog(omniglot.session);
        dialog.show();
        dialog.go().click();
        QTRY_COMPARE(omniglot.failed.size(), 1);
        QCOMPARE(dialog.words(), omniglot.failed[0][0].toString());
        QVERIFY(dialog.isVisible() && dialog.takeMine().isEnabled());
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            all += label->text();
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
        QVERIFY(all.contains(QDir::toNativeSeparators(omniglot.session.folder())));
    }

    void theDialogCancels() {
        Omniglots omniglot;
        omniglot.server.silent = true;
        OmniglotDialog dialog(omniglot.session);
        dialog.show();
        dialog.go().click();
        QTRY_COMPARE(omniglot.server.askedRanges.size(), 1);
        dialog.go().click();
        QVERIFY(!omniglot.session.isBusy());
        QVERIFY(dialog.words().startsWith("Cancelled"));
        omniglot.server.silent = false;
        dialog.go().click();
        QTRY_COMPARE(omniglot.ready.size(), 1);
    }
};

QTEST_MAIN(Omniglot)
#include "tst_omniglot.moc"
