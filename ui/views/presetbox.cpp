// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/presetbox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include "core/runs/presets.h"
#include "ui/support/planstore.h"
#include "ui/views/planform.h"

namespace twinsight {

namespace {

enum Role { TextRole = Qt::UserRole, OwnRole };

QString translated(const std::string& english) {
    return QCoreApplication::translate("Preset", english.c_str());
}

}  // namespace

PresetBox::PresetBox(PlanForm& form, QWidget* parent) : QWidget(parent), form_(form), box_(new QComboBox) {
    auto* more = new QToolButton;
    auto* menu = new QMenu(more);
    menu->addAction(tr("&Save settings as preset..."), this, &PresetBox::saveAs);
    remove_ = menu->addAction(tr("&Remove this preset..."), this, &PresetBox::remove);
    more->setText(QStringLiteral("\u22ee"));
    more->setAccessibleName(tr("More about presets"));
    more->setToolTip(tr("Save the settings as a preset of your own"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    box_->setPlaceholderText(tr("Own settings"));
    box_->setAccessibleName(tr("Preset"));
    box_->setToolTip(tr("Sets all settings at once"));
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(box_, 1);
    row->addWidget(more);
    connect(box_, &QComboBox::activated, this, &PresetBox::choose);
    connect(&form_, &PlanForm::changed, this, &PresetBox::showWhichItIs);
    fill();
}

void PresetBox::fill() {
    box_->clear();
    for (const Preset& preset : presets()) {
        box_->addItem(translated(preset.name), textOfPlan(preset.plan));
        box_->setItemData(box_->count() - 1, translated(preset.help), Qt::ToolTipRole);
    }
    for (const auto& [name, plan] : ownPresets()) {
        box_->addItem(name, textOfPlan(plan));
        box_->setItemData(box_->count() - 1, true, OwnRole);
    }
    showWhichItIs();
}

void PresetBox::showWhichItIs() {
    box_->setCurrentIndex(box_->findData(textOfPlan(form_.plan())));
    remove_->setEnabled(box_->currentData(OwnRole).toBool());
}

void PresetBox::choose(int index) {
    if (const auto plan = planOfText(box_->itemData(index).toString())) form_.setPlan(*plan);
}

void PresetBox::saveAs() {
    const QString name =
        QInputDialog::getText(this, tr("Save as preset"), tr("Name of the preset:")).trimmed();
    if (name.isEmpty()) return;
    if (ownPresets().contains(name) &&
        QMessageBox::question(this, tr("Save as preset"), tr("Replace the preset %1?").arg(name)) !=
            QMessageBox::Yes)
        return;
    saveOwnPreset(name, form_.plan());
    fill();
}

void PresetBox::remove() {
    const QString name = box_->currentText();
    if (QMessageBox::question(this, tr("Remove preset"), tr("Remove the preset %1?").arg(name)) !=
        QMessageBox::Yes)
        return;
    removeOwnPreset(name);
    fill();
}

}  // namespace twinsight
