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

    void severalAreOpenAndTheLastOneIsInUse() {
        const DrawingFolder first(twoAlphabets()), second({"cat/1.png", "dog/1.png"});
        DatasetSession session;
        QSignalSpy opened(&session, &DatasetSession::opened), failed(&session, &DatasetSession::failed);
        session.open({first.text(), first.file("nowhere"), second.text()});
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(session.datasets().size(), std::size_t{2});
        QCOMPARE(session.dataset(), session.datasets()[1]);
        session.open(first.text());  // again
        QTRY_COMPARE(opened.size(), 3);
        QCOMPARE(session.datasets().size(), std::size_t{2});
        QCOMPARE(session.dataset(), session.datasets()[0]);
    }

    void anotherOneIsUsedWhenOneIsClosed() {
        const DrawingFolder first(twoAlphabets()), second({"cat/1.png", "dog/1.png"});
        DatasetSession session;
        QSignalSpy used(&session, &DatasetSession::used), closed(&session, &DatasetSession::closed);
        session.open({first.text(), second.text()});
        QTRY_COMPARE(session.datasets().size(), std::size_t{2});
        session.use(session.datasets()[0]);
        QCOMPARE(used.size(), 3);
        session.close(session.dataset());
        QCOMPARE(session.dataset()->drawings().size(), 2u);
        session.close(session.dataset());
        QVERIFY(!session.dataset());
        session.close(session.dataset());
        QCOMPARE(closed.size(), 2);
    }

    void whatStillWaitsIsOpenedWhenOneIsReadAnew() {
        const DrawingFolder first(twoAlphabets()), second({"cat/1.png", "dog/1.png"});
        DatasetSession session;
        QSignalSpy opened(&session, &DatasetSession::opened);
        connect(&session, &DatasetSession::opened, &session, [&](const std::shared_ptr<const Dataset>& one) {
            if (opened.size() > 1) return;
            QCOMPARE(session.waiting(), QStringList(second.text()));
            session.reload(one);
        });
        session.open({first.text(), second.text()});
        QTRY_COMPARE(session.datasets().size(), std::size_t{2});
        QCOMPARE(opened.size(), 3);
        QVERIFY(session.waiting().isEmpty());
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
