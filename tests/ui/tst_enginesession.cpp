// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/temporaryfolder.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/restartlimit.h"

using namespace twinsight;
using State = EngineSession::State;

namespace {

const QString kFake = QStringLiteral(TWINSIGHT_FAKE_ENGINE);

PictureRef picture(const std::string& path) {
    return {path, {}, {}};
}

/// A session and all that it has said.
struct Watched {
    explicit Watched(const QString& program = kFake) : session(program) {}

    EngineSession session;
    QSignalSpy states{&session, &EngineSession::stateChanged};
    QSignalSpy loaded{&session, &EngineSession::modelLoaded};
    QSignalSpy compared{&session, &EngineSession::compared};
    QSignalSpy compareFailed{&session, &EngineSession::compareFailed};
    QSignalSpy failed{&session, &EngineSession::failed};

    double probability(int i = 0) const { return compared.at(i).at(0).value<CompareResult>().probability; }
};

}  // namespace

class TestEngineSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesReadyByItself() {
        Watched engine;
        QCOMPARE(engine.session.state(), State::Starting);
        QTRY_COMPARE(engine.session.state(), State::Ready);
        QVERIFY(engine.session.model().path.empty());
    }

    void loadsAndComparesWhatWasAskedBeforeItWasReady() {
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.compare(picture("a-0.93"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        QCOMPARE(engine.probability(), 0.93);
        QCOMPARE(engine.loaded.size(), 1);
        QCOMPARE(engine.session.model().path, std::string("/models/one"));
    }

    void saysWhichProgramIsMissing() {
        Watched engine("/nowhere/twinsight-cli");
        QTRY_COMPARE(engine.session.state(), State::Gone);
        QCOMPARE(engine.failed.size(), 1);
        QVERIFY(engine.failed[0][0].toString().contains("/nowhere/twinsight-cli"));
    }

    void comparesNothingWithoutAModel() {
        Watched engine;
        engine.session.compare(picture("a"), picture("b"));
        QTRY_COMPARE(engine.compareFailed.size(), 1);
        QVERIFY(engine.compareFailed[0][0].toString().contains("No model yet"));
    }

    void keepsItsModelWhenAnotherCannotBeLoaded() {
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.loadModel("/models/missing");
        engine.session.compare(picture("a-0.25"), picture("b"));
        QTRY_COMPARE(engine.failed.size(), 1);
        QVERIFY(engine.failed[0][0].toString().contains("/models/missing"));
        engine.session.loadModel("/models/one");
        QTRY_COMPARE(engine.loaded.size(), 1);
        engine.session.loadModel("/models/missing");
        QTRY_COMPARE(engine.failed.size(), 2);
        engine.session.compare(picture("a-0.25"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        QCOMPARE(engine.session.model().path, std::string("/models/one"));
    }

    void answersOnlyTheNewestComparison() {
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.compare(picture("hold-0.1"), picture("b"));
        QTRY_COMPARE(engine.loaded.size(), 1);
        engine.session.compare(picture("hold-0.2"), picture("b"));
        engine.session.compare(picture("a-0.3"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        engine.session.compare(picture("a-0.4"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 2);
        QCOMPARE(engine.probability(0), 0.3);
        QCOMPARE(engine.probability(1), 0.4);
        QCOMPARE(engine.compareFailed.size(), 0);
    }

    void anOrderAndASearchDoNotGetInEachOthersWay() {
        const testing::TemporaryFolder folder;
        folder.write("data/a/1.png", "\x89PNG\r\n\x1a\n a picture by its first bytes");
        const std::string dataset = (folder / "data").string();
        Watched engine;
        QSignalSpy searched(&engine.session, &EngineSession::searched);
        QSignalSpy ordered(&engine.session, &EngineSession::ordered);
        QSignalSpy orderFailed(&engine.session, &EngineSession::orderFailed);
        engine.session.loadModel("/models/one");
        engine.session.search({picture("a"), dataset, "", 2});
        engine.session.order({picture("a"), dataset, ""});
        QTRY_VERIFY(searched.size() == 1 && ordered.size() == 1);
        QCOMPARE(ordered[0][0].value<OrderResult>().likeness, std::vector{0.0F});
        engine.session.order({{}, "refuse", ""});
        QTRY_COMPARE(orderFailed.size(), 1);
        QCOMPARE(searched.size(), 1);
    }

    void noAnswerComesToAnOrderThatWasDropped() {
        Watched engine;
        QSignalSpy ordering(&engine.session, &EngineSession::ordering);
        QSignalSpy orderFailed(&engine.session, &EngineSession::orderFailed);
        engine.session.loadModel("/models/one");
        engine.session.order({{}, "slow", ""});
        QTRY_COMPARE(ordering.size(), 1);
        engine.session.dropOrder();
        engine.session.compare(picture("a-0.3"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        QCOMPARE(orderFailed.size(), 0);
    }

    void startsAgainWithItsModelAndRepeatsTheComparison() {
        const testing::TemporaryFolder folder;
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.compare(picture((folder / "die-once-0.75").string()), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        QCOMPARE(engine.probability(), 0.75);
        QCOMPARE(engine.session.model().path, std::string("/models/one"));
        QCOMPARE(engine.loaded.size(), 1);
        QCOMPARE(engine.failed.size(), 0);
    }

    void givesUpAComparisonThatEndedTheEngineTwice() {
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.compare(picture("die"), picture("b"));
        QTRY_COMPARE(engine.compareFailed.size(), 1);
        QTRY_COMPARE(engine.session.state(), State::Ready);
        engine.session.compare(picture("a-0.6"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        QCOMPARE(engine.probability(), 0.6);
    }

    void goesBackToTheOldModelWhenANewOneEndsTheEngine() {
        Watched engine;
        engine.session.loadModel("/models/one");
        QTRY_COMPARE(engine.loaded.size(), 1);
        engine.session.loadModel("/models/deadly");
        QTRY_COMPARE(engine.failed.size(), 1);
        QVERIFY(engine.failed[0][0].toString().contains("/models/deadly"));
        engine.session.compare(picture("a-0.7"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        QCOMPARE(engine.session.model().path, std::string("/models/one"));
    }

    void isGoneAfterTooManyDeathsAndComesBackForAModel() {
        Watched engine;
        engine.session.loadModel("/models/one");
        QTRY_COMPARE(engine.loaded.size(), 1);
        connect(&engine.session, &EngineSession::compareFailed, &engine.session, [&engine] {
            if (engine.session.state() != State::Gone) engine.session.compare(picture("die"), picture("b"));
        });
        engine.session.compare(picture("die"), picture("b"));
        QTRY_COMPARE_WITH_TIMEOUT(engine.session.state(), State::Gone, 20000);
        QCOMPARE(engine.failed.size(), 1);
        QVERIFY(engine.failed[0][0].toString().contains("I die of this picture."));
        engine.session.loadModel("/models/two");
        QTRY_COMPARE(engine.loaded.size(), 2);
        QCOMPARE(engine.session.state(), State::Ready);
    }

    void passesOverLinesThatAreNoAnswers() {
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.compare(picture("garbage-0.55"), picture("b"));
        QTRY_COMPARE(engine.compared.size(), 1);
        QCOMPARE(engine.probability(), 0.55);
        QCOMPARE(engine.session.state(), State::Ready);
    }

    void failsAComparisonWhoseAnswerMakesNoSense() {
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.compare(picture("nonsense"), picture("b"));
        QTRY_COMPARE(engine.compareFailed.size(), 1);
    }

    void passesOnTheEnginesSentence() {
        Watched engine;
        engine.session.loadModel("/models/one");
        engine.session.compare(picture("wrong.png"), picture("b"));
        QTRY_COMPARE(engine.compareFailed.size(), 1);
        QCOMPARE(engine.compareFailed[0][0].toString(), QStringLiteral("wrong.png is damaged."));
    }

    void restartsFiveTimesAMinuteWithGrowingPauses() {
        using namespace std::chrono_literals;
        RestartLimit limit;
        const RestartLimit::Clock::time_point start{};
        QVERIFY(limit.died(start) == 0ms);
        QVERIFY(limit.died(start + 1s) == 200ms);
        QVERIFY(limit.died(start + 2s) == 400ms);
        QVERIFY(limit.died(start + 3s) == 800ms);
        QVERIFY(limit.died(start + 4s) == 1600ms);
        QVERIFY(!limit.died(start + 5s));
        QVERIFY(limit.died(start + 120s) == 0ms);
    }

    void searchesAndEvaluatesWithWordOfHowFarItIs() {
        EngineSession engine(QStringLiteral(TWINSIGHT_FAKE_ENGINE));
        QSignalSpy searched(&engine, &EngineSession::searched), searching(&engine, &EngineSession::searching);
        QSignalSpy evaluated(&engine, &EngineSession::evaluated);
        engine.loadModel("/models/one");
        engine.search({{"/a-0.7.png", {}, {}}, "/data/slow", "", 5});
        engine.evaluate({"/data/slow"});
        QTRY_COMPARE(searched.size(), 1);
        QTRY_COMPARE(evaluated.size(), 1);
        QCOMPARE(searching.size(), 1);
        QCOMPARE(searched[0][0].value<SearchResult>().matches[0].probability, 0.7);
    }

    void saysWhyThereIsNoAnswerToASearch() {
        EngineSession engine(QStringLiteral(TWINSIGHT_FAKE_ENGINE));
        QSignalSpy failed(&engine, &EngineSession::searchFailed),
            other(&engine, &EngineSession::evaluateFailed);
        engine.search({{"/a.png", {}, {}}, "/data/set", "", 5});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("No model"));
        engine.loadModel("/models/one");
        engine.search({{"/a.png", {}, {}}, "/data/refuse", "", 5});
        engine.evaluate({"/data/refuse"});
        QTRY_COMPARE(failed.size(), 2);
        QTRY_COMPARE(other.size(), 1);
        QVERIFY(failed[1][0].toString().contains("Nothing to search"));
    }
};

QTEST_MAIN(TestEngineSession)
#include "tst_enginesession.moc"
