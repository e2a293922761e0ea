// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

namespace twinsight {

class LineProcess;

/// TensorBoard on a folder, where it is installed: a program of its own with pages for a browser of this
/// computer alone. It ends with this object. GUI thread only; no call blocks but the destructor, for about
/// half a second.
class TensorboardServer : public QObject {
    Q_OBJECT

public:
    /// `program`: a name in the PATH, or a path.
    explicit TensorboardServer(QString program = QStringLiteral("tensorboard"), QObject* parent = nullptr);
    ~TensorboardServer() override;

    /// Of all event files below the folder. Answers with ready() or failed(): at once where it shows this
    /// folder already, else after the seconds that it takes to start; another folder's is ended.
    void show(const QString& folder);

Q_SIGNALS:
    void starting();
    void ready(const QUrl& address);
    void failed(const QString& sentence);

private:
    void start();
    void take(const QString& words);
    void fail(const QString& sentence);

    QString program_, folder_;
    QUrl address_;                   ///< empty before it tells
    LineProcess* server_ = nullptr;  ///< null when none runs
};

}  // namespace twinsight
