// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/tensorboardserver.h"

#include <QRegularExpression>
#include <utility>

#include "core/runs/commandline.h"
#include "ui/sessions/lineprocess.h"

namespace twinsight {

TensorboardServer::TensorboardServer(QString program, QObject* parent)
    : QObject(parent), program_(std::move(program)) {}

TensorboardServer::~TensorboardServer() = default;

void TensorboardServer::show(const QString& folder) {
    const bool same = server_ && folder == folder_;
    if (same && !address_.isEmpty()) return Q_EMIT ready(address_);
    if (!same) {
        if (server_) std::exchange(server_, nullptr)->discard();
        folder_ = folder;
        start();
    }
    if (server_) Q_EMIT starting();
}

void TensorboardServer::start() {
    address_.clear();
    server_ = new LineProcess(program_, {QStringLiteral("--logdir"), folder_}, this);
    server_->setBackground();
    connect(server_, &LineProcess::told, this, &TensorboardServer::take);
    connect(server_, &LineProcess::missing, this, [this] {
        fail(tr("TensorBoard is not installed. Where it is, this shows the same: %1")
                 .arg(QString::fromStdString(tensorboardCommand(folder_.toStdString()))));
    });
    connect(server_, &LineProcess::ended, this,
            [this] { fail(tr("TensorBoard has ended: %1").arg(server_->lastWords())); });
    server_->start();
}

/// "TensorBoard 2.11.0 at http://localhost:6006/ (Press CTRL+C to quit)"
void TensorboardServer::take(const QString& words) {
    static const QRegularExpression address(QStringLiteral("\\bat (http://\\S+)"));
    const QRegularExpressionMatch match = address.match(words);
    if (!match.hasMatch() || !address_.isEmpty()) return;
    address_ = QUrl(match.captured(1));
    Q_EMIT ready(address_);
}

void TensorboardServer::fail(const QString& sentence) {
    std::exchange(server_, nullptr)->deleteLater();
    Q_EMIT failed(sentence);
}

}  // namespace twinsight
