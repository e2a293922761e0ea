// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include "tests/support/temporaryfolder.h"
#include "tests/ui/writtenrun.h"
#include "ui/models/runlistmodel.h"
#include "ui/views/plandifferences.h"
#include "ui/views/runactions.h"
#include "ui/views/runlistpanel.h"

using namespace twinsight;
using testing::writeRun;
namespace fs = std::filesystem;

namespace {

const TrainingEvent kStarted{1, RunStarted{.device = "cpu"}};

TrainingEvent epoch(double accuracy, bool best) {
    return {2, EpochDone{.epoch = 1, .validationAccuracy = accuracy, .oneShotAccuracy = 0.5, .best = best}};
}

/// Three runs: "good" and "fair" have ended, "lost" broke off.
struct Listed {
    Listed() {
        TrainingPlan conv4;
        conv4.backbone = "conv4";
        good = writeRun(runs / "good", 1, {kStarted, epoch(0.99, true), epoch(0.97, false), kEnd});
        fair = writeRun(runs / "fair", 2, {kStarted, epoch(0.8, true), kEnd}, conv4);
        lost = writeRun(runs / "lost", 3, {kStarted});
        panel.resize(900, 300);
        [this] { QTRY_COMPARE(view.model()->rowCount(), 3); }();
    }

    QString cell(int row, RunListModel::Column column) const {
        return view.model()->index(row, column).data().toString();
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < view.model()->rowCount(); ++row) names << cell(row, RunListModel::Name);
        return names;
    }
    void click(const QString& name, Qt::KeyboardModifiers keys = {}) {
        const QModelIndex index = view.model()->index(static_cast<int>(names().indexOf(name)), 0);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, view.visualRect(index).center());
    }
    QAction& action(const QString& words) {
        for (QAction* action : view.actions())
            if (action->text().remove(QLatin1Char('&')) == words) return *action;
        throw std::runtime_error("no such action");
    }

    const TrainingEvent kEnd{3, Finished{.seconds = 61}};
    testing::TemporaryFolder folder;
    fs::path runs = folder / "runs", good, fair, lost;
    RunCatalog catalog{runs};
    RunListPanel panel{catalog};
    QTreeView& view = *panel.findChild<QTreeView*>();
};

}  // namespace

class TestRunListPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundModelThroughoutComingAndGoing() {
        RunListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto entry = [](const char* name) {
            RunEntry entry;
            entry.run.folder = name;
            return entry;
        };
        model.setRuns({entry("a"), entry("b")});
        const QPersistentModelIndex b = model.index(1, 0);
        model.setRuns({entry("c"), entry("b")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.entry(b.row()).folder(), fs::path("b"));
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhatEachRunIs() {
        Listed listed;
        QCOMPARE(listed.names(), QStringList({"lost", "fair", "good"}));
        QCOMPARE(listed.cell(2, RunListModel::State), QStringLiteral("Finished"));
        QCOMPARE(listed.cell(2, RunListModel::Best), QStringLiteral("99.0 %"));
        QCOMPARE(listed.cell(2, RunListModel::Last), QStringLiteral("97.0 %"));
        QCOMPARE(listed.cell(2, RunListModel::Duration), QStringLiteral("1 min 01 s"));
        QCOMPARE(listed.cell(2, RunListModel::DataSet), QStringLiteral("Omniglot"));
        QCOMPARE(listed.cell(1, RunListModel::Network), QStringLiteral("conv4"));
        QCOMPARE(listed.cell(0, RunListModel::State), QStringLiteral("Broken off"));
        QVERIFY(listed.view.model()->index(0, 0).data(Qt::ToolTipRole).toString().contains("Resume"));
    }

    void selectsTheNextRunWhenTheSelectedOneIsGone() {
        Listed listed;
        listed.click("fair");
        QSignalSpy chosen(&listed.panel, &RunListPanel::chosen);
        fs::remove_all(listed.fair);
        listed.catalog.refresh();
        QTRY_COMPARE(listed.panel.selected(), std::vector{listed.good});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][1].value<fs::path>(), listed.good);
        fs::remove_all(listed.good);
        listed.catalog.refresh();
        QTRY_COMPARE(listed.panel.selected(), std::vector{listed.lost});
    }

    void sortsNumbersAsNumbers() {
        Listed listed;
        listed.view.sortByColumn(RunListModel::Best, Qt::AscendingOrder);
        QCOMPARE(listed.names(), QStringList({"lost", "fair", "good"}));
        listed.view.sortByColumn(RunListModel::Best, Qt::DescendingOrder);
        QCOMPARE(listed.names(), QStringList({"good", "fair", "lost"}));
    }

    void findsRunsByAnyOfTheirWords() {
        Listed listed;
        auto& filter = *listed.panel.findChild<QLineEdit*>();
        filter.setText("CONV4");
        QCOMPARE(listed.names(), QStringList({"fair"}));
        filter.setText("broken");
        QCOMPARE(listed.names(), QStringList({"lost"}));
    }

    void choosesOneRunByAClickAndMoreByCtrl() {
        Listed listed;
        std::vector<fs::path> chosen;
        fs::path current;
        connect(&listed.panel, &RunListPanel::chosen, this, [&](const auto& runs, const fs::path& run) {
            chosen = runs;
            current = run;
        });
        listed.click("good");
        QCOMPARE(chosen, std::vector{listed.good});
        listed.click("lost", Qt::ControlModifier);
        QCOMPARE(chosen, (std::vector{listed.lost, listed.good}));
        QCOMPARE(current, listed.lost);
        listed.click("lost", Qt::ControlModifier);
        QCOMPARE(current, listed.good);
    }

    void whatWasNotMeasuredIsADash() {
        RunListModel model;
        RunEntry few;
        few.run.folder = "few";
        few.run.bestEpoch = few.run.lastEpoch = EpochDone{.epoch = 1, .validationAccuracy = 0.9};
        model.setRuns({few});
        QCOMPARE(model.index(0, RunListModel::Best).data().toString(), QStringLiteral("90.0 %"));
        QCOMPARE(model.index(0, RunListModel::OneShot).data().toString(), QStringLiteral("\u2013"));
        QVERIFY(model.index(0, RunListModel::OneShot).data(RunListModel::SortRole).toDouble() < 0);
    }

    void showsWhatARunWasMeasuredAtThatWasStoppedInItsFirstEpoch() {
        Listed listed;
        const Finished stopped{.stopped = true, .accuracy = 0.889, .oneShotAccuracy = 0.913};
        writeRun(listed.runs / "early", 4, {kStarted, {2, stopped}});
        QTRY_COMPARE(listed.view.model()->rowCount(), 4);
        const int row = static_cast<int>(listed.names().indexOf(QStringLiteral("early")));
        QTRY_COMPARE(listed.cell(row, RunListModel::Best), QStringLiteral("88.9 %"));
        QCOMPARE(listed.cell(row, RunListModel::OneShot), QStringLiteral("91.3 %"));
        QCOMPARE(listed.cell(row, RunListModel::Last), QStringLiteral("\u2013"));
    }

    void selectsARunThatIsYetToCome() {
        Listed listed;
        const QSignalSpy chosen(&listed.panel, &RunListPanel::chosen);
        listed.panel.select(listed.runs / "later");
        QVERIFY(listed.panel.selected().empty());
        writeRun(listed.runs / "later", 4, {kStarted});
        QTRY_COMPARE(listed.panel.selected(), std::vector{listed.runs / "later"});
        QCOMPARE(chosen.size(), 0);
    }

    void keepsTheSelectionWhileRunsGoOn() {
        Listed listed;
        listed.panel.select(listed.lost);
        testing::addEvents(listed.lost, {epoch(0.995, true)});
        QTRY_COMPARE(listed.catalog.find(listed.lost)->run.bestEpoch.has_value(), true);
        QCOMPARE(listed.panel.selected(), std::vector{listed.lost});
    }

    void renamesARunAndLeavesItsFolder() {
        Listed listed;
        listed.panel.actions().rename(listed.good, "Best of all");
        QTRY_VERIFY(listed.names().contains("Best of all"));
        QVERIFY(fs::exists(listed.good / runfile::kPlan));
        listed.panel.actions().rename(listed.good, "good");
        QTRY_VERIFY(listed.names().contains("good"));
        QCOMPARE(readRunLabel(listed.good), RunLabel{});
    }

    void showsInWhichSettingsRunsDiffer() {
        Listed listed;
        listed.panel.show();
        auto& differences = *listed.panel.findChild<PlanDifferences*>();
        listed.click("good");
        QVERIFY(!differences.isVisible());
        listed.click("fair", Qt::ControlModifier);
        QVERIFY(differences.isVisible());
        QCOMPARE(differences.rowCount(), 1);
        QCOMPARE(differences.verticalHeaderItem(0)->text(), QStringLiteral("Network"));
        QCOMPARE(differences.item(0, 0)->text(), QStringLiteral("conv4"));
        QCOMPARE(differences.item(0, 1)->text(), QStringLiteral("compact"));
    }

    void givesBackSettingsAndTheCommandLine() {
        Listed listed;
        TrainingPlan plan;
        connect(&listed.panel.actions(), &RunActions::duplicated, this, [&](const auto& its) { plan = its; });
        listed.panel.select(listed.fair);
        listed.action("Use its settings").trigger();
        QCOMPARE(plan.backbone, std::string("conv4"));
        listed.action("Copy as command line").trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains("--backbone conv4"));
    }

    void movesNothingToTheTrashWithoutAsking() {
        Listed listed;
        listed.panel.select(listed.fair);
        QTimer::singleShot(0, this, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box && box->text().contains("fair"));
            box->button(QMessageBox::Cancel)->click();
        });
        listed.action("Move to trash...").trigger();
        QVERIFY(fs::exists(listed.fair));
    }

    void movesToTheTrashWhatWasAskedAboutWhateverIsSelectedMeanwhile() {
        Listed listed;
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(listed.folder.path().string()));  // the trash
        listed.panel.select(listed.fair);
        QStringList failed;
        connect(&listed.panel.actions(), &RunActions::failed, this,
                [&](const QString& sentence) { failed << sentence; });
        QTimer::singleShot(0, this, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            listed.panel.actions().setRuns({*listed.catalog.find(listed.lost)});
            for (QAbstractButton* button : box->buttons())
                if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        });
        listed.action("Move to trash...").trigger();
        QVERIFY(fs::exists(listed.lost));
        QVERIFY(!fs::exists(listed.fair) || failed.value(0).contains("fair"));  // not every disk has a trash
    }

    void doesNotThrowAwayARunThatGoesOn() {
        Listed listed;
        const RunLock lock(listed.lost);
        QTRY_COMPARE(listed.catalog.find(listed.lost)->run.state, RunState::Running);
        listed.panel.select(listed.lost);
        QVERIFY(!listed.action("Move to trash...").isEnabled());
    }
};

QTEST_MAIN(TestRunListPanel)
#include "tst_runlistpanel.moc"
