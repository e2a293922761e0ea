// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"
#include "tests/ui/writtenrun.h"
#include "ui/sessions/runcatalog.h"

using namespace twinsight;
using testing::writeRun;
namespace fs = std::filesystem;

namespace {

const TrainingEvent kStarted{1, RunStarted{.device = "cpu"}};
const TrainingEvent kBatch{2, BatchDone{.step = 1, .epoch = 1, .loss = 0.7}};

struct Listed {
    testing::TemporaryFolder folder;
    fs::path runs = folder / "runs";

    bool shows(const RunCatalog& catalog, const QStringList& names) const {
        QStringList shown;
        for (const RunEntry& entry : catalog.runs()) shown << entry.name();
        return shown == names;
    }
};

}  // namespace

class TestRunCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestRunFirst() {
        const Listed listed;
        writeRun(listed.runs / "old", 1, {kStarted});
        writeRun(listed.runs / "new", 2, {kStarted});
        fs::create_directories(listed.runs / "no run");
        const RunCatalog catalog(listed.runs);
        QTRY_VERIFY(listed.shows(catalog, {"new", "old"}));
    }

    void isEmptyWithoutAFolder() {
        const RunCatalog catalog("/nowhere/at/all");
        QTest::qWait(0);
        QVERIFY(catalog.runs().empty());
    }

    void seesRunsComeGoAndGoOn() {
        const Listed listed;
        RunCatalog catalog(listed.runs);
        const fs::path run = writeRun(listed.runs / "one", 1, {kStarted});
        QTRY_VERIFY(listed.shows(catalog, {"one"}));
        QVERIFY(!catalog.find(run)->run.lastBatch);
        testing::addEvents(run, {kBatch});
        QTRY_VERIFY(catalog.find(run)->run.lastBatch);
        fs::remove_all(run);
        QTRY_VERIFY(catalog.runs().empty());
    }

    void showsTheNameThatAPersonGave() {
        const Listed listed;
        const fs::path run = writeRun(listed.runs / "one", 1, {});
        const RunCatalog catalog(listed.runs);
        QTRY_VERIFY(listed.shows(catalog, {"one"}));
        writeRunLabel(run, {"Mine", ""});
        QTRY_VERIFY(listed.shows(catalog, {"Mine"}));
    }

    void tellsARunOfANewerVersionByItsProblem() {
        const Listed listed;
        const fs::path run = writeRun(listed.runs / "one", 1, {});
        std::string plan = readFile(run / runfile::kPlan, 1 << 20);
        plan.replace(plan.find("\"version\": 1"), 12, "\"version\": 9");
        writeFile(run / runfile::kPlan, plan);
        const RunCatalog catalog(listed.runs);
        QTRY_COMPARE(catalog.runs().size(), std::size_t{1});
        QVERIFY(QString::fromStdString(catalog.runs()[0].run.problem).contains("newer Twinsight"));
    }

    void saysWhenARunEnds() {
        const Listed listed;
        const fs::path run = writeRun(listed.runs / "one", 1, {kStarted, kBatch});
        const fs::path ended = writeRun(listed.runs / "ended before", 1, {kStarted, {3, Finished{}}});
        RunCatalog catalog(listed.runs);
        std::vector<RunEntry> ends;
        connect(&catalog, &RunCatalog::ended, this, [&](const RunEntry& entry) { ends.push_back(entry); });
        {
            const RunLock lock(run);
            QTRY_VERIFY(catalog.find(run) && catalog.find(run)->run.state == RunState::Running);
            testing::addEvents(run, {{3, Failed{"The disk is full."}}});
        }
        QTRY_COMPARE(ends.size(), std::size_t{1});
        QCOMPARE(ends[0].run.failure, std::string("The disk is full."));
    }
};

QTEST_MAIN(TestRunCatalog)
#include "tst_runcatalog.moc"
