// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/modelchoice.h"

#include <QFileInfo>
#include <QSettings>
#include <utility>

#include "core/base/files.h"
#include "core/base/installation.h"
#include "core/runs/runfolder.h"
#include "ui/sessions/enginesession.h"
#include "ui/sessions/runcatalog.h"
#include "ui/sessions/trainingsession.h"

namespace twinsight {

namespace {

const QString kKey = QStringLiteral("model/opened");

}  // namespace

ModelChoice::ModelChoice(EngineSession& engine, TrainingSession& training, const RunCatalog& catalog,
                         QObject* parent)
    : QObject(parent), engine_(engine), runs_(catalog.folder()) {
    connect(&engine_, &EngineSession::modelLoaded, this, &ModelChoice::note);
    connect(&engine_, &EngineSession::failed, this, &ModelChoice::giveWay);
    connect(&training, &TrainingSession::begun, this, [this] {
        chosen_ = false;
        opened_.clear();
        QSettings().remove(kKey);
    });
    connect(&catalog, &RunCatalog::renamed, this, &ModelChoice::takeName);
    connect(&training, &TrainingSession::modelWritten, this, &ModelChoice::takeTrained);
}

void ModelChoice::start(const QString& named) {
    const QString opened = QSettings().value(kKey).toString();
    chosen_ = QFileInfo::exists(opened);
    candidates_.clear();
    if (chosen_) candidates_ << opened;
    for (const auto& file : {newestModel(runs_), shippedModel()})
        if (file) candidates_ << QString::fromStdString(utf8(*file));
    named.isEmpty() ? loadNext() : engine_.loadModel(opened_ = QFileInfo(named).absoluteFilePath());
}

void ModelChoice::loadNext() {
    if (!candidates_.isEmpty()) engine_.loadModel(candidates_.takeFirst());
}

void ModelChoice::open(const QString& file) {
    candidates_.clear();
    opened_ = QFileInfo(file).absoluteFilePath();
    engine_.loadModel(opened_);
}

void ModelChoice::takeTrained(const QString& file) {
    if (chosen_ || !opened_.isEmpty()) return;
    candidates_.clear();
    engine_.loadModel(file);
}

void ModelChoice::note() {
    candidates_.clear();
    const QString loaded = QString::fromStdString(engine_.model().path);
    if (loaded != std::exchange(opened_, {})) return;
    chosen_ = true;
    QSettings().setValue(kKey, loaded);
}

void ModelChoice::takeName(const std::filesystem::path& run) {
    const std::string& model = engine_.model().path;
    if (opened_.isEmpty() && pathFromUtf8(model).parent_path() == run)
        engine_.loadModel(QString::fromStdString(model));
}

/// An engine that has gone loads nothing.
void ModelChoice::giveWay(const QString& sentence) {
    const bool wasNamed = !std::exchange(opened_, {}).isEmpty();
    if (candidates_.isEmpty() || engine_.state() == EngineSession::State::Gone) return;
    if (!wasNamed) chosen_ = false;
    loadNext();
    if (wasNamed) Q_EMIT gaveWay(sentence);
}

}  // namespace twinsight
