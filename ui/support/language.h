// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace twinsight {

/// A language that Twinsight speaks.
struct Language {
    QString code;  ///< the word in settings and on the command line: "en", "zh_CN"
    QString name;  ///< by which its speakers know it
};

/// English, whose texts stand in the sources, and one for each twinsight_*.ts in resources/translations.
const QList<Language>& languages();
bool isLanguage(const QString& code);

/// The code of the first of these languages that Twinsight speaks; English where it speaks none. `wanted`: as
/// QLocale::uiLanguages() has them.
QString spokenLanguage(const QStringList& wanted);

/// What the person chose; empty: the system's.
QString chosenLanguage();
void rememberLanguage(const QString& code);
/// The code of the language that is chosen, or else the system's.
QString languageInUse();

/// From now on, texts are in the language of this code, Qt's own among them where its translation is
/// installed. What is on screen stays as it is. Needs a QCoreApplication; GUI thread only.
void speak(const QString& code);

}  // namespace twinsight
