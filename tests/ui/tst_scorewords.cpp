// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/views/scorewords.h"

using namespace twinsight;

class TestScoreWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksOfThresholdsAndWhatTheyCost() {
        QCOMPARE(spokenThreshold({0, 0.5, 0, std::nullopt}, {}), QStringLiteral("Threshold 0.500."));
        QVERIFY(spokenThreshold({0.3, 0.5, 0, std::nullopt}, {}).contains("1 in 3.3"));
        const QString whole =
            spokenThreshold({0.01, 0.8, 0.1, Interval{0.005, 0.02}}, {2, 40, 800, 3000, 9000});
        QVERIFY(whole.contains("10.0 % of the same pairs are missed (8.1 % to 12.3 %)"));
        const QString trust = spokenTrust({0.01, 0.8, 0.1, Interval{0.005, 0.02}}, {2, 40, 800, 3000, 9000});
        QVERIFY(trust.contains("found with 40 characters"));
        QVERIFY(trust.contains("from 1 in 200 to 1 in 50"));
        QCOMPARE(spokenTrust({0.01, 0.8, 0.1, std::nullopt}, {}), QString());
    }

    void warnsOfBothPicturesInOneSentence() {
        QCOMPARE(spokenDoubts(Doubt::None, Doubt::None), QString());
        QCOMPARE(spokenDoubts(Doubt::Photo, Doubt::Photo),
                 QStringLiteral("A and B look like photos, and the model knows drawings."));
        QCOMPARE(spokenDoubts(Doubt::None, Doubt::Blank), QStringLiteral("B is blank."));
    }
};

QTEST_MAIN(TestScoreWords)
#include "tst_scorewords.moc"
