// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/testsession.h"

#include <algorithm>

namespace twinsight {

QStringList TestPlan::arguments() const {
    static constexpr const char* kTasks[] = {"verification", "one-shot", "runs"};
    QStringList list{QStringLiteral("evaluate"), data,
                     QStringLiteral("--task"),   QLatin1String(kTasks[static_cast<int>(task)]),
                     QStringLiteral("--seed"),   QString::number(seed),
                     QStringLiteral("--model"),  model};
    if (!against.isEmpty()) list << QStringLiteral("--against") << against;
    if (task != TestTask::Runs) list << QStringLiteral("--trials") << QString::number(trials);
    if (task == TestTask::OneShot)
        list << QStringLiteral("--ways") << QString::number(ways) << QStringLiteral("--shots")
             << QString::number(shots);
    if (task == TestTask::Verification) list << QStringLiteral("--worst") << QStringLiteral("20");
    return list << QStringLiteral("--json") << QStringLiteral("--details") << QStringLiteral("--progress");
}

TestSession::TestSession(QString program, QObject* parent) : QObject(parent), task_(std::move(program)) {
    task_.setBackground();
    connect(&task_, &ChildTask::failed, this, &TestSession::failed);
    connect(&task_, &ChildTask::ended, this, [this](bool, const QString& words) {
        Q_EMIT failed(words.isEmpty() ? tr("The test ended without a result.") : words);
    });
}

void TestSession::run(const TestPlan& plan) {
    task_.run(
        plan.arguments(),
        [](const QByteArray& line) {
            return std::make_shared<const TestLine>(testLineFromJson(line.toStdString()));
        },
        [this](const std::shared_ptr<const TestLine>& line) { take(line); });
}

/// The report is shared, not copied: it may be megabytes.
void TestSession::take(const std::shared_ptr<const TestLine>& line) {
    if (const auto* progress = std::get_if<TestProgress>(line.get()))
        return Q_EMIT progressed(std::clamp(progress->share, 0.0, 1.0));
    stop();
    Q_EMIT finished({line, &std::get<TestReport>(*line)});
}

}  // namespace twinsight
