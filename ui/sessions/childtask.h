// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <exception>
#include <functional>
#include <memory>

#include "ui/sessions/lineprocess.h"

namespace twinsight {

/// One thing that twinsight-cli does in a process of its own, such as a test or a map, and tells of in lines.
/// A newer one takes the place of one that goes on. GUI thread only; no call blocks, but the destructor waits
/// for a line that is being understood and for the process to die.
class ChildTask : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli.
    explicit ChildTask(QString program, QObject* parent = nullptr);
    ~ChildTask() override;

    /// Others go first where processors are short. Before run().
    void setBackground() { background_ = true; }

    /// Each line is understood in another thread, for some are megabytes, and then taken in the GUI thread,
    /// in the order in which they came. `understand(line)` throws for a line that is none, which is failed().
    template <class Understand, class Take>
    void run(const QStringList& arguments, Understand understand, Take take);
    /// Nothing more is heard of it. Does nothing when none goes on.
    void stop();
    bool isRunning() const { return process_ != nullptr; }

Q_SIGNALS:
    /// What it writes to stderr meanwhile, line by line; of lines that come at once, the last.
    void told(const QString& line);
    /// It has ended by itself, after all its lines were taken; stop() in one of them comes before this.
    /// `words`: the last that it wrote to stderr. `sound`: with exit code 0.
    void ended(bool sound, const QString& words);
    /// It does not start, or has written what cannot be understood; it has been stopped.
    void failed(const QString& sentence);

private:
    using Action = std::function<void()>;
    using Reader = std::function<Action(const QByteArray& line)>;  ///< called in another thread

    void start(const QStringList& arguments, const Reader& reader);
    void fail(const QString& sentence);
    void end();
    /// Does what `make` makes in another thread, unless the process is no longer `from`.
    void act(LineProcess* from, std::function<Action()> make);

    QString program_;
    bool background_ = false;
    LineProcess* process_ = nullptr;
    QThreadPool thread_;  ///< one thread: in order
};

template <class Understand, class Take>
void ChildTask::run(const QStringList& arguments, Understand understand, Take take) {
    start(
        arguments,
        [this, understand = std::move(understand), take = std::move(take)](const QByteArray& line) -> Action {
            try {
                const auto said = std::make_shared<const decltype(understand(line))>(understand(line));
                return [take, said] { take(*said); };
            } catch (const std::exception& error) {
                return [this, problem = QString::fromUtf8(error.what())] { fail(problem); };
            }
        });
}

}  // namespace twinsight
