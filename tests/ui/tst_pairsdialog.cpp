// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include "core/base/files.h"
#include "tests/support/fakeprogram.h"
#include "tests/support/temporaryfolder.h"
#include "ui/views/pairsdialog.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

const std::string kThree =
    R"({"pairs": [{"a": "one.png", "b": "two.png", "score": -1.5, "probability": 0.2, "verdict": "different"},)"
    R"( {"a": "one.png", "b": "three.png", "score": 2, "probability": 0.9, "verdict": "same"},)"
    R"( {"a": "four.png", "b": "bad.png", "problem": "bad.png is empty."}]})"
    "\n";

const ModelSummary kModel{.path = "/models/one", .name = "one"};

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(utf8(path));
}

void drop(QWidget& target, const QStringList& files) {
    QMimeData mime;
    QList<QUrl> addresses;
    for (const QString& file : files) addresses << QUrl::fromLocalFile(file);
    mime.setUrls(addresses);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    for (QEvent* event : {static_cast<QEvent*>(&enter), static_cast<QEvent*>(&drop)})
        QCoreApplication::sendEvent(&target, event);
}

}  // namespace

class TestPairsDialog : public QObject {
    Q_OBJECT

    const TemporaryFolder folder_;

    QString printing() const {
        folder_.write("answer.json", kThree);
        return fakeProgram(folder_,
                           "echo \"$@\" > \"$(dirname $0)/asked\"; cat \"$(dirname $0)/answer.json\"");
    }
    static QString cell(const PairsDialog& dialog, int row, int column) {
        return dialog.table().model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void showsPairsTheMostAlikeFirst() {
        PairsDialog dialog(printing());
        QAbstractItemModelTester tester(dialog.table().model());
        dialog.setModel(kModel, 0.001);
        dialog.compare({"/lists/list.csv"});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QCOMPARE(cell(dialog, 0, PairTable::B), QStringLiteral("three.png"));
        QCOMPARE(cell(dialog, 0, PairTable::Verdict), QStringLiteral("same"));
        QCOMPARE(cell(dialog, 1, PairTable::Probability), QStringLiteral("0.200"));
        QCOMPARE(cell(dialog, 2, PairTable::Verdict), QStringLiteral("bad.png is empty."));
        QCOMPARE(dialog.words(), QStringLiteral("3 pairs; could not be compared: 1."));
        dialog.table().setCurrentIndex(dialog.table().model()->index(2, 0));
        QCOMPARE(dialog.words(), QStringLiteral("bad.png is empty."));
        dialog.table().setCurrentIndex(dialog.table().model()->index(1, 0));
        QCOMPARE(dialog.words(), QStringLiteral("3 pairs; could not be compared: 1."));
        QCOMPARE(readFile(folder_ / "asked", 1000),
                 "pairs /lists/list.csv --json --model /models/one --false-accept-rate 0.001\n");
    }

    void takesAListOrTwoFoldersThatAreDropped() {
        const TemporaryFolder first, second;
        PairsDialog dialog(printing());
        dialog.setModel(kModel, 0);
        drop(dialog, {text(first.path())});
        QCOMPARE(dialog.words(), QStringLiteral("Drop a list of pairs, or two folders at once."));
        drop(dialog, {text(first.path()), text(second.path())});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QCOMPARE(readFile(folder_ / "asked", 1000),
                 "pairs " + utf8(first.path()) + " " + utf8(second.path()) + " --json --model /models/one\n");
        drop(dialog, {text(folder_.write("list.csv", "a.png,b.png\n"))});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QCOMPARE(readFile(folder_ / "asked", 1000),
                 "pairs " + utf8(folder_ / "list.csv") + " --json --model /models/one\n");
    }

    void isSortedAndFiltered() {
        PairsDialog dialog(printing());
        dialog.setModel(kModel, 0);
        dialog.compare({"/lists/list.csv"});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        dialog.table().sortByColumn(PairTable::Score, Qt::AscendingOrder);
        QCOMPARE(cell(dialog, 1, PairTable::B), QStringLiteral("two.png"));
        dialog.filter().setText("ONE");
        QCOMPARE(dialog.table().model()->rowCount(), 2);
        QVERIFY(dialog.words().startsWith("2 of 3 pairs"));
        dialog.filter().setText("different");
        QCOMPARE(dialog.table().model()->rowCount(), 1);
    }

    void opensARowRelativeToItsList() {
        PairsDialog dialog(printing());
        dialog.setModel(kModel, 0);
        dialog.compare({"/lists/list.csv"});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QSignalSpy opened(&dialog, &PairsDialog::opened);
        dialog.show();
        dialog.table().setCurrentIndex(dialog.table().model()->index(0, 0));
        QTest::keyClick(&dialog.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<PictureRef>().path, "/lists/one.png");
        QCOMPARE(opened[0][1].value<PictureRef>().path, "/lists/three.png");
    }

    void savesWhatIsShownAsItIsSorted() {
        PairsDialog dialog(printing());
        dialog.setModel(kModel, 0);
        dialog.compare({"/lists/list.csv"});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        dialog.filter().setText("one");
        const QString file = text(folder_ / "saved.csv");
        dialog.setChoosers({{}, [&](QWidget*, const SaveQuestion&) { return file; }, {}});
        dialog.exportCsv();
        QCOMPARE(readFile(folder_ / "saved.csv", 1000),
                 "a,b,score,probability,verdict,problem\n"
                 "one.png,three.png,2,0.9,same,\n"
                 "one.png,two.png,-1.5,0.2,different,\n");
    }

    void asksForTheFirstFolderAndThenForTheSecond() {
        PairsDialog dialog(printing());
        dialog.setModel(kModel, 0);
        QStringList titles, starts, answers{"/pictures/ones", "/pictures/others"};
        dialog.setChoosers({{}, {}, [&](QWidget*, const QString& title, const QString& start) {
                                titles << title;
                                starts << start;
                                return answers.at(titles.size() - 1);
                            }});
        dialog.chooseFolders();
        QVERIFY(titles[0].contains("first") && titles[1].contains("second") && titles[1].contains("ones"));
        QCOMPARE(starts[1], QStringLiteral("/pictures"));
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QVERIFY(readFile(folder_ / "asked", 1000).starts_with("pairs /pictures/ones /pictures/others "));
    }

    void waitsForTheModelThatIsBeingLoaded() {
        PairsDialog dialog(printing());
        dialog.compare({"/lists/list.csv"});
        QVERIFY(dialog.words().startsWith("Waits for a model"));
        dialog.setModel({}, 0);
        QCOMPARE(dialog.table().model()->rowCount(), 0);
        dialog.setModel(kModel, 0.01);
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QCOMPARE(readFile(folder_ / "asked", 1000),
                 "pairs /lists/list.csv --json --model /models/one --false-accept-rate 0.01\n");
    }

    void namesTheModelThatAnswersAndTheOneThatTheTableIsBy() {
        PairsDialog dialog(printing());
        dialog.setModel(kModel, 0.01);
        QCOMPARE(dialog.modelWords(), QStringLiteral("Model: one, accepting 1 in 100 wrong pairs."));
        dialog.compare({"/lists/list.csv"});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QVERIFY(dialog.modelWords().startsWith("Model: one"));
        dialog.setModel({.path = "/models/two", .name = "two"}, 0);
        QCOMPARE(dialog.modelWords(),
                 QStringLiteral("By the model one, accepting 1 in 100 wrong pairs. Now: two."));
        dialog.compare({"/lists/list.csv"});
        QTRY_COMPARE(dialog.table().model()->rowCount(), 3);
        QCOMPARE(dialog.modelWords(), QStringLiteral("Model: two."));
        QCOMPARE(readFile(folder_ / "asked", 1000), "pairs /lists/list.csv --json --model /models/two\n");
    }

    void saysWhyThereIsNoTable() {
        PairsDialog dialog(fakeProgram(folder_, "echo 'Row 2 has fewer than two cells.' >&2; exit 1"));
        dialog.setModel(kModel, 0);
        dialog.setChoosers({[](QWidget*) { return QStringLiteral("/lists/list.csv"); }, {}, {}});
        dialog.chooseList();
        QTRY_COMPARE(dialog.words(), QStringLiteral("Row 2 has fewer than two cells."));
        PairsDialog without("/nowhere/twinsight-cli");
        without.setModel(kModel, 0);
        without.compare({"/a", "/b"});
        QTRY_VERIFY(without.words().contains("/nowhere/twinsight-cli"));
    }

    void isNoTableWhatIsNoAnswer() {
        for (const char* json : {"", "{", "[]", R"({"pairs": 5})"}) QVERIFY(pairsFromJson(json).empty());
    }
};

QTEST_MAIN(TestPairsDialog)
#include "tst_pairsdialog.moc"
