// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace twinsight {

bool isWanted(const Question& question, QWidget* parent) {
    QMessageBox box(QMessageBox::Question, question.title, question.words, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.more);
    QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

}  // namespace twinsight
