// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/fakeprogram.h"
#include "tests/support/temporaryfolder.h"
#include "ui/support/sampledataset.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(utf8(path));
}

}  // namespace

class SampleDatasets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSetIsDrawnOnceAndThenKept() {
        const TemporaryFolder folder;
        const QString program =
            fakeProgram(folder, "mkdir -p \"$3\" && echo drawn >> \"$(dirname \"$3\")/../count\"");
        const QString set = text(folder / "data/sample alphabets");
        SampleDataset sample(program, set);
        QSignalSpy ready(&sample, &SampleDataset::ready), drawing(&sample, &SampleDataset::drawing);
        sample.prepare();
        QCOMPARE(drawing.size(), 1);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].toString(), set);
        sample.prepare();
        QCOMPARE(ready.size(), 2);
        QCOMPARE(readFile(folder / "data/count", 100), "drawn\n");
    }

    void aFailureIsToldInTheProgramsWordsAndLeavesNothing() {
        const TemporaryFolder folder;
        const QString program = fakeProgram(folder, "mkdir -p \"$3\"; echo 'The disk is full.' >&2; exit 1");
        SampleDataset sample(program, text(folder / "data/set"));
        QSignalSpy failed(&sample, &SampleDataset::failed);
        sample.prepare();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), "The disk is full.");
        QVERIFY(std::filesystem::is_empty(folder / "data"));
    }

    void whatIsHalfDrawnGoesWithTheWindow() {
        const TemporaryFolder folder;
        const QString program = fakeProgram(folder, "mkdir -p \"$3.part-1\"; exec sleep 60");
        {
            SampleDataset sample(program, text(folder / "data/set"));
            sample.prepare();
            QTRY_VERIFY(!std::filesystem::is_empty(folder / "data"));
        }
        QVERIFY(std::filesystem::is_empty(folder / "data"));
    }
};

QTEST_GUILESS_MAIN(SampleDatasets)
#include "tst_sampledataset.moc"
