// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/queuebutton.h"

#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include "ui/sessions/trainingqueue.h"
#include "ui/views/planwords.h"

namespace twinsight {

QueueButton::QueueButton(TrainingQueue& queue, QWidget* parent) : QToolButton(parent), queue_(queue) {
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    setAutoRaise(true);
    setToolTip(tr("The trainings that start one after the other when the one under way has ended"));
    connect(&queue_, &TrainingQueue::changed, this, &QueueButton::showQueue);
    showQueue();
}

void QueueButton::showQueue() {
    const auto& waiting = queue_.waiting();
    setVisible(!waiting.empty());
    setText(tr("Waiting: %1").arg(QLocale().toString(static_cast<qulonglong>(waiting.size()))));
    menu()->clear();
    for (const auto& one : waiting) {
        QMenu* entry =
            menu()->addMenu(tr("%1: %2").arg(QFileInfo(one.dataset).fileName(), planInALine(one.plan)));
        connect(entry->addAction(tr("&Take out of the queue")), &QAction::triggered, this,
                [this, file = one.file] { queue_.remove(file); });
    }
}

}  // namespace twinsight
