// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/mapsession.h"

#include <QTemporaryFile>
#include <algorithm>
#include <utility>

#include "core/base/files.h"
#include "ui/sessions/lineprocess.h"
#include "ui/support/inpool.h"

namespace twinsight {

namespace {

struct Understood {
    MapLine line;
    QString problem;
};

Understood understand(const QByteArray& line, const Dataset& dataset) {
    try {
        return {mapLineFromJson({line.constData(), static_cast<std::size_t>(line.size())}, dataset), {}};
    } catch (const std::exception& error) {
        return {{}, QString::fromUtf8(error.what())};
    }
}

}  // namespace

MapSession::MapSession(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {}

MapSession::~MapSession() {
    stop();
}

void MapSession::make(const std::shared_ptr<const Dataset>& dataset, const QString& model,
                      const std::vector<std::uint32_t>& only) {
    stop();
    dataset_ = dataset;
    QStringList arguments{QStringLiteral("map"), QString::fromStdString(utf8(dataset->root())),
                          QStringLiteral("--json"), QStringLiteral("--model"), model};
    if (!only.empty()) arguments << QStringLiteral("--only") << listOf(only);
    ended_ = placedAny_ = false;
    process_ = new LineProcess(program_, arguments, this);
    process_->setBackground();
    connect(process_, &LineProcess::received, this, [this](const QByteArray& line) {
        waiting_.push_back(line);
        understandNext();
    });
    connect(process_, &LineProcess::ended, this, [this] {
        ended_ = true;
        lastWords_ = process_->lastWords();
        understandNext();
    });
    connect(process_, &LineProcess::missing, this,
            [this] { fail(tr("The program %1 does not start: install Twinsight again.").arg(program_)); });
    process_->start();
}

QString MapSession::listOf(const std::vector<std::uint32_t>& drawings) {
    list_ = std::make_unique<QTemporaryFile>();
    if (!list_->open()) return {};
    for (const std::uint32_t drawing : drawings) {
        list_->write(dataset_->drawings()[drawing].path.c_str());
        list_->write("\n");
    }
    list_->close();
    return list_->fileName();
}

void MapSession::stop() {
    if (process_) std::exchange(process_, nullptr)->discard();
    waiting_.clear();
}

/// Lines of megabytes are read by another thread.
void MapSession::understandNext() {
    if (understanding_ || !process_) return;
    if (waiting_.empty()) {
        if (ended_) end();
        return;
    }
    const QByteArray line = waiting_.front();
    waiting_.pop_front();
    understanding_ = true;
    inPool([line, dataset = dataset_] { return understand(line, *dataset); }, this,
           [this, from = process_](const Understood& what) {
               understanding_ = false;
               if (process_ == from && !what.problem.isEmpty()) return fail(what.problem);
               if (process_ == from) take(what.line);
               understandNext();
           });
}

void MapSession::take(const MapLine& line) {
    if (const auto* progress = std::get_if<MapProgress>(&line))
        return Q_EMIT embedding(std::clamp(progress->share, 0.0, 1.0));
    if (const auto* drawings = std::get_if<MapDrawings>(&line))
        return Q_EMIT chosen(dataset_, drawings->drawings);
    placedAny_ = true;
    Q_EMIT placed(std::get<MapPlaces>(line));
}

void MapSession::end() {
    if (!placedAny_) return fail(lastWords_.isEmpty() ? tr("The map ended without a result.") : lastWords_);
    stop();
    Q_EMIT finished();
}

void MapSession::fail(const QString& sentence) {
    stop();
    Q_EMIT failed(sentence);
}

}  // namespace twinsight
