// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <algorithm>

namespace twinsight {

namespace {

QString settingsKey() {
    return QStringLiteral("window/language");
}

bool isSame(const QLocale& one, const QLocale& other) {
    return one.language() == other.language() && one.script() == other.script();
}

/// Dates and numbers go with the texts; a country's own ways stay where its language is spoken.
void followLocale(const QString& code) {
    const QLocale system = QLocale::system();
    const bool systems = code == spokenLanguage(system.uiLanguages());
    QLocale::setDefault(systems ? system : QLocale(code));
}

void install(const QString& file, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(settingsKey());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

const QList<Language>& languages() {
    static const QList<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                     {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

bool isLanguage(const QString& code) {
    return std::ranges::any_of(languages(), [&](const Language& known) { return known.code == code; });
}

QString spokenLanguage(const QStringList& wanted) {
    for (const QString& name : wanted)
        for (const Language& known : languages())
            if (isSame(QLocale(name), QLocale(known.code))) return known.code;
    return languages().front().code;
}

QString chosenLanguage() {
    const QString code = QSettings().value(settingsKey()).toString();
    return isLanguage(code) ? code : QString();
}

void rememberLanguage(const QString& code) {
    QSettings().setValue(settingsKey(), code);
}

QString languageInUse() {
    const QString chosen = chosenLanguage();
    return chosen.isEmpty() ? spokenLanguage(QLocale::system().uiLanguages()) : chosen;
}

void speak(const QString& code) {
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(settingsKey()));
    followLocale(code);
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("twinsight_") + code, QStringLiteral(":/translations"));
}

}  // namespace twinsight
