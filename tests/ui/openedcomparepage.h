// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>

#include "tests/support/temporaryfolder.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/comparetabs.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/views/dropzone.h"
#include "ui/views/modelline.h"
#include "ui/views/scorepanel.h"

namespace twinsight::testing {

/// The Compare page with the engine that scores a pair by the number in the name of A's file.
struct OpenedComparePage {
    EngineSession engine{QStringLiteral(TWINSIGHT_FAKE_ENGINE)};
    DatasetSession datasets;
    ComparePage page{engine, datasets};
    ScorePanel& score = *page.findChild<ScorePanel*>();
    ModelLine& model = *page.findChild<ModelLine*>();
    CompareTabs& tabs = *page.findChild<CompareTabs*>();
    const QList<DropZone*> zones = page.findChildren<DropZone*>();

    /// The page on screen, with a model and this data set.
    void showWith(const QString& set, const QString& model = QStringLiteral("/models/one")) {
        page.show();
        engine.loadModel(model);
        datasets.open(set);
    }
};

/// A small black picture of this name in the folder.
inline PictureRef writePicture(const TemporaryFolder& folder, const char* name) {
    const QString file = QString::fromStdString((folder / name).string());
    QImage image(4, 4, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    image.save(file, "PNG");
    return {file.toStdString(), {}, {}};
}

}  // namespace twinsight::testing
