// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/runs/presets.h"
#include "ui/support/planstore.h"

using namespace twinsight;

class TestPlanStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryPreset() {
        for (const Preset& preset : presets())
            QVERIFY2(planOfText(textOfPlan(preset.plan)) == preset.plan, preset.name.c_str());
    }

    void givesBackSettingsThatAreSoundOnlyTogether() {
        TrainingPlan frozen;
        frozen.startFrom = "a.safetensors";
        frozen.freezeBackbone = true;
        QVERIFY(planOfText(textOfPlan(frozen)) == frozen);
    }

    void writesOnlyWhatIsNotAtItsDefault() {
        TrainingPlan plan;
        QCOMPARE(textOfPlan(plan), QStringLiteral("{}"));
        plan.seed = 7;
        QCOMPARE(textOfPlan(plan), QStringLiteral("{\"seed\":7}"));
    }

    void passesOverWhatThisVersionDoesNotKnow() {
        const auto plan = planOfText(QStringLiteral(R"({"seed": 7, "moon": "full", "loss": "laughter"})"));
        QVERIFY(plan);
        QCOMPARE(plan->seed, 7);
        QCOMPARE(plan->loss, TrainingPlan().loss);
    }

    void findsNoPlanInOtherText() {
        for (const char* text : {"", "[]", "{", "3", "\xff"}) QVERIFY(!planOfText(QString::fromLatin1(text)));
    }
};

QTEST_APPLESS_MAIN(TestPlanStore)
#include "tst_planstore.moc"
