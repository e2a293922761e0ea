// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/support/openable.h"
#include "ui/support/startoptions.h"

using namespace twinsight;

class StartOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsTaken() {
        const StartCommand command =
            parseStart({"twinsight", "--data", "set.zip", "--data", "more", "--model", "m.safetensors",
                        "--runs", "runs", "--theme", "dark", "--language", "zh_CN", "extra.png"});
        QVERIFY(command.words.isEmpty());
        QCOMPARE(command.options.data, (QStringList{"set.zip", "more"}));
        QCOMPARE(command.options.model, "m.safetensors");
        QCOMPARE(command.options.runs, "runs");
        QCOMPARE(command.options.files, QStringList{"extra.png"});
        QVERIFY(command.options.theme == Theme::Dark);
        QCOMPARE(command.options.language, "zh_CN");
    }

    void compareTakesTwoPicturesBeforeAnyOthers() {
        const StartCommand command =
            parseStart({"twinsight", "set.zip", "--compare", "a.png", "b.png", "c.png"});
        QVERIFY(command.words.isEmpty());
        QCOMPARE(command.options.files, (QStringList{"a.png", "b.png", "set.zip", "c.png"}));
    }

    void compareWithOnePictureIsWrongUsage() {
        QCOMPARE(parseStart({"twinsight", "--compare", "a.png"}).exitCode, 2);
    }

    void unknownOptionsAreWrongUsage() {
        const StartCommand command = parseStart({"twinsight", "--colour"});
        QCOMPARE(command.exitCode, 2);
        QVERIFY(command.words.contains("colour"));
        QCOMPARE(parseStart({"twinsight", "--theme", "pink"}).exitCode, 2);
        QCOMPARE(parseStart({"twinsight", "--language", "xx"}).exitCode, 2);
    }

    void helpAndVersionAreWordsOnly() {
        QVERIFY(asksForWords({"twinsight", "--version"}));
        QVERIFY(!asksForWords({"twinsight", "version.png"}));
        QVERIFY(parseStart({"twinsight", "--version"}).words.startsWith("twinsight "));
        const StartCommand help = parseStart({"twinsight", "--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.words.contains("--compare <A> <B>"));
    }

    void filesAreOpenedByWhatTheyAre() {
        QVERIFY(openAs(QDir::tempPath()) == OpenAs::DataSet);
        QVERIFY(openAs("Set.ZIP") == OpenAs::DataSet);
        QVERIFY(openAs("best.safetensors") == OpenAs::Model);
        QVERIFY(openAs("Pairs.CSV") == OpenAs::Pairs);
        QVERIFY(openAs("one.png") == OpenAs::Picture);
    }
};

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "tst_startoptions.moc"
