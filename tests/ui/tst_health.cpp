// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "core/data/scan.h"
#include "tests/support/fakeprogram.h"
#include "tests/ui/drawingfolder.h"
#include "ui/models/drawinggrid.h"
#include "ui/models/healthmodel.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/sessions/healthsession.h"
#include "ui/views/charactertree.h"
#include "ui/views/drawingactions.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/healthbutton.h"
#include "ui/views/healthhint.h"
#include "ui/views/healthpanel.h"
#include "ui/views/librarypanel.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

using State = HealthSession::State;

/// Finds beta's second drawing to be the first one again, and Runes' first one blank.
const std::string kReport = R"(echo '{"progress": 0.5}'
echo '{"findings": [{"kind": "blank", "detail": "nothing is drawn on it", "paths": ["Runes/fehu/1.png"]},)"
                            R"({"kind": "duplicate", "detail": "the same picture",)"
                            R"( "paths": ["Greek/beta/1.png", "Greek/beta/2.png"]}]}')";

/// The library and the panel below it, the data set open; exclusions are kept in a folder of their own.
struct Opened {
    explicit Opened(const std::string& script)
        : health(fakeProgram(folder, script), session), panel(health, session, library.exclusions()) {
        QObject::connect(&panel, &HealthPanel::chosen, &library, &LibraryPanel::showSome);
        QObject::connect(&panel, &HealthPanel::left, &library, &LibraryPanel::backToTheTree);
        library.resize(800, 600);
        library.show();
        session.open(drawings.text());
    }
    int shown() { return library.grid().model()->rowCount(); }
    QModelIndex finding(int kind, int row) {
        const auto* model = panel.list().model();
        return model->index(row, 0, model->index(kind, 0));
    }
    bool dimmed(int row) {
        return library.grid().model()->index(row, 0).data(DrawingGridModel::ExcludedRole).toBool();
    }

    TemporaryFolder folder;
    DrawingFolder drawings{twoAlphabets()};
    DatasetSession session;
    LibraryPanel library{session};
    HealthSession health;
    HealthPanel panel;
};

}  // namespace

class Health : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptOfADataSetThatIsReadAnew() {
        const TemporaryFolder folder;
        const DrawingFolder drawings(twoAlphabets());
        DatasetSession session;
        const HealthSession health(fakeProgram(folder, kReport), session);
        session.open(drawings.text());
        QTRY_COMPARE(health.state(), State::Checked);
        const std::weak_ptr<const Dataset> old = session.dataset();
        session.reload(session.dataset());
        QTRY_VERIFY(old.lock() != session.dataset() && health.state() == State::Checked);
        QTRY_VERIFY(old.expired());
    }

    void initTestCase() { qputenv("XDG_DATA_HOME", QByteArray::fromStdString(utf8(data_.path()))); }
    void cleanup() { std::filesystem::remove_all(data_ / "twinsight"); }

    void theModelIsAModel() {
        const DrawingFolder folder(twoAlphabets());
        HealthModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(scanDataset(folder.path()), {{FindingKind::LeftOut, "is empty", {}, "a\nb.png"},
                                                {FindingKind::Blank, "nothing", {2}, {}},
                                                {FindingKind::Duplicate, "same", {0, 1}, {}},
                                                {FindingKind::Duplicate, "same", {4, 5}, {}}});
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex duplicates = model.index(2, 0);
        QCOMPARE(duplicates.data().toString(), "Duplicates (2)");
        QCOMPARE(model.rowCount(duplicates), 2);
        QCOMPARE(model.index(0, 0, duplicates).data().toString(), "Greek/alpha/1.png, 2.png");
        QCOMPARE(model.index(0, 1, duplicates).data().toString(), "same");
        QVERIFY(!model.index(0, 0, model.index(0, 0)).data().toString().contains(u'\n'));
        QCOMPARE(model.drawingsAt(duplicates), (std::vector<std::uint32_t>{0, 1, 4, 5}));
        QCOMPARE(model.superfluousAt(duplicates), (std::vector<std::uint32_t>{1, 5}));
    }

    void aDataSetIsCheckedByTheEngineWhenItIsOpened() {
        DrawingFolder folder(twoAlphabets());
        folder.addFile("Greek/alpha/broken.png", brokenPng(folder, "Greek/alpha/1.png"));
        DatasetSession session;
        HealthSession health(QStringLiteral(TWINSIGHT_CLI), session);
        session.open(folder.text());
        QTRY_COMPARE_WITH_TIMEOUT(health.state(), State::Checked, 60000);
        QVERIFY(std::any_of(health.findings().begin(), health.findings().end(), [&](const Finding& finding) {
            return finding.kind == FindingKind::Unreadable &&
                   session.dataset()->drawings()[finding.drawings[0]].path == "Greek/alpha/broken.png";
        }));
    }

    void progressIsToldAndTheCheckCanBeStopped() {
        Opened opened("echo '{\"progress\": 0.25}'; exec sleep 1000");
        QTRY_COMPARE(opened.health.progress(), 0.25);
        HealthButton button(opened.health, opened.panel);
        QCOMPARE(button.text(), "Checking 25 %");
        opened.panel.again().click();
        QCOMPARE(opened.health.state(), State::Stopped);
        QCOMPARE(button.text(), "Not checked");
    }

    void aCheckThatDiesIsToldInItsWords() {
        Opened opened("echo 'The disk is on fire.' >&2; exit 1");
        QTRY_COMPARE(opened.health.state(), State::Failed);
        QCOMPARE(opened.health.sentence(), "The disk is on fire.");
    }

    void theWorstIsSaidBeforeATraining() {
        Opened opened(kReport);
        HealthHint hint(opened.health);
        QVERIFY(hint.isHidden());
        QTRY_COMPARE(opened.health.state(), State::Checked);
        QVERIFY(!hint.isHidden());
        QCOMPARE(hint.words(), "2 problems in this data set, the worst: Blank drawings.");
        const QSignalSpy asked(&hint, &HealthHint::asked);
        hint.button().click();
        QCOMPARE(asked.size(), 1);
    }

    void choosingAFindingShowsItsDrawings() {
        Opened opened(kReport);
        QTRY_COMPARE(opened.health.state(), State::Checked);
        QCOMPARE(HealthButton(opened.health, opened.panel).text(), "2 findings");
        opened.panel.list().setCurrentIndex(opened.finding(1, 0));
        QCOMPARE(opened.shown(), 2);
        QCOMPARE(opened.library.grid().model()->index(1, 0).data(DrawingGridModel::DrawingRole).toUInt(), 3u);
    }

    void aClickOnWhatIsChosenInTheTreeLeavesTheFinding() {
        Opened opened(kReport);
        QTRY_COMPARE(opened.health.state(), State::Checked);
        QTreeView& tree = opened.library.tree();
        QCOMPARE(opened.shown(), 4);
        opened.panel.list().setCurrentIndex(opened.finding(1, 0));
        QCOMPARE(opened.shown(), 2);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(tree.currentIndex()).center());
        QCOMPARE(opened.shown(), 4);
        opened.panel.show();
        QTest::mouseClick(opened.panel.list().viewport(), Qt::LeftButton, {},
                          opened.panel.list().visualRect(opened.finding(1, 0)).center());
        QCOMPARE(opened.shown(), 2);
        opened.panel.leave();
        QCOMPARE(opened.shown(), 4);
    }

    void aFileThatWasLeftOutIsTold() {
        Opened opened(R"(echo '{"findings": [{"kind": "left-out", "detail": "is empty",)"
                      R"( "paths": ["Greek/alpha/nothing.png"]}]}')");
        QTRY_COMPARE(opened.health.state(), State::Checked);
        const QSignalSpy chosen(&opened.panel, &HealthPanel::chosen);
        opened.panel.list().setCurrentIndex(opened.finding(0, 0));
        QCOMPARE(opened.shown(), 0);
        QCOMPARE(chosen.last()[2].toString(), "Left out: Greek/alpha/nothing.png is empty.");
    }

    void excludingADuplicateKeepsTheFirstOneAndDimsTheOther() {
        Opened opened(kReport);
        QTRY_COMPARE(opened.health.state(), State::Checked);
        opened.panel.list().setCurrentIndex(opened.finding(1, 0));
        opened.panel.exclude().click();
        QVERIFY(!opened.dimmed(0));
        QVERIFY(opened.dimmed(1));
        const Exclusions kept = ExclusionStore::ofUser().load(opened.session.dataset()->root());
        QCOMPARE(kept, Exclusions{"Greek/beta/2.png"});
        QVERIFY(std::filesystem::exists(opened.drawings.path() / "Greek/beta/2.png"));
    }

    void excludingFromTheGridCanBeUndone() {
        Opened opened(kReport);
        QTRY_VERIFY(opened.session.dataset() && opened.shown() == 4);
        opened.library.grid().setCurrentIndex(opened.library.grid().model()->index(2, 0));
        opened.library.drawings().actionsOnDrawings().exclude().trigger();
        QVERIFY(opened.dimmed(2));
        QVERIFY(opened.library.drawings().actionsOnDrawings().exclude().isChecked());
        opened.library.exclusions().undoStack().undo();
        QVERIFY(!opened.dimmed(2));
        QVERIFY(!opened.library.drawings().actionsOnDrawings().exclude().isChecked());
        QCOMPARE(ExclusionStore::ofUser().load(opened.session.dataset()->root()), Exclusions());
        opened.library.exclusions().undoStack().redo();
        QVERIFY(opened.dimmed(2));
    }

    void exclusionsAreThereAgainWhenTheDataSetIsReadAnew() {
        Opened opened(kReport);
        QTRY_VERIFY(opened.session.dataset() && opened.shown() == 4);
        opened.library.exclusions().exclude({0});
        opened.drawings.addDrawing("Greek/alpha/0.png");
        opened.session.open(opened.drawings.text());
        QTRY_COMPARE(opened.shown(), 5);
        QVERIFY(!opened.dimmed(0));
        QVERIFY(opened.dimmed(1));
    }

private:
    TemporaryFolder data_;
};

QTEST_MAIN(Health)
#include "tst_health.moc"
