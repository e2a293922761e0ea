// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "tests/support/temporaryfolder.h"
#include "ui/models/comparisonhistory.h"
#include "ui/views/historystrip.h"

using namespace twinsight;

namespace {

PastComparison comparison(quint64 subject, double probability) {
    PastComparison past;
    past.a = {"/data/" + std::to_string(subject) + ".png", {}, {}};
    past.b = {"/data/set.zip", "Greek/alpha/1.png", {}};
    past.nameA = "A, drawn";
    past.nameB = "1.png";
    past.imageA = QImage(300, 100, QImage::Format_RGB32);
    past.result = {probability, probability >= 0.5, 0.5, 1, "/models/one"};
    past.model = "one";
    past.when = QDateTime({2026, 1, 2}, {3, 4, 5});
    past.subjectA = subject;
    return past;
}

}  // namespace

class TestHistoryStrip : public QObject {
    Q_OBJECT

    ComparisonHistory history_;
    QAbstractItemModelTester tester_{&history_};

private Q_SLOTS:
    void init() { history_.clear(); }

    void holdsTheNewestFirst() {
        history_.add(comparison(1, 0.25));
        history_.add(comparison(2, 0.75));
        QCOMPARE(history_.rowCount(), 2);
        QCOMPARE(history_.at(0).result.probability, 0.75);
        QCOMPARE(history_.at(0).imageA.width(), ComparisonHistory::kThumbnail);
        QVERIFY(history_.data(history_.index(0), Qt::ToolTipRole).toString().contains("0.750, same"));
    }

    void aSketchThatGoesOnTakesItsOwnPlace() {
        history_.add(comparison(1, 0.25));
        PastComparison further = comparison(1, 0.5);
        further.a = {{}, {}, "another"};
        history_.add(further);
        QCOMPARE(history_.rowCount(), 1);
        QCOMPARE(history_.at(0).result.probability, 0.5);
    }

    void whatIsThereIsNotAddedAgain() {
        history_.add(comparison(1, 0.25));
        history_.add(comparison(2, 0.75));
        history_.add(comparison(1, 0.25));
        QCOMPARE(history_.rowCount(), 2);
        PastComparison ofAnotherModel = comparison(1, 0.3);
        ofAnotherModel.result.model = "/models/two";
        history_.add(ofAnotherModel);
        QCOMPARE(history_.rowCount(), 3);
    }

    void whatIsJudgedAnewTakesItsOldPlace_data() {
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("threshold");
        QTest::newRow("by a model that was trained further") << 0.375 << 0.5;
        QTest::newRow("by another threshold") << 0.25 << 0.125;
    }

    void whatIsJudgedAnewTakesItsOldPlace() {
        QFETCH(double, probability);
        QFETCH(double, threshold);
        history_.add(comparison(1, 0.25));
        history_.add(comparison(2, 0.75));
        PastComparison anew = comparison(1, probability);
        anew.result.threshold = threshold;
        anew.result.same = probability >= threshold;
        QCOMPARE(history_.add(anew), 1);
        QCOMPARE(history_.rowCount(), 2);
        QCOMPARE(history_.at(1).result.probability, probability);
        QCOMPARE(history_.at(1).result.threshold, threshold);
        QCOMPARE(history_.at(1).imageA.width(), ComparisonHistory::kThumbnail);
    }

    void forgetsTheOldest() {
        for (int i = 0; i < ComparisonHistory::kMost + 3; ++i) history_.add(comparison(quint64(i), 0.5));
        QCOMPARE(history_.rowCount(), ComparisonHistory::kMost);
        QCOMPARE(history_.at(ComparisonHistory::kMost - 1).subjectA, quint64(3));
    }

    void isSavedAsCsv() {
        history_.add(comparison(1, 0.25));
        history_.add(comparison(2, 0.75));
        const testing::TemporaryFolder folder;
        const QString path = QString::fromStdString((folder / "past.csv").string());
        HistoryStrip strip(history_);
        strip.setFileChooser([&](QWidget*, const SaveQuestion&) { return path; });
        strip.exportCsv();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            file.readAll(),
            QByteArray(
                "time,a,b,probability,verdict,threshold,model\n"
                "2026-01-02T03:04:05,/data/1.png,/data/set.zip/Greek/alpha/1.png,0.25,different,0.5,one\n"
                "2026-01-02T03:04:05,/data/2.png,/data/set.zip/Greek/alpha/1.png,0.75,same,0.5,one\n"));
    }

    void saysWhenItCannotBeSaved() {
        history_.add(comparison(1, 0.25));
        HistoryStrip strip(history_);
        strip.setFileChooser(
            [](QWidget*, const SaveQuestion&) { return QStringLiteral("/nowhere/past.csv"); });
        QSignalSpy failed(&strip, &HistoryStrip::failed);
        strip.exportCsv();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("/nowhere"));
    }

    void isForgottenOnlyWhenThePersonSaysSo() {
        history_.add(comparison(1, 0.25));
        history_.add(comparison(2, 0.75));
        HistoryStrip strip(history_);
        const auto answer = [](QMessageBox::ButtonRole role) {
            QTimer::singleShot(0, qApp, [role] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box && box->text().contains("2"));
                for (QAbstractButton* button : box->buttons())
                    if (box->buttonRole(button) == role) button->click();
            });
        };
        answer(QMessageBox::RejectRole);
        strip.forget();
        QCOMPARE(history_.rowCount(), 2);
        answer(QMessageBox::AcceptRole);
        strip.forget();
        QCOMPARE(history_.rowCount(), 0);
    }

    void isRecalledByMouseAndKeyboard() {
        history_.add(comparison(1, 0.25));
        history_.add(comparison(2, 0.75));
        HistoryStrip strip(history_);
        strip.resize(600, 120);
        strip.show();
        QSignalSpy recalled(&strip, &HistoryStrip::recalled);
        const QRect second = strip.list().visualRect(history_.index(1));
        QTest::mouseClick(strip.list().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(recalled.takeFirst()[0].toInt(), 1);
        QTest::keyClick(&strip.list(), Qt::Key_Left);
        QTest::keyClick(&strip.list(), Qt::Key_Return);
        QCOMPARE(recalled.takeFirst()[0].toInt(), 0);
    }
};

QTEST_MAIN(TestHistoryStrip)
#include "tst_historystrip.moc"
