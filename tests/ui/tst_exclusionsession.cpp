// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/temporaryfolder.h"
#include "tests/ui/drawingfolder.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// A data set in use, whose exclusions are kept in a folder.
struct InUse {
    explicit InUse(const std::filesystem::path& kept) : exclusions(datasets, nullptr, ExclusionStore(kept)) {
        datasets.open(QString::fromStdString(folder.path().string()));
        [this] { QTRY_VERIFY(datasets.dataset()); }();
    }

    DrawingFolder folder{twoAlphabets()};
    DatasetSession datasets;
    ExclusionSession exclusions;
};

}  // namespace

class ExclusionSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExcludedCanBeTakenBack() {
        const TemporaryFolder kept;
        InUse set(kept.path());
        set.exclusions.exclude({0, 2});
        QCOMPARE(set.exclusions.count(), 2);
        set.exclusions.undoStack().undo();
        QCOMPARE(set.exclusions.count(), 0);
        set.exclusions.undoStack().redo();
        QVERIFY(set.exclusions.isExcluded(2));
    }

    void whatCouldNotBeKeptIsNothingToUndo() {
        const TemporaryFolder kept;
        InUse set(kept.write("a file", ""));
        QSignalSpy failed(&set.exclusions, &ExclusionSession::failed);
        set.exclusions.exclude({0});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(set.exclusions.count(), 0);
        QVERIFY(!set.exclusions.undoStack().canUndo());
    }
};

QTEST_MAIN(ExclusionSessions)
#include "tst_exclusionsession.moc"
