// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/testsession.h"

#include <algorithm>
#include <utility>

#include "ui/sessions/lineprocess.h"
#include "ui/support/inpool.h"

namespace twinsight {

namespace {

/// What a line says; reports come in lines of megabytes.
struct Understood {
    std::shared_ptr<const TestReport> report;
    double progress = 0;
    QString problem;
};

Understood understand(const QByteArray& line) {
    try {
        auto said = testLineFromJson({line.constData(), static_cast<std::size_t>(line.size())});
        if (const auto* progress = std::get_if<TestProgress>(&said)) return {nullptr, progress->share, {}};
        return {std::make_shared<const TestReport>(std::get<TestReport>(std::move(said))), 1, {}};
    } catch (const std::exception& error) {
        return {nullptr, 0, QString::fromUtf8(error.what())};
    }
}

}  // namespace

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

TestSession::TestSession(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {}

TestSession::~TestSession() {
    stop();
}

void TestSession::run(const TestPlan& plan) {
    stop();
    process_ = new LineProcess(program_, plan.arguments(), this);
    process_->setBackground();
    connect(process_, &LineProcess::received, this, &TestSession::take);
    connect(process_, &LineProcess::ended, this, [this] {
        fail(process_->lastWords().isEmpty() ? tr("The test ended without a result.")
                                             : process_->lastWords());
    });
    connect(process_, &LineProcess::missing, this,
            [this] { fail(tr("The program %1 does not start: install Twinsight again.").arg(program_)); });
    process_->start();
}

void TestSession::stop() {
    if (process_) std::exchange(process_, nullptr)->discard();
}

/// The process is kept until its report is understood, which tells from stop() that it is still wanted.
void TestSession::take(const QByteArray& line) {
    LineProcess* const from = process_;
    const bool isReport = !line.startsWith("{\"progress\"");
    if (isReport) disconnect(from, &LineProcess::ended, this, nullptr);
    inPool([line] { return understand(line); }, this,
           [this, from](const Understood& what) {
               if (process_ != from) return;
               if (!what.problem.isEmpty()) return fail(what.problem);
               if (!what.report) return Q_EMIT progressed(std::clamp(what.progress, 0.0, 1.0));
               stop();
               Q_EMIT finished(what.report);
           });
}

void TestSession::fail(const QString& sentence) {
    stop();
    Q_EMIT failed(sentence);
}

}  // namespace twinsight
