// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"
#include "tests/ui/writtenrun.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/modelchoice.h"
#include "ui/sessions/runcatalog.h"
#include "ui/sessions/trainingsession.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(utf8(path));
}

/// A start of the window: nothing is left of the one before but the settings and the folder of runs.
struct Start {
    explicit Start(const TemporaryFolder& folder)
        : training(QStringLiteral(TWINSIGHT_FAKE_TRAINER), folder / "runs"),
          catalog(folder / "runs"),
          choice(engine, training, catalog) {}

    QString model() const { return QString::fromStdString(engine.model().path); }

    EngineSession engine{QStringLiteral(TWINSIGHT_FAKE_ENGINE)};
    TrainingSession training;
    RunCatalog catalog;
    ModelChoice choice;
};

}  // namespace

class ModelChoices : public QObject {
    Q_OBJECT

    TemporaryFolder settings_;
    std::unique_ptr<TemporaryFolder> folder_;
    QString trained_, opened_;

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName("twinsight-tests");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, text(settings_.path()));
    }
    void init() {
        QSettings().clear();
        folder_ = std::make_unique<TemporaryFolder>();
        trained_ = text(folder_->write("runs/one/best.safetensors", "trained"));
        opened_ = text(folder_->write("models/good", "opened"));
    }

    void itsRunsNewNameIsItsOwn() {
        const std::filesystem::path run = *folder_ / "runs/one";
        writeRunPlan(run, {});
        Start start(*folder_);
        start.choice.start();
        QTRY_VERIFY(start.model() == trained_ && start.catalog.find(run));
        QSignalSpy loaded(&start.engine, &EngineSession::modelLoaded);
        writeRunLabel(run, {"Best of all", ""});
        start.catalog.refresh();
        QTRY_COMPARE(loaded.size(), 1);
        writeRunLabel(run, {"Best of all", "a note is no name"});
        start.catalog.refresh();
        QTRY_VERIFY(!start.catalog.find(run)->label.note.empty());
        QCOMPARE(loaded.size(), 1);
    }

    void theNewestTrainedOneAnswers() {
        Start start(*folder_);
        start.choice.start();
        QTRY_COMPARE(start.model(), trained_);
    }

    void theOneThatWasOpenedAnswersAlsoAtTheNextStart() {
        {
            Start start(*folder_);
            start.choice.start();
            start.choice.open(opened_);
            QTRY_COMPARE(start.model(), opened_);
        }
        Start next(*folder_);
        next.choice.start();
        QTRY_COMPARE(next.model(), opened_);
    }

    void isForgottenWhenATrainingIsStarted() {
        Start start(*folder_);
        start.choice.open(opened_);
        QTRY_COMPARE(start.model(), opened_);
        start.training.start({}, "/data/short");
        QTRY_VERIFY(start.model().endsWith("best.safetensors"));
        const QString newest = start.model();
        QVERIFY(newest != trained_);
        QTRY_COMPARE(start.training.state(), RunState::Finished);
        Start next(*folder_);
        next.choice.start();
        QTRY_COMPARE(next.model(), newest);
    }

    void aTrainingUnderWayDoesNotTakeItsPlace() {
        Start start(*folder_);
        start.training.start({}, "/data/long");
        QTRY_VERIFY(start.model().endsWith("best.safetensors"));
        start.choice.open(opened_);
        QSignalSpy written(&start.training, &TrainingSession::modelWritten);
        QTRY_COMPARE(start.model(), opened_);
        QTRY_VERIFY(written.size() >= 2);
        QCOMPARE(start.model(), opened_);
        start.training.stop();
        QTRY_VERIFY(!start.training.active());
    }

    void whatDoesNotLoadIsNotKept() {
        Start start(*folder_);
        QSignalSpy failed(&start.engine, &EngineSession::failed);
        start.choice.open(text(folder_->write("models/missing weights", "")));
        QTRY_COMPARE(failed.size(), 1);
        Start next(*folder_);
        next.choice.start();
        QTRY_COMPARE(next.model(), trained_);
    }

    void oneThatIsNamedAndDamagedGivesWayToTheUsualOnesAndSaysSo() {
        Start start(*folder_);
        QSignalSpy gaveWay(&start.choice, &ModelChoice::gaveWay);
        start.choice.start(text(folder_->write("models/missing weights", "named")));
        QTRY_COMPARE(start.model(), trained_);
        QCOMPARE(gaveWay.size(), 1);
        QVERIFY(gaveWay[0][0].toString().contains("missing weights"));
    }

    void oneThatIsNamedAnswersAlsoAtTheNextStart() {
        Start(*folder_).choice.start();
        {
            Start start(*folder_);
            start.choice.start(opened_);
            QTRY_COMPARE(start.model(), opened_);
        }
        Start next(*folder_);
        next.choice.start();
        QTRY_COMPARE(next.model(), opened_);
    }

    void oneThatIsGoneGivesWay() {
        QSettings().setValue("model/opened", text(*folder_ / "models/gone"));
        Start start(*folder_);
        start.choice.start();
        QTRY_COMPARE(start.model(), trained_);
    }

    void oneThatHasBeenDamagedGivesWay() {
        QSettings().setValue("model/opened", text(folder_->write("models/missing weights", "")));
        Start start(*folder_);
        start.choice.start();
        QTRY_COMPARE(start.model(), trained_);
    }
};

QTEST_GUILESS_MAIN(ModelChoices)
#include "tst_modelchoice.moc"
