// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QObject>
#include <QUrl>
#include <memory>

class QLockFile;
class QNetworkAccessManager;
class QNetworkReply;

namespace twinsight {

/// A file out of the web. What comes is kept beside it as "FILE.part", from where a later download goes on;
/// it gets its name once its checksum is right. Nothing is ever overwritten. Up to 5 redirections are
/// followed, never from https to http. GUI thread only; no call blocks.
class Download : public QObject {
    Q_OBJECT

public:
    struct Order {
        QUrl address;
        QString file;          ///< its folder is made
        QByteArray md5;        ///< 16 bytes
        qint64 mostBytes;      ///< more is not taken
        int patience = 30000;  ///< milliseconds without a byte
    };

    explicit Download(QObject* parent = nullptr);
    ~Download() override;

    /// Answers with finished(), at once where the file is there, or with failed(). One at a time.
    void start(const Order& order);
    /// Nothing is answered any more; what has come is kept.
    void cancel();
    bool isRunning() const { return running_; }

Q_SIGNALS:
    /// `total`: 0 when it is not known.
    void progressed(qint64 received, qint64 total);
    void finished(const QString& file);
    void failed(const QString& sentence);

private:
    bool openPart();
    void request();
    void discardReply();
    bool begin();
    void take();
    void end();
    void check();
    void settle(bool sound);
    void stop();
    void fail(const QString& reason);
    QString name() const;

    Order order_;
    QNetworkAccessManager* web_ = nullptr;  ///< made when it is needed
    QNetworkReply* reply_ = nullptr;
    std::unique_ptr<QLockFile> lock_;
    QFile part_;
    qint64 total_ = 0;
    quint64 generation_ = 0;
    bool running_ = false, begun_ = false;
};

}  // namespace twinsight
