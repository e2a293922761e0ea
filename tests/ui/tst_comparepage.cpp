// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "tests/ui/drawingfolder.h"
#include "tests/ui/openedcomparepage.h"
#include "ui/models/comparisonhistory.h"
#include "ui/views/alikepanel.h"
#include "ui/views/historystrip.h"
#include "ui/views/pairviewdialog.h"
#include "ui/views/picturetile.h"
#include "ui/views/ratechoice.h"
#include "ui/views/scorehistogramplot.h"
#include "ui/views/sketchpad.h"
#include "ui/views/whypanel.h"

using namespace twinsight;
using Opened = testing::OpenedComparePage;

namespace {

void drop(DropZone& zone, const QMimeData& mime) {
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    for (QEvent* event : {static_cast<QEvent*>(&enter), static_cast<QEvent*>(&drop)})
        QCoreApplication::sendEvent(&zone, event);
}

}  // namespace

class TestComparePage : public QObject {
    Q_OBJECT

    const testing::TemporaryFolder folder_;

    PictureRef picture(const char* name) const { return testing::writePicture(folder_, name); }

private Q_SLOTS:
    void noLetterIsThatOfTwoButtons() {
        Opened opened;
        opened.page.show();
        QStringList letters;
        for (const QAbstractButton* button : opened.page.findChildren<QAbstractButton*>())
            if (const QKeySequence letter = QKeySequence::mnemonic(button->text());
                button->isVisible() && !letter.isEmpty())
                letters << letter.toString();
        QVERIFY(letters.size() >= 5);
        QCOMPARE(letters.removeDuplicates(), 0);
    }

    void aModelGoesByItsNewName() {
        ScorePanel panel;
        ModelSummary model{.path = "/models/one", .name = "before"};
        model.measuredOn = {5, 99, 1000, 3000, 390000};
        panel.setModel(model);
        const CompareResult result{0.9, true, 0.5, 1, "/models/one"};
        panel.showResult(result);
        QVERIFY(panel.explanation().contains("before"));
        model.name = "after";
        panel.setModel(model);
        panel.showResult(result);
        QVERIFY(panel.explanation().contains("after"));
    }

    void twoFilesDroppedOnAZoneFillBoth() {
        Opened it;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(picture("one.png").path)),
                      QUrl::fromLocalFile(QString::fromStdString(picture("two.png").path))});
        drop(*it.zones[1], mime);
        QCOMPARE(it.zones[1]->picture()->path, picture("one.png").path);
        QCOMPARE(it.zones[0]->picture()->path, picture("two.png").path);
    }

    void aPictureIsAddedWhereNoneIs() {
        Opened it;
        for (const char* name : {"one.png", "two.png", "three.png"}) it.page.add(picture(name));
        QCOMPARE(it.zones[0]->picture()->path, picture("three.png").path);
        QCOMPARE(it.zones[1]->picture()->path, picture("two.png").path);
    }

    void saysThatThereIsNoModelYet() {
        Opened opened;
        QVERIFY(opened.model.text().startsWith("No model"));
        QVERIFY(opened.score.explanation().contains("No model yet"));
        QCOMPARE(opened.score.verdict(), QString());
    }

    void showsTheVerdictAsSoonAsBothPicturesAreThere() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.setA(picture("a-0.93"));
        opened.page.setB(picture("b"));
        QTRY_COMPARE(opened.score.verdict(), QStringLiteral("Same"));
        QCOMPARE(opened.score.number(), QStringLiteral("0.930"));
        QVERIFY(opened.score.explanation().contains(
            "Threshold 0.810, chosen so that 1 in 100 different pairs is taken for the same."));
        opened.page.setA(picture("c-0.80"));
        QTRY_COMPARE(opened.score.verdict(), QStringLiteral("Different"));
    }

    void namesTheModelThatMadeTheNumber() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        QTRY_VERIFY(opened.model.text().contains("Model: fake"));
        QVERIFY(opened.model.text().contains("964 characters of Omniglot"));
        QVERIFY(opened.model.text().contains("98.4 %"));
        QVERIFY(opened.model.warning().isEmpty());
    }

    void tellsApartTwoModelsOfOneName() {
        Opened opened;
        opened.engine.loadModel("/models/one/best.safetensors");
        QTRY_VERIFY(opened.model.text().contains("/models/one/best.safetensors"));
        opened.engine.loadModel(QDir::homePath() + "/two/best.safetensors");
        QTRY_VERIFY(opened.model.text().contains("Model: fake ~/two/best.safetensors"));
    }

    void warnsOfAModelThatMayPreferOthersToTheSamePicture() {
        Opened opened;
        opened.engine.loadModel("/models/reference");
        QTRY_VERIFY(opened.model.warning().contains("Beware"));
    }

    void keepsTheLastScoreGreyedWhenTheNextOneFails() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.setA(picture("a-0.93"));
        opened.page.setB(picture("b"));
        QTRY_COMPARE(opened.score.number(), QStringLiteral("0.930"));
        opened.page.setA(picture("wrong-0.1"));
        QTRY_VERIFY(opened.score.explanation().contains("is damaged."));
        QCOMPARE(opened.score.number(), QStringLiteral("0.930"));
        const auto greyed = opened.score.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            greyed, [](QLabel* label) { return label->text() == "0.930" && !label->isEnabled(); }));
    }

    void keepsPictureAndScoreWhenAWrongOneComes() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.setA(picture("a-0.93"));
        opened.page.setB(picture("b"));
        QTRY_COMPARE(opened.score.number(), QStringLiteral("0.930"));
        opened.page.setA({folder_.write("text-0.1", "hello").string(), {}, {}});
        QTRY_VERIFY(opened.zones[0]->problem().contains("text-0.1"));
        QTRY_COMPARE(opened.score.verdict(), QStringLiteral("Same"));
        QTRY_COMPARE(opened.score.number(), QStringLiteral("0.930"));
        QTRY_VERIFY(opened.score.explanation().contains("Threshold"));
    }

    void comparesAgainWithANewModel() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.setA(picture("a-0.93"));
        opened.page.setB(picture("b"));
        QSignalSpy compared(&opened.engine, &EngineSession::compared);
        QTRY_VERIFY(!compared.isEmpty());
        const auto before = compared.size();
        opened.engine.loadModel("/models/two");
        QTRY_VERIFY(compared.size() > before);
        QCOMPARE(compared.back()[0].value<CompareResult>().model, std::string("/models/two"));
    }

    void swapsAndClears() {
        Opened opened;
        const PictureRef a = picture("a-0.9"), b = picture("b-0.1");
        opened.page.setA(a);
        opened.page.setB(b);
        opened.page.swap();
        QCOMPARE(opened.zones[0]->picture()->path, b.path);
        QCOMPARE(opened.zones[1]->picture()->path, a.path);
        opened.page.clear();
        QVERIFY(!opened.zones[0]->picture());
        QVERIFY(!opened.zones[1]->picture());
    }

    void asksForAModelFile() {
        Opened opened;
        QSignalSpy asked(&opened.page, &ComparePage::openModelRequested);
        opened.model.findChild<QPushButton*>()->click();
        QCOMPARE(asked.size(), 1);
    }

    void remembersAndRecallsComparisons() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        const PictureRef a = picture("a-0.9"), b = picture("b"), c = picture("c-0.1");
        opened.page.setA(a);
        opened.page.setB(b);
        QTRY_COMPARE(opened.page.history().rowCount(), 1);
        opened.page.setA(c);
        QTRY_COMPARE(opened.page.history().rowCount(), 2);
        opened.page.clear();
        Q_EMIT opened.page.findChild<HistoryStrip*>()->recalled(1);
        QCOMPARE(opened.zones[0]->picture()->path, a.path);
        QTRY_COMPARE(opened.score.verdict(), QStringLiteral("Same"));
        QCOMPARE(opened.page.history().rowCount(), 2);
    }

    void drawsByShortcutAndScoresEachStroke() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.resize(700, 700);
        opened.page.setA(picture("a-0.9"));
        opened.page.show();
        opened.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&opened.page));
        opened.zones[1]->setFocus();
        QTest::keyClick(&opened.page, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(opened.zones[1]->isSketching());
        QSignalSpy compared(&opened.engine, &EngineSession::compared);
        SketchPad& pad = opened.zones[1]->pad();
        for (int strokes = 1; strokes <= 2; ++strokes) {
            compared.clear();
            QTest::mouseClick(&pad, Qt::LeftButton, {}, pad.rect().center());
            QTRY_VERIFY(!compared.isEmpty());
        }
        QCOMPARE(opened.page.history().rowCount(), 1);
    }

    void headsAPictureOfAnOpenDataSetByItsCharacter() {
        const testing::DrawingFolder set({"Greek/alpha/1.png", "Greek/beta/1.png", "Latin/a/1.png"});
        Opened opened;
        opened.page.setA({set.file("Greek/beta/1.png").toStdString(), {}, {}});
        QCOMPARE(opened.zones[0]->heading(), QStringLiteral("A"));
        opened.datasets.open(set.text());
        QTRY_COMPARE(opened.zones[0]->heading(), QStringLiteral("A: Greek / beta"));
        opened.page.setB({set.file("Greek/alpha/1.png").toStdString(), {}, {}});
        QCOMPARE(opened.zones[1]->heading(), QStringLiteral("B: Greek / alpha"));
    }

    void isWorkedByKeysAlone() {
        Opened opened;
        opened.page.show();
        opened.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&opened.page));
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers more = Qt::ShiftModifier) {
            QTest::keyClick(&opened.page, key, Qt::ControlModifier | more);
        };
        press(Qt::Key_B);
        QTRY_VERIFY(opened.zones[1]->hasFocus());
        press(Qt::Key_A);
        QTRY_VERIFY(opened.zones[0]->hasFocus());

        const PictureRef a = picture("a-0.9"), b = picture("b-0.1");
        opened.page.setBoth(a, b);
        press(Qt::Key_X);
        QCOMPARE(opened.zones[0]->picture()->path, b.path);
        QCOMPARE(opened.zones[1]->picture()->path, a.path);
        press(Qt::Key_F);
        QVERIFY(opened.tabs.currentWidget() == &opened.tabs.alike());
        press(Qt::Key_Y);
        QVERIFY(opened.tabs.currentWidget() == &opened.tabs.why());
        QSignalSpy many(&opened.page, &ComparePage::manyRequested);
        press(Qt::Key_M);
        QCOMPARE(many.size(), 1);
        press(Qt::Key_Delete);
        QVERIFY(!opened.zones[0]->picture() && !opened.zones[1]->picture());
        press(Qt::Key_L, Qt::NoModifier);
        QTRY_VERIFY(opened.page.findChild<PairViewDialog*>()->isVisible());
    }

    void aBadDropIsASentenceAndTheLastResultStays() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.setBoth(picture("a-0.93"), picture("b"));
        QTRY_COMPARE(opened.score.number(), QStringLiteral("0.930"));
        QMimeData mime;
        mime.setUrls({QUrl("https://example.org/page")});
        drop(*opened.zones[1], mime);
        QVERIFY(opened.zones[1]->problem().contains("example.org"));
        QCOMPARE(opened.score.number(), QStringLiteral("0.930"));
        QVERIFY(opened.score.explanation().contains("Threshold"));
    }

    void pastesIntoTheFocusedZoneElseTheFirstEmptyOneElseB() {
        Opened opened;
        opened.page.show();
        opened.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&opened.page));
        auto* elsewhere = opened.page.findChild<QPushButton*>();
        const auto paste = [&](int width, QWidget* focus) {
            QImage image(width, 4, QImage::Format_RGB32);
            image.fill(Qt::white);
            QGuiApplication::clipboard()->setImage(image);
            focus->setFocus();
            QTest::keyClick(&opened.page, Qt::Key_V, Qt::ControlModifier);
        };
        const auto width = [&](int zone) { return opened.zones[zone]->tile().image().width(); };
        paste(11, elsewhere);
        QTRY_COMPARE(width(0), 11);
        paste(12, elsewhere);
        QTRY_COMPARE(width(1), 12);
        paste(13, elsewhere);
        QTRY_COMPARE(width(1), 13);
        paste(14, opened.zones[0]);
        QTRY_COMPARE(width(0), 14);
        QCOMPARE(width(1), 13);
        paste(15, opened.zones[0]->findChild<QToolButton*>());
        QTRY_COMPARE(width(0), 15);
        QCOMPARE(width(1), 13);
    }

    void anotherThresholdChangesTheVerdict() {
        Opened opened;
        opened.engine.loadModel("/models/points");
        opened.page.setA(picture("a-0.6"));
        opened.page.setB(picture("b"));
        QTRY_COMPARE(opened.score.verdict(), QStringLiteral("Different"));
        QVERIFY(opened.score.explanation().contains("99 characters of Omniglot"));
        QTest::keyClick(&opened.score.rate().slider(), Qt::Key_Left);
        QCOMPARE(opened.score.verdict(), QStringLiteral("Same"));
        QVERIFY(opened.score.explanation().contains("1 in 10"));
        opened.page.setA(picture("c-0.55"));
        QTRY_COMPARE(opened.score.number(), QStringLiteral("0.550"));
        QCOMPARE(opened.score.verdict(), QStringLiteral("Same"));
        QVERIFY(opened.page.history().at(0).result.same);
    }

    void aModelWithoutThresholdsHasThemMeasuredOnTheOpenDataSet() {
        const testing::DrawingFolder set({"Greek/alpha/1.png", "Greek/beta/1.png", "Latin/a/1.png"});
        Opened opened;
        opened.page.show();
        opened.engine.loadModel("/models/one");
        QTRY_VERIFY(!opened.engine.model().path.empty());
        QVERIFY(!opened.score.rate().isEnabled());
        opened.datasets.open(set.text());
        QTRY_VERIFY(opened.score.rate().hasChoice());
        QCOMPARE(opened.score.chosen().threshold, 0.6);
        QVERIFY(opened.page.findChild<ScoreHistogramPlot*>()->hasHistogram());
    }

    void warnsOfAPictureThatIsUnlikeThoseTheModelKnows() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.setA(picture("photo-0.9"));
        opened.page.setB(picture("b"));
        QTRY_VERIFY(opened.score.doubts().contains("A looks like a photo"));
        QCOMPARE(opened.score.verdict(), QStringLiteral("Same"));
        opened.page.setA(picture("a-0.9"));
        QTRY_COMPARE(opened.score.doubts(), QString());
    }

    void aDoubtDoesNotOutliveItsPicture() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.setBoth(picture("photo-0.9"), picture("b"));
        QTRY_VERIFY(!opened.score.doubts().isEmpty());
        opened.page.setA(picture("hold-0.9"));
        QTRY_COMPARE(opened.score.explanation(), QStringLiteral("Comparing..."));
        QCOMPARE(opened.score.doubts(), QString());
    }

    void aBlankPictureIsNeitherTheSameNorDifferent() {
        Opened opened;
        opened.page.show();
        opened.tabs.setCurrentWidget(&opened.tabs.why());
        opened.engine.loadModel("/models/one");
        opened.page.setBoth(picture("blank-0.9"), picture("b"));
        QTRY_COMPARE(opened.score.doubts(), QStringLiteral("A is blank."));
        QCOMPARE(opened.score.verdict(), QStringLiteral("Nothing to compare"));
        QCOMPARE(opened.score.number(), QStringLiteral("\u2013"));
        QCOMPARE(opened.page.history().rowCount(), 0);
        const auto labels = opened.tabs.why().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](QLabel* label) { return label->text().startsWith("There is nothing to explain"); }));
    }

    void picturesKeepTheirSizeWhicheverTabIsChosen() {
        Opened opened;
        opened.page.resize(500, 760);
        opened.page.show();
        opened.engine.loadModel("/models/one");
        opened.page.setBoth(picture("a-0.9"), picture("b"));
        QTRY_COMPARE(opened.score.number(), QStringLiteral("0.900"));
        QCoreApplication::processEvents();
        const QSize size = opened.zones[0]->tile().size();
        const int top = opened.tabs.mapTo(&opened.page, QPoint()).y();
        for (int tab = 0; tab < opened.tabs.count(); ++tab) {
            opened.tabs.setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QCOMPARE(opened.zones[0]->tile().size(), size);
            QCOMPARE(opened.tabs.mapTo(&opened.page, QPoint()).y(), top);
        }
    }

    void anEmptySheetHasNoScoreYet() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.show();
        opened.page.setBoth(picture("a-0.9"), picture("b"));
        QTRY_COMPARE(opened.score.number(), QStringLiteral("0.900"));
        DropZone& b = *opened.zones[1];
        const QString before = b.words();
        b.startSketch();
        QCOMPARE(b.heading(), QStringLiteral("B"));
        QCOMPARE(b.words(), QStringLiteral("nothing drawn yet"));
        QVERIFY(opened.score.explanation().startsWith("Draw:"));
        opened.tabs.setCurrentWidget(&opened.tabs.why());
        const auto says = opened.tabs.why().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            says, [](QLabel* label) { return label->text().startsWith("Put a picture into A"); }));
        b.endSketch();
        QCOMPARE(b.words(), before);
        QTRY_VERIFY(opened.score.explanation().startsWith("Threshold"));
    }

    void whatWasDrawnIsCalledThatAfterASwap() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        opened.page.resize(700, 700);
        opened.page.show();
        opened.page.setA(picture("a-0.9"));
        DropZone& b = *opened.zones[1];
        b.startSketch();
        QTest::mouseClick(&b.pad(), Qt::LeftButton, {}, b.pad().rect().center());
        QTRY_COMPARE(opened.page.history().rowCount(), 1);
        QCOMPARE(b.words(), QStringLiteral("drawn here"));
        opened.page.swap();
        QCOMPARE(opened.zones[0]->words(), QStringLiteral("drawn here"));
        QTRY_COMPARE(opened.page.history().rowCount(), 2);
        QVERIFY(opened.page.history().toCsv().contains("drawn here"));
        QVERIFY(!opened.page.history().toCsv().contains("pasted"));
    }

    void marksThePastComparisonThatIsOnShow() {
        Opened opened;
        opened.engine.loadModel("/models/one");
        const PictureRef a = picture("a-0.9"), b = picture("b"), c = picture("c-0.1");
        const QListView& list = opened.page.findChild<HistoryStrip*>()->list();
        opened.page.setBoth(a, b);
        QTRY_COMPARE(opened.page.history().rowCount(), 1);
        opened.page.setA(c);
        QTRY_COMPARE(opened.page.history().rowCount(), 2);
        QCOMPARE(list.currentIndex().row(), 0);
        opened.page.setA(a);
        QTRY_COMPARE(list.currentIndex().row(), 1);
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
