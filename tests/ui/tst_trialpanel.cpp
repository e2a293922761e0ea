// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"
#include "ui/sessions/trialsession.h"
#include "ui/views/trialpanel.h"

using namespace twinsight;

class TestTrialPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowFastAndHowLong() {
        TrainingPlan plan;
        plan.batchCharacters = 20;
        TrialResult result{.device = "cpu",
                           .imagesPerSecond = 212.4,
                           .memory = 480e6,
                           .batchCharacters = plan.batchCharacters,
                           .stepsPerEpoch = 20,
                           .secondsPerStep = 1,
                           .secondsToEnd = 600,
                           .devices = {},
                           .examples = {}};
        const QString words = spokenTrial(result, plan);
        for (const char* part : {"On cpu", "212 images", "480 MB", "20 s", "time for 30"})
            QVERIFY2(words.contains(part), qPrintable(words));
        plan.minutes = 0;
        plan.epochs = 30;
        QVERIFY(spokenTrial(result, plan).contains("All 30 epochs take about 10 min 00 s"));
        result.batchCharacters = 10;
        plan.batchCharacters = 40;
        QVERIFY(spokenTrial(result, plan).contains("suffices for 10 characters in a batch, not for 40"));
    }

    void takesNothingForAnAnswerThatIsNone() {
        for (const char* text : {"", "[]", "{}", "{\"device\": 3}", "\xff"}) QVERIFY(!trialResultOf(text));
    }

    void saysWhatTheTrialSaid() {
        TrialSession session(QStringLiteral(TWINSIGHT_FAKE_TRAINER));
        TrialPanel panel(session);
        TrainingPlan plan;
        plan.device = "cuda:3";
        panel.setPlan(plan);
        panel.show();
        session.tryOut(plan, "/data/refused");
        QTRY_VERIFY(panel.words().contains("cannot be used"));
        auto* processor = panel.findChildren<QPushButton*>().at(1);
        QVERIFY(processor->isVisible());
        const QSignalSpy wanted(&panel, &TrialPanel::processorWanted);
        processor->click();
        QCOMPARE(wanted.size(), 1);
    }

    void offersTheBatchThatIsTrainedFastest() {
        TrialSession session(QStringLiteral(TWINSIGHT_FAKE_TRAINER));
        TrialPanel panel(session);
        panel.show();
        session.tryOut({}, "/data/quick");
        QTRY_VERIFY(panel.words().contains("Batches of 80 characters are 1.5 times as fast"));
        QVERIFY(panel.words().contains("cuda:0 cannot be used: too old"));
        auto* batch = panel.findChildren<QPushButton*>().at(2);
        QVERIFY(batch->isVisible());
        const QSignalSpy wanted(&panel, &TrialPanel::batchWanted);
        batch->click();
        QCOMPARE(wanted.at(0).at(0).toInt(), 80);
        TrainingPlan larger;
        larger.batchCharacters = 80;
        panel.setPlan(larger);
        QVERIFY(!batch->isVisible());
    }

    void forgetsATrialOfOtherSettingsThatIsUnderWay() {
        TrialSession session(QStringLiteral(TWINSIGHT_FAKE_TRAINER));
        TrialPanel panel(session);
        panel.show();
        session.tryOut({}, "/data/quick");
        QVERIFY(session.isRunning() && !panel.words().isEmpty());
        TrainingPlan other;
        other.seed = 7;
        panel.setPlan(other);
        QVERIFY(!session.isRunning() && panel.words().isEmpty());
        QVERIFY(panel.findChildren<QPushButton*>().at(0)->isEnabled());
    }

    void offersNoBatchWhenThePlannedOneIsBest() {
        const TrialResult result{.device = "cpu",
                                 .batchCharacters = 20,  // what the device has for a plan that names none
                                 .bestBatch = 20,
                                 .bestBatchSpeed = 200,
                                 .plannedBatchSpeed = 200,
                                 .devices = {},
                                 .examples = {}};
        QVERIFY(!spokenTrial(result, {}).contains("Batches"));
    }

    void triesTheRealThing() {
        const testing::TemporaryFolder folder;
        TrialSession session(QStringLiteral(TWINSIGHT_CLI));
        const QSignalSpy failed(&session, &TrialSession::failed);
        std::optional<TrialResult> result;
        connect(&session, &TrialSession::finished, this, [&](const TrialResult& its) { result = its; });
        TrainingPlan plan;
        plan.device = "cpu";
        testing::writeSampleSet(folder / "set", {.alphabets = 2, .characters = 6, .drawings = 6});
        session.tryOut(plan, QString::fromStdString((folder / "set").string()));
        QTRY_VERIFY_WITH_TIMEOUT(result || !failed.isEmpty(), 60000);
        QVERIFY2(result, failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
        QVERIFY(result->imagesPerSecond > 0);
        QVERIFY(result->bestBatch >= 2);
        QCOMPARE(result->devices[0].name, QStringLiteral("cpu"));
        QVERIFY(result->examples.width() >= 2 * result->examples.height());
    }
};

QTEST_MAIN(TestTrialPanel)
#include "tst_trialpanel.moc"
