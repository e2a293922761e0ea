// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/drawingfolder.h"
#include "ui/sessions/datasetsession.h"

using namespace twinsight;
using namespace twinsight::testing;

class DatasetSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsOpened() {
        const DrawingFolder folder(twoAlphabets());
        DatasetSession session;
        QSignalSpy opened(&session, &DatasetSession::opened);
        session.open(folder.text());
        QVERIFY(!session.dataset());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(session.dataset()->drawings().size(), 6u);
    }

    void whatCannotBeOpenedGivesOneSentenceAndKeepsTheLastOne() {
        const DrawingFolder folder(twoAlphabets());
        DatasetSession session;
        QSignalSpy failed(&session, &DatasetSession::failed);
        session.open(folder.text());
        QTRY_VERIFY(session.dataset());
        session.open(folder.file("nowhere"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("nowhere"));
        QCOMPARE(session.dataset()->drawings().size(), 6u);
    }

    void aNewerOneWins() {
        const DrawingFolder first(twoAlphabets());
        const DrawingFolder second({"cat/1.png", "dog/1.png"});
        DatasetSession session;
        QSignalSpy opened(&session, &DatasetSession::opened), failed(&session, &DatasetSession::failed);
        session.open(first.text());
        session.open(second.text());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(session.dataset()->drawings().size(), 2u);
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void itCanGoWhileScanning() {
        const DrawingFolder folder(twoAlphabets());
        for (int i = 0; i < 20; ++i) {
            DatasetSession session;
            session.open(folder.text());
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(DatasetSessions)
#include "tst_datasetsession.moc"
