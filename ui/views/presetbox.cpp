// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/presetbox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include "core/runs/presets.h"
#include "ui/support/oneline.h"
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
    rename_ = menu->addAction(tr("Re&name this preset..."), this, &PresetBox::rename);
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

/// Of several with the same settings, the one that was chosen.
void PresetBox::showWhichItIs() {
    const QString plan = textOfPlan(form_.plan());
    if (box_->currentData(TextRole).toString() != plan) box_->setCurrentIndex(box_->findData(plan));
    const bool own = box_->currentData(OwnRole).toBool();
    for (QAction* action : {rename_, remove_}) action->setEnabled(own);
}

void PresetBox::choose(int index) {
    if (const auto plan = planOfText(box_->itemData(index).toString())) form_.setPlan(*plan);
    showWhichItIs();
}

void PresetBox::saveAs() {
    const QString name = askForName(tr("Save as preset"), {});
    if (name.isEmpty()) return;
    saveOwnPreset(name, form_.plan());
    fill();
    box_->setCurrentText(name);
    showWhichItIs();
}

void PresetBox::rename() {
    const QString before = box_->currentText();
    const QString name = askForName(tr("Rename preset"), before);
    if (name.isEmpty() || name == before) return;
    saveOwnPreset(name, form_.plan());
    removeOwnPreset(before);
    fill();
    box_->setCurrentText(name);
    showWhichItIs();
}

void PresetBox::remove() {
    const QString name = box_->currentText();
    if (!agreesTo(tr("Remove preset"), tr("Remove the preset %1?").arg(name))) return;
    removeOwnPreset(name);
    fill();
}

/// Empty when there is to be none. One that is taken is asked about, and one of those that come with
/// Twinsight is not to be had.
QString PresetBox::askForName(const QString& title, const QString& before) {
    const QString name = oneLine(
        QInputDialog::getText(this, title, tr("Name of the preset:"), QLineEdit::Normal, before).trimmed());
    const int taken = box_->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (name == before || taken < 0) return name;
    if (!box_->itemData(taken, OwnRole).toBool()) {
        QMessageBox::information(this, title, tr("This preset comes with Twinsight. Choose another name."));
        return {};
    }
    return agreesTo(title, tr("Replace the preset %1?").arg(name)) ? name : QString();
}

bool PresetBox::agreesTo(const QString& title, const QString& question) {
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Yes | QMessageBox::No, this);
    box.setTextFormat(Qt::PlainText);  // a name may look like anything
    return box.exec() == QMessageBox::Yes;
}

}  // namespace twinsight
