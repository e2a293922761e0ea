// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/runwords.h"

#include <QDateTime>
#include <QLocale>

#include "ui/support/phrases.h"
#include "ui/support/tr.h"

namespace twinsight {

QString spokenState(RunState state, RunRequest asked) {
    if (asked == RunRequest::Stop) return tr("Stopping...");
    if (asked == RunRequest::Pause) return tr("Pausing...");
    switch (state) {
        case RunState::Starting:
            return tr("Starting");
        case RunState::Running:
            return tr("Training");
        case RunState::Paused:
            return tr("Paused");
        case RunState::Finished:
            return tr("Finished");
        case RunState::Stopped:
            return tr("Stopped");
        case RunState::Failed:
            return tr("Failed");
        case RunState::Stale:
            return tr("Broken off");
    }
    return {};
}

QString spokenResult(const Finished& finished) {
    const QString begin = (finished.stopped ? tr("Stopped after %1.") : tr("Trained for %1."))
                              .arg(spokenDuration(finished.seconds));
    if (finished.accuracy <= 0 && finished.oneShotAccuracy <= 0)
        return begin;  // ended before it was measured
    QStringList sentences = {
        begin, tr("On drawings it never saw, the model tells %1 of pairs rightly apart (AUC %2, equal error "
                  "rate %3).")
                   .arg(spokenShare(finished.accuracy), QLocale().toString(finished.auc, 'f', 3),
                        spokenShare(finished.eer))};
    if (finished.oneShotAccuracy > 0)  // else there were too few characters to measure it with
        sentences << tr("It finds the right character among up to twenty in %1 of cases.")
                         .arg(spokenShare(finished.oneShotAccuracy));
    return sentences.join(QLatin1Char(' '));
}

QString spokenStale(double lastTime) {
    const QString todo = tr("Resume goes on from its last checkpoint.");
    if (lastTime <= 0) return tr("The trainer is gone before it began.") + QLatin1Char(' ') + todo;
    const auto last = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(lastTime));
    return tr("The trainer is gone without a word; it was last heard of on %1.")
               .arg(QLocale().toString(last, QLocale::ShortFormat)) +
           QLatin1Char(' ') + todo;
}

}  // namespace twinsight
