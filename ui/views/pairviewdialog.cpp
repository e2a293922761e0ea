// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pairviewdialog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

#include "ui/views/pairview.h"

namespace twinsight {

namespace {

QString spokenHint(PairView::Mode mode) {
    return mode == PairView::Mode::Wipe
               ? PairViewDialog::tr(
                     "Drag the line, or move it with Left and Right. The wheel zooms; then "
                     "dragging beside the line moves the pictures.")
               : PairViewDialog::tr(
                     "The wheel zooms, dragging moves what is enlarged, a double click shows everything.");
}

}  // namespace

PairViewDialog::PairViewDialog(QWidget* parent)
    : QDialog(parent), view_(new PairView), modes_(new QButtonGroup(this)) {
    setWindowTitle(tr("A and B"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* row = new QHBoxLayout;
    int id = 0;
    for (const QString& name : {tr("Side by side"), tr("Overlay"), tr("Wipe"), tr("Difference")}) {
        auto* button = new QRadioButton(name);
        button->setShortcut(QKeySequence(Qt::Key_1 + id));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name).arg(id + 1));
        modes_->addButton(button, id++);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* hint = new QLabel;
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(view_, 1);
    column->addWidget(hint);
    connect(modes_, &QButtonGroup::idToggled, this, [this, hint](int mode, bool on) {
        if (!on) return;
        view_->setMode(PairView::Mode(mode));
        hint->setText(spokenHint(view_->mode()));
    });
    modes_->button(0)->setChecked(true);
}

}  // namespace twinsight
