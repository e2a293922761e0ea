// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "core/protocol/maplines.h"
#include "ui/sessions/childtask.h"
#include "ui/support/finishedmaps.h"

class QTemporaryFile;

namespace twinsight {

/// Has drawings placed in the plane by a process of its own, `twinsight-cli map`, in the background. A newer
/// map takes the place of one that is being made. GUI thread only; no call blocks.
class MapSession : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli.
    explicit MapSession(QString program, QObject* parent = nullptr);
    ~MapSession() override;

    /// `only`: the drawings to place; empty: all. Answers with chosen(), then placed() again and again, and
    /// finished(); or with failed(); and with embedding() before. What was finished before is there at once.
    void make(const std::shared_ptr<const Dataset>& dataset, const QString& model,
              const std::vector<std::uint32_t>& only);
    void stop() { task_.stop(); }
    /// Whether this very map is under way: there is no need to begin anew.
    bool isMaking(const std::shared_ptr<const Dataset>& dataset, const QString& model,
                  const std::vector<std::uint32_t>& only) const;
    bool isRunning() const { return task_.isRunning(); }

Q_SIGNALS:
    void embedding(double share);
    void chosen(const std::shared_ptr<const twinsight::Dataset>& dataset,
                const std::vector<std::uint32_t>& drawings);
    void placed(const twinsight::MapPlaces& places);
    void finished();
    void failed(const QString& sentence);

private:
    void take(const MapLine& line);
    void show(const FinishedMap& map);
    void end(bool sound, const QString& words);
    QString listOf(const std::vector<std::uint32_t>& drawings);

    ChildTask task_;
    std::shared_ptr<const Dataset> dataset_;
    std::unique_ptr<QTemporaryFile> list_;
    FinishedMap making_;
    FinishedMaps finished_;
};

}  // namespace twinsight
