// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/planform.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include "ui/support/phrases.h"
#include "ui/views/fieldeditor.h"

namespace twinsight {

namespace {

constexpr int kEditorWidth = 160, kNarrowEditor = 120;

QGridLayout* emptyGrid(QWidget* parent) {
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    return grid;
}

bool isZero(const FieldValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole == 0;
    if (const auto* real = std::get_if<double>(&value)) return *real == 0;
    return false;
}

}  // namespace

PlanForm::PlanForm(QWidget* parent) : QWidget(parent), fold_(new QToolButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* top = new QWidget;
    QGridLayout* mainGrid = emptyGrid(top);
    auto* more = new QWidget;
    QGridLayout* moreGrid = emptyGrid(more);
    for (const TrainingField& field : trainingFields()) addField(field, field.main ? *mainGrid : *moreGrid);
    fold_->setText(tr("More settings"));
    fold_->setCheckable(true);
    fold_->setAutoRaise(true);
    fold_->setArrowType(Qt::RightArrow);
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(fold_, &QToolButton::toggled, this, [this, more](bool open) {
        fold_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        more->setVisible(open);
    });
    more->hide();
    layout->addWidget(top);
    layout->addWidget(fold_);
    layout->addWidget(more);
    layout->addStretch(1);
}

void PlanForm::addField(const TrainingField& field, QGridLayout& grid) {
    auto* editor = new FieldEditor(field);
    auto* label = new QLabel(translatedLabel(field));
    label->setToolTip(helpTip(field));
    label->setBuddy(editor);
    label->setWordWrap(true);
    editor->setMinimumWidth(kNarrowEditor);
    editor->setMaximumWidth(kEditorWidth);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(editor, row, 1);
    editors_.push_back(editor);
    connect(editor, &FieldEditor::changed, this, [this, editor] { noteChange(*editor); });
}

TrainingPlan PlanForm::plan() const {
    TrainingPlan plan;
    for (const FieldEditor* editor : editors_) editor->field().set(plan, editor->value());
    return plan;
}

void PlanForm::setPlan(const TrainingPlan& plan) {
    settingAll_ = true;
    for (FieldEditor* editor : editors_) editor->setValue(editor->field().get(plan));
    settingAll_ = false;
    Q_EMIT changed();
}

QStringList PlanForm::faults() const {
    QStringList sentences;
    for (const std::string& fault : faultsOf(plan()))
        sentences << withoutFlags(QString::fromStdString(fault));
    return sentences;
}

void PlanForm::apply(const Remedy& remedy) {
    FieldEditor* editor = editorOf(remedy.field->key);
    if (remedy.value) editor->setValue(*remedy.value);
    reveal(*editor);
}

void PlanForm::reveal(FieldEditor& editor) {
    if (!editor.field().main) fold_->setChecked(true);
    editor.setFocus();
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(above)) {
            layout()->activate();
            scroll->ensureWidgetVisible(&editor);
        }
}

void PlanForm::noteChange(const FieldEditor& editor) {
    if (settingAll_) return;
    keepOneLength(editor.field().key);
    Q_EMIT changed();
}

/// A training is as long as a time or as a number of epochs: who sets the one means it instead of the other.
void PlanForm::keepOneLength(std::string_view changedKey) {
    const bool minutes = changedKey == "minutes";
    if (!minutes && changedKey != "epochs") return;
    if (isZero(editorOf(changedKey)->value())) return;
    if (minutes)
        editorOf("epochs")->setValue(std::int64_t{0});
    else
        editorOf("minutes")->setValue(0.0);
}

FieldEditor* PlanForm::editorOf(std::string_view key) const {
    for (FieldEditor* editor : editors_)
        if (editor->field().key == key) return editor;
    return nullptr;
}

}  // namespace twinsight
