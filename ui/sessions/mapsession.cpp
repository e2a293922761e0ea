// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/mapsession.h"

#include <QTemporaryFile>
#include <algorithm>

#include "core/base/files.h"

namespace twinsight {

MapSession::MapSession(QString program, QObject* parent) : QObject(parent), task_(std::move(program)) {
    task_.setBackground();
    connect(&task_, &ChildTask::failed, this, &MapSession::failed);
    connect(&task_, &ChildTask::ended, this, [this](bool sound, const QString& words) { end(sound, words); });
}

MapSession::~MapSession() = default;

void MapSession::make(const std::shared_ptr<const Dataset>& dataset, const QString& model,
                      const std::vector<std::uint32_t>& only) {
    task_.stop();
    dataset_ = dataset;
    making_ = {MapSubject::of(dataset, model, only), {}, {}};
    if (const FinishedMap* map = finished_.find(making_.subject)) return show(*map);
    QStringList arguments{QStringLiteral("map"), QString::fromStdString(utf8(dataset->root())),
                          QStringLiteral("--json"), QStringLiteral("--model"), model};
    if (!only.empty()) arguments << QStringLiteral("--only") << listOf(only);
    task_.run(
        arguments,
        [dataset](const QByteArray& line) { return mapLineFromJson(line.toStdString(), *dataset); },
        [this](const MapLine& line) { take(line); });
}

bool MapSession::isMaking(const std::shared_ptr<const Dataset>& dataset, const QString& model,
                          const std::vector<std::uint32_t>& only) const {
    return isRunning() && making_.subject == MapSubject::of(dataset, model, only);
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
    if (const auto* drawings = std::get_if<MapDrawings>(&line)) {
        making_.drawings = *drawings;
        return Q_EMIT chosen(dataset_, drawings->drawings);
    }
    making_.places = std::get<MapPlaces>(line);
    Q_EMIT placed(making_.places);
}

void MapSession::show(const FinishedMap& map) {
    Q_EMIT chosen(dataset_, map.drawings.drawings);
    Q_EMIT placed(map.places);
    Q_EMIT finished();
}

void MapSession::end(bool sound, const QString& words) {
    if (!sound || making_.places.places.empty())
        return Q_EMIT failed(words.isEmpty() ? tr("The map ended without a result.") : words);
    finished_.keep(std::move(making_));
    Q_EMIT finished();
}

}  // namespace twinsight
