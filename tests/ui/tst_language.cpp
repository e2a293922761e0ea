// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSettings>
#include <QTest>

#include "tests/support/temporaryfolder.h"
#include "ui/support/language.h"
#include "ui/support/tr.h"

using namespace twinsight;
using namespace twinsight::testing;

class LanguageTest : public QObject {
    Q_OBJECT

    TemporaryFolder settings_;

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName("twinsight-tests");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString(settings_.path().string()));
    }
    void init() { QSettings().clear(); }
    void cleanup() { speak("en"); }

    void theFirstWantedOneThatIsSpokenIsTaken() {
        QCOMPARE(spokenLanguage({"de-DE", "zh-Hans-CN", "en"}), "zh_CN");
        QCOMPARE(spokenLanguage({"zh"}), "zh_CN");
        QCOMPARE(spokenLanguage({"zh-SG"}), "zh_CN");
        QCOMPARE(spokenLanguage({"en-GB", "zh-CN"}), "en");
    }

    void whoeverReadsNoneOfThemGetsEnglish() {
        QCOMPARE(spokenLanguage({"zh-Hant-TW"}), "en");
        QCOMPARE(spokenLanguage({"C"}), "en");
        QCOMPARE(spokenLanguage({}), "en");
    }

    void theChosenOneIsRemembered() {
        QCOMPARE(chosenLanguage(), "");
        rememberLanguage("zh_CN");
        QCOMPARE(chosenLanguage(), "zh_CN");
        QCOMPARE(languageInUse(), "zh_CN");
    }

    void oneThatIsNotSpokenIsNotChosen() {
        rememberLanguage("xx");
        QCOMPARE(chosenLanguage(), "");
    }

    void textsNumbersAndDatesAreInTheLanguageThatIsSpoken() {
        speak("zh_CN");
        QCOMPARE(twinsight::tr("Training"), "训练");
        QCOMPARE(twinsight::tr("%Ln drawings", nullptr, 19280), "19,280 个样本");
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        speak("en");
        QCOMPARE(twinsight::tr("Training"), "Training");
        QVERIFY(QLocale().language() != QLocale::Chinese);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
