// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/runs/presets.h"
#include "ui/support/planstore.h"
#include "ui/views/fieldeditor.h"
#include "ui/views/planform.h"
#include "ui/views/presetbox.h"

using namespace twinsight;

namespace {

/// A value of the field that is not its default.
FieldValue otherValue(const TrainingField& field) {
    switch (field.kind) {
        case FieldKind::Switch:
            return !std::get<bool>(field.initial);
        case FieldKind::Integer: {
            const auto initial = std::get<std::int64_t>(field.initial);
            return initial < field.maximum ? initial + 1 : initial - 1;
        }
        case FieldKind::Real:
            return std::get<double>(field.initial) == field.minimum ? field.maximum : field.minimum;
        case FieldKind::Choice:
            return field.choices.front() == std::get<std::string>(field.initial) ? field.choices.back()
                                                                                 : field.choices.front();
        case FieldKind::Text:
            return std::string("cpu");
    }
    return field.initial;
}

template <class Input>
Input& input(PlanForm& form, const char* key) {
    return *form.findChild<Input*>(QString::fromLatin1(key));
}

}  // namespace

class TestPlanForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(settings_.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }

    void beginsWithTheDefaults() {
        QVERIFY(PlanForm().plan() == TrainingPlan());
        QVERIFY(PlanForm().faults().isEmpty());
    }

    void givesBackEveryFieldThatItWasGiven() {
        for (const TrainingField& field : trainingFields()) {
            TrainingPlan plan;
            field.set(plan, otherValue(field));
            PlanForm form;
            form.setPlan(plan);
            QVERIFY2(form.plan() == plan, field.key.c_str());
            QVERIFY2(!(plan == TrainingPlan()), field.key.c_str());
        }
    }

    void hasALabelAndHelpForEveryField() {
        PlanForm form;
        for (const TrainingField& field : trainingFields()) {
            const QWidget* editor = form.findChild<QWidget*>(QString::fromStdString(field.key));
            QVERIFY2(editor, field.key.c_str());
            QVERIFY2(!editor->accessibleName().isEmpty(), field.key.c_str());
            QVERIFY2(!editor->toolTip().isEmpty(), field.key.c_str());
        }
    }

    void tellsTheRangeAndTheDefaultOfASetting() {
        PlanForm form;
        const QString proxies = input<QWidget>(form, "proxies").toolTip();
        QVERIFY2(proxies.contains("From 0 to 10; default: 0.5."), qPrintable(proxies));
        QVERIFY(input<QWidget>(form, "backbone").toolTip().contains("Default: compact."));
        QVERIFY(input<QWidget>(form, "init").toolTip().contains("Default: strokes."));
    }

    void anOwnPresetStaysChosenBesideOneWithTheSameSettings() {
        PlanForm form;
        form.setPlan(presets()[1].plan);
        saveOwnPreset("Mine, <b>100 %</b>/2", form.plan());
        PresetBox presetBox(form);
        auto& box = *presetBox.findChild<QComboBox*>();
        const int mine = box.findText("Mine, <b>100 %</b>/2");
        QVERIFY(mine > box.currentIndex() && box.currentIndex() >= 0);
        box.setCurrentIndex(mine);
        Q_EMIT box.activated(mine);
        QCOMPARE(box.currentIndex(), mine);
        for (const QAction* action : presetBox.findChild<QMenu*>()->actions()) QVERIFY(action->isEnabled());
        form.setPlan(TrainingPlan());
        QVERIFY(box.currentIndex() != mine);
    }

    void keepsNumbersWithinTheirRange() {
        PlanForm form;
        input<QSpinBox>(form, "input_size").setValue(1000000);
        QCOMPARE(form.plan().inputSize, static_cast<std::int64_t>(trainingField("input_size").maximum));
    }

    void showsSmallNumbersWithAllTheirDigitsAndNoMore() {
        PlanForm form;
        auto& rate = input<QDoubleSpinBox>(form, "learning_rate");
        rate.setValue(0.00025);
        QCOMPARE(rate.text(), QStringLiteral("0.00025"));
        rate.setValue(1);
        QCOMPARE(rate.text(), QStringLiteral("1"));
    }

    void speaksOfOneMinuteInTheSingular() {
        PlanForm form;
        auto& minutes = input<QDoubleSpinBox>(form, "minutes");
        minutes.setValue(1);
        QCOMPARE(minutes.text(), QStringLiteral("1 minute"));
        minutes.setValue(1.5);
        QCOMPARE(minutes.text(), QStringLiteral("1.5 minutes"));
        minutes.setFocus();
        minutes.selectAll();
        QTest::keyClicks(&minutes, "12");  // 1 on the way
        QCOMPARE(minutes.text(), QStringLiteral("12 minutes"));
    }

    void takesAFractionThatBeginsWithZero() {
        PlanForm form;
        auto& minutes = input<QDoubleSpinBox>(form, "minutes");
        for (const double before : {10.0, 1.0}) {
            minutes.setValue(before);
            minutes.selectAll();
            QTest::keyClicks(&minutes, "0.6");
            QCOMPARE(form.plan().minutes, 0.6);
            QCOMPARE(minutes.text(), QStringLiteral("0.6 minutes"));
        }
        minutes.selectAll();
        QTest::keyClicks(&minutes, "0");
        QFocusEvent leaving(QEvent::FocusOut);
        QCoreApplication::sendEvent(&minutes, &leaving);
        QCOMPARE(minutes.text(), QStringLiteral("by epochs"));
    }

    void takesEitherATimeOrANumberOfEpochs() {
        PlanForm form;
        input<QSpinBox>(form, "epochs").setValue(5);
        QCOMPARE(form.plan().minutes, 0.0);
        QVERIFY(form.faults().isEmpty());
        input<QDoubleSpinBox>(form, "minutes").setValue(3);
        QCOMPARE(form.plan().epochs, std::int64_t{0});
        QVERIFY(form.faults().isEmpty());
    }

    void saysWhatIsWrong() {
        PlanForm form;
        input<QDoubleSpinBox>(form, "minutes").setValue(0);
        QCOMPARE(form.faults().size(), 1);
    }

    void foldsTheRareSettingsAway() {
        PlanForm form;
        form.show();
        const auto* main = form.findChild<QWidget*>("minutes");
        const auto* rare = form.findChild<QWidget*>("weight_decay");
        QVERIFY(main->isVisible());
        QVERIFY(!rare->isVisible());
        for (QToolButton* button : form.findChildren<QToolButton*>())
            if (button->isCheckable()) button->click();
        QVERIFY(rare->isVisible());
    }

    void takesBackAChange() {
        PlanForm form;
        form.show();
        auto& network = input<QComboBox>(form, "backbone");
        auto* reset = network.parentWidget()->findChild<QToolButton*>();
        QVERIFY(!reset->isVisible());
        network.setCurrentText("vgg16");
        QVERIFY(reset->isVisible());
        QSignalSpy changed(&form, &PlanForm::changed);
        reset->click();
        QCOMPARE(form.plan().backbone, std::string("compact"));
        QVERIFY(!reset->isVisible());
        QCOMPARE(changed.size(), 1);
    }

private:
    QTemporaryDir settings_;
};

QTEST_MAIN(TestPlanForm)
#include "tst_planform.moc"
