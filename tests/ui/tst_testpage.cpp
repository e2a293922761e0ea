// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include "core/base/files.h"
#include "core/base/installation.h"
#include "tests/support/fakeprogram.h"
#include "tests/ui/drawingfolder.h"
#include "tests/ui/writtenrun.h"
#include "ui/charts/errorcurveplot.h"
#include "ui/pages/testpage.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/runcatalog.h"
#include "ui/support/documentpages.h"
#include "ui/support/testdocument.h"
#include "ui/support/testwords.h"
#include "ui/views/picturepairtable.h"
#include "ui/views/testform.h"
#include "ui/views/testresults.h"
#include "ui/views/trialbrowser.h"
#include "ui/views/trialtiles.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

const std::string kVerification =
    R"({"task":"verification","trials":200,"accuracy":0.9,"interval":[0.8,1],"auc":0.95,"eer":0.1,)"
    R"("false_accepts":0.1,"false_rejects":0.1,"best_accuracy":0.91,"threshold":0.7,"dataset":"Greek",)"
    R"("model":"fake","characters":24,"seed":1,)"
    R"("intervals":{"accuracy":[0.85,0.95],"auc":[0.9,0.99],"eer":[0.05,0.2],"false_accepts":[0,0.2],)"
    R"("false_rejects":[0,0.2]},"alphabets":[{"alphabet":"Greek","trials":9,"accuracy":0.8,"auc":0.9,)"
    R"("eer":0.2,"intervals":null},{"alphabet":"Runes","trials":10,"accuracy":0.7,"auc":0.9,"eer":0.2,)"
    R"("intervals":null}],"curve":[{"false_accepts":0.01,"false_rejects":0.3,"interval":[0.2,0.4]},)"
    R"({"false_accepts":1,"false_rejects":0,"interval":[0,0]}],)"
    R"("histogram":{"low":-2,"high":2,"same":[1,9],"different":[8,2]},)"
    R"("confused":[{"a":"Greek/alpha","b":"Greek/beta","picture_a":"Greek/alpha/1.png",)"
    R"("picture_b":"Greek/beta/1.png","mistakes":3,"meetings":4}],)"
    R"("worst_pairs":{"different":[{"a":"Greek/alpha/1.png","b":"Greek/beta/1.png","character_a":"Greek/alpha",)"
    R"("character_b":"Greek/beta","logit":4,"probability":0.98}],"same":[{"a":"Greek/alpha/1.png",)"
    R"("b":"Greek/alpha/2.png","character_a":"Greek/alpha","character_b":"Greek/alpha","logit":-4,)"
    R"("probability":0.02}]},"model_path":"/models/fake.safetensors","trained_on":"Runes",)"
    R"("dataset_path":"/sets/Greek","created":1795689004,"twinsight":"7.8.9"})";

/// Three trials of alpha against beta, of which the second is told wrong.
const std::string kOneShot =
    R"({"task":"one-shot","trials":3,"accuracy":0.667,"interval":[0.2,1],"ways":2,"shots":1,"model":"fake",)"
    R"("pictures":["Greek/alpha/1.png","Greek/alpha/2.png","Greek/beta/1.png"],"trial_list":[)"
    R"({"query":0,"candidates":[[2],[1]],"answer":1},{"query":0,"candidates":[[1],[2]],"answer":0},)"
    R"({"query":1,"candidates":[[0],[2]],"answer":0}],"outcomes":[)"
    R"({"logits":[-1,2],"probabilities":[0.3,0.9],"rank":1,"hit":1},)"
    R"({"logits":[-1,2],"probabilities":[0.3,0.9],"rank":2,"hit":0},)"
    R"({"logits":[2,-1],"probabilities":[0.9,0.3],"rank":1,"hit":1}]})";

/// The same beside a second model, which gets the first one wrong and the second one right.
std::string twoModels() {
    std::string both = kOneShot;
    both.pop_back();
    return both + R"(,"against":{"task":"one-shot","trials":3,"accuracy":0.667,"interval":[0.2,1],"ways":2,)"
                  R"("shots":1,"model":"other","outcomes":[)"
                  R"({"logits":[3,2],"probabilities":[0.95,0.9],"rank":2,"hit":0},)"
                  R"({"logits":[4,2],"probabilities":[0.97,0.9],"rank":1,"hit":1},)"
                  R"({"logits":[2,-1],"probabilities":[0.9,0.3],"rank":1,"hit":1}]},)"
                  R"("difference":{"accuracy":0.0125,"interval":[-0.5,0.5]}})";
}

/// The page over a data set and a program that prints what it is told to.
struct Page {
    explicit Page(const std::string& script, const std::string& answer = {})
        : page(fakeProgram(folder, script), engine, session, catalog) {
        folder.write("answer", answer + "\n");
        engine.loadModel(QStringLiteral("/models/points-model"));
        session.open(drawings.text());
        page.resize(1000, 700);
        page.show();
    }
    void start() {
        QTRY_VERIFY(page.start().isEnabled());
        QTest::mouseClick(&page.start(), Qt::LeftButton);
    }
    std::string asked() const { return readFile(folder / "asked", 10000); }

    TemporaryFolder folder, runs;
    DrawingFolder drawings{twoAlphabets()};
    EngineSession engine{QStringLiteral(TWINSIGHT_FAKE_ENGINE)};
    DatasetSession session;
    RunCatalog catalog{runs.path()};
    TestPage page;
};

const std::string kPrinting =
    R"(echo "$@" > "$(dirname $0)/asked"; echo '{"progress": 0.5}'; cat "$(dirname $0)/answer")";

}  // namespace

class TestTestPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheFormSays() {
        Page it(kPrinting, kOneShot);
        it.page.form().task().setCurrentIndex(1);
        it.page.form().trials().setValue(77);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        QCOMPARE(it.asked(), "evaluate " + it.drawings.text().toStdString() +
                                 " --task one-shot --seed 1 --model /models/points-model --trials 77 "
                                 "--ways 20 --shots 1 --json --details --progress\n");
    }

    void officialRunsNeedAFolderAndNoDataSet() {
        Page it(kPrinting, kOneShot);
        it.page.form().task().setCurrentIndex(2);
        QVERIFY(!it.page.start().isEnabled());
        QTRY_VERIFY(it.page.words().contains("run01"));
        it.page.form().runs().setText("/runs/all.zip");
        it.start();
        QTRY_VERIFY(it.page.results().report());
        QVERIFY(it.asked().starts_with("evaluate /runs/all.zip --task runs"));
    }

    void showsFiguresWithIntervalsAndTheCurves() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        QTableWidget& figures = it.page.results().figures();
        QCOMPARE(figures.item(0, 1)->text(), QStringLiteral("90.0 % (85.0 % to 95.0 %)"));
        QCOMPARE(figures.item(4, 1)->text(), QStringLiteral("0.9500 (0.9000 to 0.9900)"));
        QCOMPARE(it.page.results().roc().curves(), 1u);
        QTableWidget& parts = it.page.results().parts();
        QCOMPARE(parts.item(0, 0)->text(), QStringLiteral("Runes"));  // the worst first
        QVERIFY(!it.page.stop().isEnabled());
    }

    void placesCurvesBelowEachOtherWhereThereIsNoRoomBeside() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        const auto plots = it.page.results().findChildren<ErrorCurvePlot*>();
        QCOMPARE(plots.size(), 2);
        QTRY_COMPARE(plots[0]->y(), plots[1]->y());
        it.page.resize(640, 700);
        QTRY_COMPARE(plots[0]->x(), plots[1]->x());
        QVERIFY(plots[1]->y() > plots[0]->y());
    }

    void saysOfTheMostWrongPairsWhatTheyAre() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        const QTableWidget& worst = it.page.results().worst();
        QCOMPARE(worst.horizontalHeaderItem(3)->text(), QStringLiteral("Truth"));
        QCOMPARE(worst.item(0, 3)->text(), QStringLiteral("different"));
        QCOMPARE(worst.item(1, 3)->text(), QStringLiteral("same"));
        QVERIFY(worst.isColumnHidden(5));  // which model: there is but one
    }

    void saysWhatWasMeasuredOnWhatAndWhen() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        QStringList said;
        for (const TestOrigin& origin : originsOf(*it.page.results().report())) said << origin.words;
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0], QStringLiteral("/models/fake.safetensors, trained on Runes"));
        QCOMPARE(said[1], QStringLiteral("/sets/Greek"));
        QVERIFY(said[2].contains("26") && said[2].endsWith("by Twinsight 7.8.9"));
        const QString html = htmlOf(*it.page.results().report(), {});
        for (const QString& words : said) QVERIFY(html.contains(words));
    }

    void countsAndDifferencesAreSaidInPlainWords() {
        Page it(kPrinting, twoModels());
        it.start();
        QTRY_VERIFY(it.page.results().report());
        TestReport report = *it.page.results().report();
        QVERIFY(spokenTest(report).startsWith("One-shot: 3 trials, 2-way, 1-shot, "));
        report.models[0].figures.trials = 1;
        QVERIFY(spokenTest(report).startsWith("One-shot: 1 trial, "));
        QVERIFY(spokenCaution(report).isEmpty());
        report.models[0].figures.accuracy.interval.reset();
        QVERIFY(spokenCaution(report).startsWith("No intervals"));
        report.namesakes = 2;
        QVERIFY(spokenCaution(report).contains("2 classes have names that the model was trained on"));
        QVERIFY(spokenDifference(report).endsWith("is 1.3 percentage points (-50.0 to 50.0)."));
        report.models[0].model = "first";
        report.models[1].model = "second";
        report.difference = Measured{0.323, {}};
        QVERIFY(spokenDifference(report).startsWith(
            "On these few characters, second is more accurate than first, by 32.3 percentage points."));
        report.difference = Measured{-0.323, {}};
        QVERIFY(spokenDifference(report).contains("first is more accurate than second, by 32.3 "));
    }

    void opensTheTwoThatWereConfused() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        QSignalSpy opened(&it.page, &TestPage::opened);
        QTRY_VERIFY(!it.page.results().confused().item(0, 0)->data(Qt::DecorationRole).isNull());
        Q_EMIT it.page.results().confused().activated(it.page.results().confused().model()->index(0, 2));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][1].value<PictureRef>().path, it.drawings.file("Greek/beta/1.png").toStdString());
    }

    void candidatesLieInTheOrderOfTheirScores() {
        Page it(kPrinting, kOneShot);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        it.page.results().setCurrentWidget(&it.page.results().trials());
        TrialTiles& tiles = *it.page.results().trials().tiles().front();
        QCOMPARE(tiles.order(), (std::vector<std::size_t>{1, 0}));
        QSignalSpy opened(&it.page, &TestPage::opened);
        QTest::mouseClick(&tiles, Qt::LeftButton, {}, tiles.tile(1).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<PictureRef>().path, it.drawings.file("Greek/alpha/1.png").toStdString());
        QCOMPARE(opened[0][1].value<PictureRef>().path, it.drawings.file("Greek/beta/1.png").toStdString());
    }

    void aCandidateIsOpenedByKeyboard() {
        Page it(kPrinting, kOneShot);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        it.page.results().setCurrentWidget(&it.page.results().trials());
        TrialTiles& tiles = *it.page.results().trials().tiles().front();
        QVERIFY(tiles.focusPolicy() & Qt::TabFocus);
        QSignalSpy opened(&it.page, &TestPage::opened);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Return, Qt::Key_Left, Qt::Key_Return})
            QTest::keyClick(&tiles, key);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][1].value<PictureRef>().path, it.drawings.file("Greek/beta/1.png").toStdString());
        QCOMPARE(opened[1][1].value<PictureRef>().path, it.drawings.file("Greek/alpha/2.png").toStdString());
    }

    void goesToTheNextTrialThatIsWrong() {
        Page it(kPrinting, kOneShot);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        TrialBrowser& trials = it.page.results().trials();
        QCOMPARE(trials.trial(), 0u);
        QVERIFY(trials.words().startsWith("Right"));
        trials.nextWrong().click();
        QCOMPARE(trials.trial(), 1u);
        QVERIFY(trials.words().contains("place 2"));
        trials.nextWrong().click();
        QCOMPARE(trials.trial(), 1u);  // there is no other one
    }

    void goesToTheTrialsInWhichTwoModelsDiffer() {
        Page it(kPrinting, twoModels());
        it.start();
        QTRY_VERIFY(it.page.results().report());
        TrialBrowser& trials = it.page.results().trials();
        it.page.results().setCurrentWidget(&trials);
        QVERIFY(trials.tiles()[0]->isVisible() && trials.tiles()[1]->isVisible());
        QCOMPARE(trials.tiles()[1]->order(), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(trials.words(), QStringLiteral("Only fake is right."));
        trials.nextSplit().click();
        QCOMPARE(trials.trial(), 1u);
        QCOMPARE(trials.words(), QStringLiteral("Only other is right."));
        trials.nextSplit().click();
        QCOMPARE(trials.trial(), 0u);  // over the third one, in which both are right
        const auto labels = trials.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text() ==
                   "Trials in which both are right: 1; only fake: 1; only other: 1; neither: 0.";
        }));
    }

    void theFiguresComeFirstWhereATestHasNotWhatWasLookedAt() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        it.page.results().setCurrentWidget(&it.page.results().worst());
        it.folder.write("answer", kOneShot + "\n");
        const auto first = it.page.results().report();
        it.start();
        QTRY_VERIFY(it.page.results().report() != first);
        QCOMPARE(it.page.results().currentIndex(), 0);
    }

    void theModelThatComesWithTwinsightCanBeTested() {
        const auto shipped = shippedModel();
        if (!shipped) QSKIP("This build has none.");
        Page it(kPrinting, kVerification);
        const QString path = QString::fromStdString(utf8(*shipped));
        for (const QComboBox* box : it.page.form().findChildren<QComboBox*>())
            if (&it.page.form().task() != box) QVERIFY(box->findData(path) >= 0);
        QTRY_COMPARE(it.engine.model().path, "/models/points-model");
        it.engine.loadModel(path);
        QTRY_COMPARE(it.engine.model().path, path.toStdString());
        for (const QComboBox* box : it.page.form().findChildren<QComboBox*>())
            for (int item = 0; item < box->count(); ++item)
                QVERIFY(!box->itemText(item).startsWith("Comes with"));  // it is the one in use
    }

    void modelsOfTwoRunsAreToldApartByTheirFolders() {
        Page it(kPrinting, kVerification);
        TestForm& form = it.page.form();
        for (const char* file : {"/r/one/best.safetensors", "/r/two/best.safetensors"})
            form.takeModel(form.against(), file);
        QCOMPARE(form.against().currentText(), QStringLiteral("two / best"));
        QCOMPARE(form.against().currentData(Qt::ToolTipRole).toString(),
                 QStringLiteral("/r/two/best.safetensors"));
        QVERIFY(form.against().findText("one / best") >= 0);
        const int rows = form.against().count();
        form.takeModel(form.against(), "/r/one/best.safetensors");
        QCOMPARE(form.against().count(), rows);
        QCOMPARE(form.plan({}).against, QStringLiteral("/r/one/best.safetensors"));
    }

    void modelsAreListedAnewOnlyWhenThereAreOthers() {
        TemporaryFolder runs;
        const auto batch = TrainingEvent{2, BatchDone{.step = 1, .epoch = 1, .loss = 0.5}};
        const auto best = TrainingEvent{3, EpochDone{.epoch = 1, .step = 2, .best = true}};
        const auto run = writeRun(runs / "first", 1, {batch});
        RunCatalog catalog(runs.path());
        TestForm form(catalog);
        QSignalSpy looked(&catalog, &RunCatalog::looked), changed(&catalog, &RunCatalog::changed);
        QSignalSpy emptied(form.model().model(), &QAbstractItemModel::rowsRemoved);
        QTRY_VERIFY(!looked.isEmpty());
        addEvents(run, {batch});
        catalog.refresh();
        QTRY_VERIFY(changed.size() > 1);
        QCOMPARE(emptied.size(), 0);
        addEvents(run, {best});
        catalog.refresh();
        QTRY_VERIFY(form.model().findText("first") >= 0);
    }

    void oneModelHasNobodyToDifferFrom() {
        Page it(kPrinting, kOneShot);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        it.page.results().setCurrentWidget(&it.page.results().trials());
        QVERIFY(!it.page.results().trials().nextSplit().isVisible());
    }

    void aTestThatFailsSaysWhyAndAnotherCanBeStarted() {
        Page it("echo 'The model has seen everything.' >&2; exit 1");
        it.start();
        QTRY_COMPARE(it.page.words(), QStringLiteral("The model has seen everything."));
        QVERIFY(it.page.start().isEnabled());
    }

    void aReportThatIsNoneIsSaid() {
        Page it("echo '{\"task\": 7}'");
        it.start();
        QTRY_VERIFY(it.page.words().contains("an answer that is none"));
    }

    void isStopped() {
        Page it("exec sleep 1000");
        it.start();
        QVERIFY(it.page.stop().isEnabled());
        QTest::mouseClick(&it.page.stop(), Qt::LeftButton);
        QCOMPARE(it.page.words(), QStringLiteral("Stopped."));
        QVERIFY(it.page.start().isEnabled());
    }

    void savesADocumentThatNeedsNothingBesideIt() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        const auto path = it.folder / "report.html";
        it.page.setChooser([&](QWidget*, const SaveQuestion&) { return QString::fromStdString(utf8(path)); });
        it.page.exportAs("html");
        QTRY_VERIFY(it.page.words().startsWith("Saved"));
        const QString html = QString::fromStdString(readFile(path, 10 << 20));
        QVERIFY(html.contains("90.0 % (85.0 % to 95.0 %)"));
        QSignalSpy loaded(&it.engine, &EngineSession::modelLoaded);
        it.engine.loadModel("/models/another");
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(it.page.words().startsWith("Saved"));                     // still
        QCOMPARE(html.count("src=\"data:image/png;base64,"), 3 + 2 + 4);  // plots, confused, worst
        QVERIFY(!html.contains("src=\"file") && !html.contains("http"));
    }

    void savesPdfAndTheAnswerItself() {
        Page it(kPrinting, kVerification);
        it.start();
        QTRY_VERIFY(it.page.results().report());
        it.page.setChooser([&](QWidget*, const SaveQuestion& question) {
            return QString::fromStdString(utf8(it.folder / "report")) + u'.' + question.kinds.front().suffix;
        });
        it.page.exportAs("json");
        QCOMPARE(readFile(it.folder / "report.json", 1 << 20), kVerification + "\n");
        it.page.exportAs("pdf");
        QTRY_VERIFY(it.page.words().endsWith("report.pdf."));
        QVERIFY(readFile(it.folder / "report.pdf", 10 << 20).starts_with("%PDF"));
    }

    void pagesCutNoRowAndLeaveNoHeadingAlone() {
        QString html;
        for (int part = 0; part < 9; ++part) {
            html += QStringLiteral("<h2>Part</h2><table><thead><tr><th>Head</th></tr></thead>");
            for (int row = 0; row < 4 + part; ++row)
                html += QStringLiteral("<tr><td>one<br>two<br>three</td></tr>");
            html += QStringLiteral("</table>");
        }
        QTextDocument document;
        document.setHtml(html);
        document.setTextWidth(300);
        constexpr double kHeight = 400;
        const auto pages = pagesOf(document, kHeight);
        QVERIFY(pages.size() > 5);
        QVERIFY(std::ranges::any_of(pages, [](const DocumentPage& page) { return !page.heading.isNull(); }));
        const auto pageOf = [&](double y) {
            return std::ranges::find_if(pages, [&](const auto& page) { return y < page.bottom; });
        };
        for (const DocumentPage& page : pages)
            QVERIFY(page.bottom - page.top + page.heading.height() <= kHeight);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF place = document.documentLayout()->blockBoundingRect(block);
            const bool heads =
                block.blockFormat().headingLevel() > 0 || block.text() == QLatin1String("Head");
            const double end = heads ? place.bottom() + place.height() * 2 : place.bottom() - 1;
            QCOMPARE(pageOf(place.top() + 1), pageOf(end));
        }
    }

    void deviatesAreThoseOfTheNormalDistribution() {
        QVERIFY(std::abs(ErrorCurvePlot::deviateOf(0.5)) < 1e-9);
        QVERIFY(std::abs(ErrorCurvePlot::deviateOf(0.975) - 1.959964) < 1e-5);
        QVERIFY(std::isfinite(ErrorCurvePlot::deviateOf(0)));
    }
};

QTEST_MAIN(TestTestPage)
#include "tst_testpage.moc"
