// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/temporaryfolder.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/comparisonhistory.h"
#include "ui/models/comparisonstore.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

PastComparison comparison(const PictureRef& a, const PictureRef& b, double probability) {
    PastComparison past;
    past.a = a;
    past.b = b;
    past.nameA = "Greek / alpha, 1.png";
    past.nameB = "ü.png";
    past.result = {probability, probability >= 0.5, 0.5, 1, "/models/one"};
    past.model = "one";
    past.when = QDateTime({2026, 1, 2}, {3, 4, 5});
    return past;
}

}  // namespace

class TestComparisonStore : public QObject {
    Q_OBJECT

    const TemporaryFolder folder_;
    const std::filesystem::path file_ = folder_ / "data" / "comparisons.jsonl";

    std::string kept() const { return std::filesystem::exists(file_) ? readFile(file_, 1 << 20) : ""; }
    void keep(const PastComparison& past) const {
        ComparisonHistory history;
        const ComparisonStore store(history, file_);
        history.add(past);
    }

private Q_SLOTS:
    void init() { std::filesystem::remove_all(file_.parent_path()); }

    void whatWasComparedIsThereAtTheNextStart() {
        const DrawingFolder drawings({"a/b/1.png"});
        const PictureRef one{drawings.file("a/b/1.png").toStdString(), {}, {}};
        keep(comparison({"/set.zip", "Greek/alpha/1.png", {}}, {"/ü.png", {}, {}}, 0.25));
        keep(comparison(one, one, 0.75));
        ComparisonHistory history;
        const ComparisonStore store(history, file_);
        QCOMPARE(history.rowCount(), 2);
        QCOMPARE(history.at(0).result.probability, 0.75);
        QVERIFY(history.at(0).result.same);
        QCOMPARE(history.at(1).a.member, std::string("Greek/alpha/1.png"));
        QCOMPARE(history.at(1).b.path, std::string("/ü.png"));
        QCOMPARE(history.at(1).nameB, QStringLiteral("ü.png"));
        QCOMPARE(history.at(1).when, QDateTime({2026, 1, 2}, {3, 4, 5}));
        QTRY_COMPARE(history.at(0).imageB.size(), QSize(10, 8));  // read again
    }

    void whatWasPastedOrDrawnIsNotKept() {
        keep(comparison({{}, {}, "iVBORw0KGgo"}, {"/b.png", {}, {}}, 0.25));
        QCOMPARE(kept(), std::string());
    }

    void whatIsThereAgainIsNotKeptTwice() {
        const PastComparison past = comparison({"/a.png", {}, {}}, {"/b.png", {}, {}}, 0.25);
        keep(past);
        const std::string once = kept();
        keep(past);
        QCOMPARE(kept(), once);
    }

    void whatIsJudgedAnewIsKept() {
        keep(comparison({"/a.png", {}, {}}, {"/b.png", {}, {}}, 0.25));
        {
            ComparisonHistory history;
            const ComparisonStore store(history, file_);
            history.add(comparison({"/a.png", {}, {}}, {"/b.png", {}, {}}, 0.75));
        }
        ComparisonHistory history;
        const ComparisonStore store(history, file_);
        QCOMPARE(history.rowCount(), 1);
        QCOMPARE(history.at(0).result.probability, 0.75);
    }

    void whatIsForgottenIsNotKept() {
        keep(comparison({"/a.png", {}, {}}, {"/b.png", {}, {}}, 0.25));
        {
            ComparisonHistory history;
            const ComparisonStore store(history, file_);
            history.clear();
        }
        QCOMPARE(kept(), std::string());
    }

    void badLinesArePassedOver() {
        keep(comparison({"/a.png", {}, {}}, {"/b.png", {}, {}}, 0.25));
        appendToFile(file_, "{\"a\": 1}\nno JSON\n[]\n\n");
        keep(comparison({"/c.png", {}, {}}, {"/d.png", {}, {}}, 0.75));
        ComparisonHistory history;
        const ComparisonStore store(history, file_);
        QCOMPARE(history.rowCount(), 2);
    }

    void ofVeryManyOnlyTheLastAreKept() {
        keep(comparison({"/a.png", {}, {}}, {"/b.png", {}, {}}, 0.25));
        appendToFile(file_, std::string(10000, '\n'));
        keep(comparison({"/c.png", {}, {}}, {"/d.png", {}, {}}, 0.75));
        QCOMPARE(std::ranges::count(kept(), '\n'), ComparisonHistory::kMost + 1);
    }
};

QTEST_MAIN(TestComparisonStore)
#include "tst_comparisonstore.moc"
