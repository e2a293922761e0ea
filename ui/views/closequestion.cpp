// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/closequestion.h"

#include <QMessageBox>
#include <QPushButton>

#include "ui/sessions/trainingsession.h"
#include "ui/support/tr.h"

namespace twinsight {

TrainingFate askWhetherTrainingGoesOn(const TrainingSession& training, bool othersWait, QWidget* parent) {
    QMessageBox box(QMessageBox::Question, tr("Training is under way"),
                    tr("Let the training go on in the background?"), QMessageBox::NoButton, parent);
    box.setInformativeText(
        othersWait ? tr("Twinsight will show it again when it is next started, and what waits in the queue "
                        "begins then.")
                   : tr("Twinsight will show it again when it is next started."));
    QPushButton* goOn = box.addButton(tr("&Let it go on"), QMessageBox::AcceptRole);
    QPushButton* stop = box.addButton(tr("&Stop training"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(goOn);
    QObject::connect(&training, &TrainingSession::stateChanged, &box, [&] {
        if (!training.active()) box.reject();
    });
    box.exec();
    if (box.clickedButton() == goOn) return TrainingFate::GoesOn;
    return box.clickedButton() == stop ? TrainingFate::Stops : TrainingFate::WindowStays;
}

}  // namespace twinsight
