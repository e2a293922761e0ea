// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/mapsession.h"

#include <QTemporaryFile>
#include <algorithm>

#include "core/base/files.h"

namespace twinsight {

MapSession::MapSession(QString program, QObject* parent) : QObject(parent), task_(std::move(program)) {
    task_.setBackground();
    connect(&task_, &ChildTask::failed, this, &MapSession::failed);
    connect(&task_, &ChildTask::ended, this, [this](bool, const QString& words) { end(words); });
}

MapSession::~MapSession() = default;

void MapSession::make(const std::shared_ptr<const Dataset>& dataset, const QString& model,
                      const std::vector<std::uint32_t>& only) {
    dataset_ = dataset;
    placedAny_ = false;
    QStringList arguments{QStringLiteral("map"), QString::fromStdString(utf8(dataset->root())),
                          QStringLiteral("--json"), QStringLiteral("--model"), model};
    if (!only.empty()) arguments << QStringLiteral("--only") << listOf(only);
    task_.run(
        arguments,
        [dataset](const QByteArray& line) { return mapLineFromJson(line.toStdString(), *dataset); },
        [this](const MapLine& line) { take(line); });
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

void MapSession::take(const MapLine& line) {
    if (const auto* progress = std::get_if<MapProgress>(&line))
        return Q_EMIT embedding(std::clamp(progress->share, 0.0, 1.0));
    if (const auto* drawings = std::get_if<MapDrawings>(&line))
        return Q_EMIT chosen(dataset_, drawings->drawings);
    placedAny_ = true;
    Q_EMIT placed(std::get<MapPlaces>(line));
}

void MapSession::end(const QString& words) {
    if (placedAny_) return Q_EMIT finished();
    Q_EMIT failed(words.isEmpty() ? tr("The map ended without a result.") : words);
}

}  // namespace twinsight
