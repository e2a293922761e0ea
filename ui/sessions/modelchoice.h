// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <filesystem>

namespace twinsight {

class EngineSession;
class RunCatalog;
class TrainingSession;

/// Which model answers: the one that the person opened, also at the next starts, until another is opened or
/// a training is started here; else the newest that was trained; else the one that comes with Twinsight.
/// When its run gets another name it is loaded again, as it goes by that. GUI thread only; start() reads the
/// times of the models in the folder of runs.
class ModelChoice : public QObject {
    Q_OBJECT

public:
    ModelChoice(EngineSession& engine, TrainingSession& training, const RunCatalog& catalog,
                QObject* parent = nullptr);

    /// At the beginning; `named`: on the command line, or empty. One that cannot be loaded gives way to the
    /// next.
    void start(const QString& named = {});
    /// What the person opened; it is kept for the next start once it has loaded.
    void open(const QString& file);

Q_SIGNALS:
    /// The one that was named cannot be loaded, and another is tried.
    void gaveWay(const QString& sentence);

private:
    void loadNext();
    void takeTrained(const QString& file);
    void giveWay(const QString& sentence);
    void note();
    void takeName(const std::filesystem::path& run);

    EngineSession& engine_;
    std::filesystem::path runs_;
    bool chosen_ = false;     ///< by the person, and loaded now or earlier
    QString opened_;          ///< by the person, not loaded yet
    QStringList candidates_;  ///< at the beginning: those after the one that is being loaded
};

}  // namespace twinsight
