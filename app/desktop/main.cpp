// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QTimer>
#include <cstdio>

#include "core/base/files.h"
#include "core/runs/runfolder.h"
#include "twinsight/version.h"
#include "ui/mainwindow.h"
#include "ui/support/engineprogram.h"
#include "ui/support/language.h"
#include "ui/support/startoptions.h"

namespace {

using namespace twinsight;

int sayWords(const StartCommand& command) {
    std::fputs(qPrintable(command.words), command.exitCode == 0 ? stdout : stderr);
    return command.exitCode;
}

/// --help and --version work where there is no display.
int sayWordsOnly(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    speak(languageInUse());
    return sayWords(parseStart(QCoreApplication::arguments()));
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("twinsight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINSIGHT_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("twinsight"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Twinsight"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.twinsight.Twinsight"));
}

QIcon windowIcon() {
    QIcon icon;
    for (const int size : {16, 32, 48, 256})
        icon.addFile(QStringLiteral(":/icons/twinsight-%1.png").arg(size), QSize(size, size));
    return icon;
}

Theme chosenTheme(const StartOptions& options) {
    const QString remembered = QSettings().value(QStringLiteral("window/theme")).toString();
    return options.theme.value_or(themeNamed(remembered).value_or(Theme::System));
}

QString runsFolder(const StartOptions& options) {
    return options.runs.isEmpty() ? QString::fromStdString(utf8(defaultRunsFolder())) : options.runs;
}

}  // namespace

int main(int argc, char** argv) {
    nameProgram();
    if (asksForWords(QStringList(argv, argv + argc))) return sayWordsOnly(argc, argv);
    QApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    speak(languageInUse());
    const StartCommand command = parseStart(QCoreApplication::arguments());
    if (!command.words.isEmpty()) return sayWords(command);

    if (!command.options.language.isEmpty()) speak(command.options.language);
    QApplication::setWindowIcon(windowIcon());
    applyTheme(chosenTheme(command.options));
    MainWindow window(engineProgram(), runsFolder(command.options));
    window.show();
    QTimer::singleShot(0, &window, [&] { window.start(command.options); });
    return QApplication::exec();
}
