// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/startoptions.h"

#include <QCommandLineParser>
#include <algorithm>

#include "twinsight/version.h"
#include "ui/support/language.h"
#include "ui/support/phrases.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

/// Two values after one option are nothing that Qt's parser knows: "--compare A B" becomes "--compare=A
/// --compare=B".
bool spreadCompare(QStringList& arguments) {
    const qsizetype at = arguments.indexOf(QStringLiteral("--compare"));
    if (at < 0) return true;
    if (at + 2 >= arguments.size()) return false;
    for (const qsizetype value : {at + 1, at + 2}) arguments[value].prepend(QStringLiteral("--compare="));
    arguments.removeAt(at);
    return true;
}

QString codesOfLanguages() {
    QStringList codes;
    for (const Language& language : languages()) codes << language.code;
    return listed(codes);
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Browse an image data set, train a Siamese network, compare two images."));
    parser.addOptions({
        {QStringLiteral("data"),
         tr("Open this data set: a folder or an archive (.zip, .tar, .tar.gz). May be given several times."),
         QStringLiteral("PATH")},
        {QStringLiteral("model"), tr("Compare with this model (.safetensors)."), QStringLiteral("FILE")},
        {QStringLiteral("runs"), tr("Keep training runs in this folder."), QStringLiteral("DIR")},
        {QStringLiteral("compare"), tr("Compare two image files."), QStringLiteral("A> <B")},
        {QStringLiteral("theme"), tr("system, light or dark."), QStringLiteral("NAME")},
        {QStringLiteral("language"), tr("Speak this language: %1.").arg(codesOfLanguages()),
         QStringLiteral("CODE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")},
    });
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("Data sets and models are opened, images go to the comparison."),
                                 QStringLiteral("[FILE...]"));
}

StartCommand wrongUsage(const QString& sentence) {
    return {.options = {}, .words = sentence + u' ' + tr("See twinsight --help.") + u'\n', .exitCode = 2};
}

StartCommand justWords(const QString& words) {
    return {.options = {}, .words = words, .exitCode = 0};
}

}  // namespace

bool asksForWords(const QStringList& arguments) {
    static const QStringList asking{QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("-v"),
                                    QStringLiteral("--version")};
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString& a) { return asking.contains(a); });
}

StartCommand parseStart(QStringList arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!spreadCompare(arguments)) return wrongUsage(tr("--compare needs two image files."));
    if (!parser.parse(arguments)) return wrongUsage(parser.errorText() + u'.');
    if (parser.isSet(QStringLiteral("help"))) return justWords(parser.helpText());
    if (parser.isSet(QStringLiteral("version")))
        return justWords(QStringLiteral("twinsight " TWINSIGHT_VERSION "\n"));

    StartCommand command;
    command.options.data = parser.values(QStringLiteral("data"));
    command.options.model = parser.value(QStringLiteral("model"));
    command.options.runs = parser.value(QStringLiteral("runs"));
    command.options.files = parser.values(QStringLiteral("compare")) + parser.positionalArguments();
    if (parser.isSet(QStringLiteral("theme"))) {
        command.options.theme = themeNamed(parser.value(QStringLiteral("theme")));
        if (!command.options.theme) return wrongUsage(tr("--theme takes system, light or dark."));
    }
    command.options.language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("language")) && !isLanguage(command.options.language))
        return wrongUsage(tr("--language takes one of these: %1.").arg(codesOfLanguages()));
    return command;
}

}  // namespace twinsight
