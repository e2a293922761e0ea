// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's event loop stands still while a training uses every core.
//   windowstalls DATASET [SECONDS]     a display or QT_QPA_PLATFORM=offscreen; prints, asserts nothing
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "ui/mainwindow.h"
#include "ui/support/startoptions.h"

namespace {

using namespace twinsight;

constexpr int kTickMilliseconds = 5;

/// Milliseconds in order of size, and what is read off them.
class Delays {
public:
    void add(double milliseconds) { values_.push_back(milliseconds); }
    void print(const char* name) {
        std::sort(values_.begin(), values_.end());
        std::printf("%-28s median %5.1f ms  99th percentile %5.1f ms  worst %5.1f ms  (%zu)\n", name,
                    share(0.5), share(0.99), share(1), values_.size());
    }

private:
    double share(double part) const {
        if (values_.empty()) return 0;
        return values_[std::min(values_.size() - 1, static_cast<std::size_t>(part * double(values_.size())))];
    }
    std::vector<double> values_;
};

/// Times every event that is handled at the top of the loop.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0) return QApplication::notify(receiver, event);
        QElapsedTimer watch;
        watch.start();
        ++depth_;
        const bool handled = QApplication::notify(receiver, event);
        --depth_;
        handling.add(double(watch.nsecsElapsed()) / 1e6);
        return handled;
    }
    Delays handling;

private:
    int depth_ = 0;
};

/// What a person does meanwhile: looks through alphabets, changes pages and the window's size.
class Person : public QObject {
public:
    explicit Person(MainWindow& window) : window_(window) {
        QObject::connect(&timer_, &QTimer::timeout, this, [this] { act(); });
        timer_.start(250);
    }

private:
    void act() {
        ++step_;
        constexpr Page kPages[] = {Page::Browse, Page::Train, Page::Compare};
        if (step_ % 8 == 0) window_.showPage(kPages[step_ / 8 % 3]);
        if (step_ % 3 == 0) window_.resize(1100 + step_ % 5 * 40, 700 + step_ % 4 * 30);
        if (auto* tree = window_.findChild<QTreeView*>()) {
            const QModelIndex set = tree->model()->index(0, 0);
            const int alphabets = tree->model()->rowCount(set);
            tree->setCurrentIndex(tree->model()->index(step_ % std::max(1, alphabets), 0, set));
        }
    }
    MainWindow& window_;
    QTimer timer_;
    int step_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("twinsight-bench"));
    TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) return std::fprintf(stderr, "windowstalls DATASET [SECONDS]\n"), 2;
    const int seconds = arguments.size() > 2 ? arguments[2].toInt() : 30;

    const QTemporaryDir runs;
    QProcess trainer;
    trainer.setStandardErrorFile(QProcess::nullDevice());
    trainer.start(
        QStringLiteral("nice"),
        {QStringLiteral("-n"), QStringLiteral("10"), QStringLiteral(TWINSIGHT_CLI), QStringLiteral("train"),
         arguments[1], QStringLiteral("--run"), runs.filePath(QStringLiteral("bench")),
         QStringLiteral("--minutes"), QString::number(seconds)});
    if (!trainer.waitForStarted()) return std::fprintf(stderr, "the trainer cannot be started\n"), 1;

    MainWindow window(QStringLiteral(TWINSIGHT_CLI), runs.path());
    window.show();
    StartOptions options;
    options.data = {arguments[1]};
    const auto attachWhenThere = [&] {
        if (QDir(runs.filePath(QStringLiteral("bench"))).exists(QStringLiteral("events.jsonl"))) {
            window.start(options);
            return true;
        }
        return false;
    };

    Delays waiting;
    QElapsedTimer sinceTick;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, [&] {
        waiting.add(std::max(0.0, double(sinceTick.nsecsElapsed()) / 1e6 - kTickMilliseconds));
        sinceTick.restart();
    });
    QTimer begin;
    QObject::connect(&begin, &QTimer::timeout, [&] {
        if (!attachWhenThere()) return;
        begin.stop();
        new Person(window);
        sinceTick.start();
        tick.start(kTickMilliseconds);
        // Not quit(): that closes the window, which would ask what is to become of the training.
        QTimer::singleShot(seconds * 1000, &application, [] { QCoreApplication::exit(0); });
    });
    begin.start(100);
    QApplication::exec();
    tick.stop();
    trainer.terminate();
    trainer.waitForFinished(30000);
    application.handling.print("one event handled");
    waiting.print("a 5 ms timer's lateness");
    return 0;
}
