// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

#include "core/base/files.h"
#include "core/runs/presets.h"
#include "core/runs/trainingplan.h"
#include "tests/support/temporaryfolder.h"
#include "ui/mainwindow.h"
#include "ui/support/language.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

struct Message {
    QString context, source;
    QStringList translations;  ///< one a form of the plural
    bool finished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{context, {}, {}};
    QString whole;
    while (!xml.atEnd() &&
           (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QLatin1String("message"))) {
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
        if (xml.name() == QLatin1String("numerusform")) message.translations << xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
        xml.readNext();
        if (xml.isCharacters() && !xml.isWhitespace()) message.translations << xml.text().toString();
    }
    return message;
}

QString fileOf(const Language& language) {
    return QStringLiteral(TWINSIGHT_TRANSLATIONS "/twinsight_%1.ts").arg(language.code);
}

std::vector<Message> messagesOf(const Language& language) {
    QFile file(fileOf(language));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) messages.push_back(readMessage(xml, context));
    }
    return messages;
}

/// "%1", "%L2", "%n", in the order of their letters.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    QStringList places;
    for (auto all = place.globalMatch(text); all.hasNext();) places << all.next().captured();
    places.sort();
    return places;
}

/// Asked last, so only for what no other translator has.
class Untranslated : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const QString name = QString::fromUtf8(context);
        if (name.startsWith(QLatin1String("twinsight")) || name == QLatin1String("TrainingField") ||
            name == QLatin1String("Preset"))
            texts << name + u' ' + QString::fromUtf8(source);
        return {};
    }
    mutable QStringList texts;
};

QStringList lettersTakenTwice(const QWidget& menu) {
    QStringList twice;
    QList<QKeySequence> taken;
    for (const QAction* action : menu.actions()) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (!letter.isEmpty() && taken.contains(letter)) twice << action->text();
        taken << letter;
    }
    return twice;
}

struct ShownWindow {
    ShownWindow()
        : window(QStringLiteral("/nowhere/twinsight-cli"), QString::fromStdString(utf8(runs.path()))) {
        window.show();
    }

    TemporaryFolder runs;
    MainWindow window;
};

}  // namespace

class Translations : public QObject {
    Q_OBJECT

    TemporaryFolder settings_;

    static void eachTranslation() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages().mid(1))
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    static std::vector<Message> messages() {
        QFETCH_GLOBAL(QString, code);
        return messagesOf({code, {}});
    }

private Q_SLOTS:
    void initTestCase_data() { eachTranslation(); }
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("twinsight-tests");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString(utf8(settings_.path())));
    }
    void cleanup() { speak("en"); }

    void everyTextIsTranslated() {
        QVERIFY(!messages().empty());
        for (const Message& message : messages())
            QVERIFY2(message.finished && !message.translations.isEmpty(), qPrintable(message.source));
    }

    void whatIsFilledInHasItsPlaces() {
        for (const Message& message : messages())
            for (const QString& translation : message.translations)
                QVERIFY2(placesIn(translation) == placesIn(message.source), qPrintable(translation));
    }

    void letterKeysStayWhatTheyAre() {
        for (const Message& message : messages())
            for (const QString& translation : message.translations)
                QVERIFY2(QKeySequence::mnemonic(translation) == QKeySequence::mnemonic(message.source),
                         qPrintable(translation));
    }

    void whatCoreCallsThingsIsTranslated() {
        QFETCH_GLOBAL(QString, code);
        QTranslator translator;
        QVERIFY(translator.load("twinsight_" + code, ":/translations"));
        for (const TrainingField& field : trainingFields())
            for (const std::string& text : {field.label, field.unit, field.help, field.zero})
                QVERIFY2(text.empty() || !translator.translate("TrainingField", text.c_str()).isEmpty(),
                         text.c_str());
        for (const Preset& preset : presets())
            for (const std::string& text : {preset.name, preset.help})
                QVERIFY2(!translator.translate("Preset", text.c_str()).isEmpty(), text.c_str());
    }

    void theWindowAsksForNoTextThatIsNotThere() {
        QFETCH_GLOBAL(QString, code);
        Untranslated untranslated;
        QCoreApplication::installTranslator(&untranslated);
        speak(code);
        ShownWindow shown;
        for (const Page page : {Page::Train, Page::Compare, Page::Test, Page::Map})
            shown.window.showPage(page);
        QCOMPARE(untranslated.texts.join(u'\n'), QString());
    }

    void thePagesHaveChineseNames() {
        speak("zh_CN");
        ShownWindow shown;
        QStringList names;
        for (const Page page : {Page::Browse, Page::Train, Page::Compare, Page::Test, Page::Map})
            names << shown.window.findChild<PageBar*>()->button(page).text();
        QCOMPARE(names, (QStringList{"浏览", "训练", "比较", "测试", "分布图"}));
    }

    void noMenuHasALetterTwice() {
        QFETCH_GLOBAL(QString, code);
        speak(code);
        ShownWindow shown;
        QStringList twice = lettersTakenTwice(*shown.window.menuBar());
        for (const QMenu* menu : shown.window.menuBar()->findChildren<QMenu*>())
            twice << lettersTakenTwice(*menu);
        QCOMPARE(twice.join(u' '), QString());
    }
};

QTEST_MAIN(Translations)
#include "tst_translations.moc"
