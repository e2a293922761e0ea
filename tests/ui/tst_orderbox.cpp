// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QWindow>

#include "tests/ui/drawingfolder.h"
#include "ui/models/drawinggrid.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/ordersession.h"
#include "ui/views/charactertree.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawingspanel.h"
#include "ui/views/librarypanel.h"
#include "ui/views/orderbox.h"
#include "ui/views/viewerpanel.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// All drawings of a data set on screen, beside an engine to which the last drawing is the most typical one
/// and the first one the most like any picture.
struct Shown {
    explicit Shown(const QString& path) : box(*new OrderBox(engine, panel.drawings())) {
        panel.drawings().addToHead(&box);
        panel.resize(800, 600);
        panel.show();
        datasets.open(path);
        [&] { QTRY_VERIFY(panel.grid().model()->rowCount() > 0); }();
        QTest::keyClick(&panel.tree(), Qt::Key_Home);
    }
    std::vector<std::uint32_t> drawings() const {
        std::vector<std::uint32_t> shown;
        for (int row = 0; row < panel.grid().model()->rowCount(); ++row)
            shown.push_back(panel.grid().model()->index(row, 0).data(DrawingGridModel::DrawingRole).toUInt());
        return shown;
    }
    void chooseDrawing(int row) { panel.grid().setCurrentIndex(panel.grid().model()->index(row, 0)); }

    DatasetSession datasets;
    EngineSession engine{QStringLiteral(TWINSIGHT_FAKE_ENGINE)};
    LibraryPanel panel{datasets};
    OrderBox& box;
};

const std::vector<std::uint32_t> kUsual{0, 1, 2, 3, 4, 5}, kReversed{5, 4, 3, 2, 1, 0};

}  // namespace

class OrderBoxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typicalOnesComeFirstOrLast() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        QCOMPARE(shown.drawings(), kUsual);
        shown.box.choose(OrderBox::TypicalFirst);
        QTRY_COMPARE(shown.drawings(), kReversed);
        shown.chooseDrawing(1);
        shown.box.choose(OrderBox::OddFirst);
        QTRY_COMPARE(shown.drawings(), kUsual);
        QCOMPARE(shown.panel.grid().currentDrawing(), std::vector{4U});
        shown.box.choose(OrderBox::TypicalFirst);
        QTRY_COMPARE(shown.drawings(), kReversed);
        shown.box.choose(OrderBox::AsItIs);
        QCOMPARE(shown.drawings(), kUsual);
        QCOMPARE(shown.panel.grid().currentDrawing(), std::vector{4U});
    }

    void likenessIsThatToTheDrawingThatIsChosen() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        shown.box.choose(OrderBox::LikeChosen);
        QVERIFY(shown.box.words().contains("Choose a drawing"));
        QCOMPARE(shown.box.choice(), OrderBox::AsItIs);
        shown.box.choose(OrderBox::TypicalFirst);
        QTRY_COMPARE(shown.drawings(), kReversed);
        shown.chooseDrawing(2);
        shown.box.choose(OrderBox::LikeChosen);
        QTRY_COMPARE(shown.drawings(), kUsual);
        QCOMPARE(shown.box.choice(), OrderBox::LikeChosen);
    }

    void theHintGoesWhenADrawingIsChosen() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.box.choose(OrderBox::LikeChosen);
        QVERIFY(shown.box.words().contains("Choose a drawing"));
        shown.chooseDrawing(0);
        QVERIFY(shown.box.words().isEmpty());
    }

    void returnInTheListOpensNoDrawing() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        shown.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.chooseDrawing(0);
        shown.box.box().setFocus();
        shown.box.box().showPopup();
        QAbstractItemView* list = shown.box.box().view();
        QTRY_VERIFY(list->isVisible());
        list->setCurrentIndex(list->model()->index(OrderBox::TypicalFirst, 0));
        QTest::keyClick(list->window()->windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(shown.drawings(), kReversed);
        QVERIFY(!shown.panel.drawings().viewer().isVisible());
    }

    void anOrderGoesOnToOtherCharactersAndEndsWithTheDataSet() {
        const DrawingFolder folder(twoAlphabets()), other(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        shown.box.choose(OrderBox::TypicalFirst);
        QTRY_COMPARE(shown.drawings(), kReversed);
        QTest::keyClick(&shown.panel.tree(), Qt::Key_Down);
        QCOMPARE(shown.drawings(), (std::vector<std::uint32_t>{3, 2, 1, 0}));
        shown.datasets.open(other.text());
        QTRY_COMPARE(shown.drawings(), (std::vector<std::uint32_t>{0, 1, 2, 3}));
        QCOMPARE(shown.box.choice(), OrderBox::AsItIs);
    }

    void itSaysSoWhenAnotherModelAnswers() {
        const DrawingFolder folder(twoAlphabets());
        const TemporaryFolder run;
        const QString model = QString::fromStdString(utf8(run.write("best.safetensors", "weights")));
        Shown shown(folder.text());
        QSignalSpy loaded(&shown.engine, &EngineSession::modelLoaded);
        const auto load = [&] {
            const auto before = loaded.size();
            shown.engine.loadModel(model);
            QTRY_COMPARE(loaded.size(), before + 1);
        };
        load();
        shown.box.choose(OrderBox::TypicalFirst);
        QTRY_COMPARE(shown.drawings(), kReversed);
        load();  // as when its run gets another name
        QVERIFY(shown.box.words().isEmpty());
        run.write("best.safetensors", "other weights");
        load();
        QVERIFY(shown.box.words().contains("by the model before"));
        QCOMPARE(shown.drawings(), kReversed);
        shown.box.choose(OrderBox::TypicalFirst);
        QTRY_VERIFY(shown.box.words().isEmpty());
    }

    void itSaysWhyThereIsNoOrderWithoutAModel() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.box.choose(OrderBox::OddFirst);
        QTRY_VERIFY(shown.box.words().contains("No model yet"));
        QCOMPARE(shown.box.choice(), OrderBox::AsItIs);
        QVERIFY(!shown.box.cancel().isVisible());
        QCOMPARE(shown.drawings(), kUsual);
    }

    void itTellsHowFarItIsAndCanBeCancelled() {
        QStringList names;
        for (const QString& name : twoAlphabets()) names << "slow/" + name;
        const DrawingFolder folder(names);
        Shown shown(folder.file("slow"));
        shown.engine.loadModel("/models/one");
        shown.box.choose(OrderBox::OddFirst);
        QTRY_VERIFY(shown.box.words().contains("50"));
        QTest::mouseClick(&shown.box.cancel(), Qt::LeftButton);
        QCOMPARE(shown.box.choice(), OrderBox::AsItIs);
        QVERIFY(shown.box.words().isEmpty());
        QVERIFY(!shown.box.cancel().isVisible());
    }

    void anOrderThatIsCancelledWhileItIsSortedIsNotTold() {
        const DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        OrderSession session(shown.engine);
        const QSignalSpy ordered(&session, &OrderSession::ordered);
        bool cancelled = false;
        connect(&shown.engine, &EngineSession::ordered, &session, [&] {
            session.cancel();
            cancelled = true;
        });
        session.ask(shown.panel.drawings().dataset(), OrderSession::Order::Typical);
        QTRY_VERIFY(cancelled);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(ordered.size(), 0);
    }

    void aDataSetThatHasChangedOnTheDiskIsNotPutInOrder() {
        DrawingFolder folder(twoAlphabets());
        Shown shown(folder.text());
        shown.engine.loadModel("/models/one");
        folder.addDrawing("Runes/fehu/3.png");
        shown.box.choose(OrderBox::TypicalFirst);
        QTRY_VERIFY(shown.box.words().contains("has changed"));
        QCOMPARE(shown.drawings(), kUsual);
    }
};

QTEST_MAIN(OrderBoxes)
#include "tst_orderbox.moc"
