// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace twinsight::testing {

/// A server in the web, on this machine alone: it hands out what the test gives it and misbehaves when told
/// to.
class WebServer {
public:
    WebServer() {
        server_.listen(QHostAddress::LocalHost);
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
            auto* socket = server_.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { hear(*socket); });
        });
    }

    QUrl address(const QString& path) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(server_.serverPort()).arg(path));
    }
    /// Nobody listens any more: as if there were no network.
    void close() { server_.close(); }

    QHash<QByteArray, QByteArray> files;      ///< by path, "/images.zip"
    QHash<QByteArray, QByteArray> redirects;  ///< from path to address
    qsizetype cutAfter = -1;                  ///< bytes of the next answer, after which the line breaks
    bool knowsRanges = true;
    bool silent = false;            ///< sends nothing but the head of an answer
    QList<QByteArray> askedRanges;  ///< of each request; empty where it asked for the whole

private:
    void hear(QTcpSocket& socket) {
        heard_[&socket] += socket.readAll();
        const QByteArray request = heard_[&socket];
        if (!request.contains("\r\n\r\n")) return;
        heard_.remove(&socket);
        answer(socket, request.split(' ').value(1), rangeOf(request));
    }

    static QByteArray rangeOf(const QByteArray& request) {
        for (const QByteArray& line : request.split('\n'))
            if (line.toLower().startsWith("range: bytes=")) return line.trimmed().mid(13);
        return {};
    }

    void answer(QTcpSocket& socket, const QByteArray& path, const QByteArray& range) {
        askedRanges << range;
        if (redirects.contains(path)) return say(socket, "302 Found", "Location: " + redirects[path], {});
        if (!files.contains(path)) return say(socket, "404 Not Found", "X-Nothing: here", "not here");
        const QByteArray bytes = files[path], size = QByteArray::number(bytes.size());
        if (range.isEmpty() || !knowsRanges) return say(socket, "200 OK", "X-Whole: yes", bytes);
        const qsizetype start = range.chopped(1).toLongLong();
        if (start >= bytes.size())
            return say(socket, "416 Range Not Satisfiable", "Content-Range: bytes */" + size, {});
        say(socket, "206 Partial Content",
            "Content-Range: bytes " + QByteArray::number(start) + '-' + QByteArray::number(bytes.size() - 1) +
                '/' + size,
            bytes.mid(start));
    }

    void say(QTcpSocket& socket, const QByteArray& status, const QByteArray& header, const QByteArray& body) {
        socket.write("HTTP/1.1 " + status + "\r\n" + header +
                     "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
        if (silent) return;
        socket.write(cutAfter >= 0 ? body.left(cutAfter) : body);
        if (std::exchange(cutAfter, -1) >= 0) socket.disconnectFromHost();
    }

    QTcpServer server_;
    QHash<QTcpSocket*, QByteArray> heard_;
};

}  // namespace twinsight::testing
