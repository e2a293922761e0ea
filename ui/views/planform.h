// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string_view>
#include <vector>

#include "core/runs/remedy.h"

class QGridLayout;
class QToolButton;

namespace twinsight {

class FieldEditor;

/// The form of a training plan, made from trainingFields(): the main settings at once, the others folded away
/// under "More settings". It shows any values within their ranges; what is wrong with the whole is asked of
/// faults().
class PlanForm : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(QWidget* parent = nullptr);

    TrainingPlan plan() const;
    void setPlan(const TrainingPlan& plan);
    /// What keeps the plan from being trained, a sentence each.
    QStringList faults() const;

    /// Sets the value, where there is one, brings the editor into sight and gives it the keyboard.
    void apply(const Remedy& remedy);

Q_SIGNALS:
    void changed();

private:
    void addField(const TrainingField& field, QGridLayout& grid);
    void noteChange(const FieldEditor& editor);
    void keepOneLength(std::string_view changedKey);
    FieldEditor* editorOf(std::string_view key) const;
    void reveal(FieldEditor& editor);

    std::vector<FieldEditor*> editors_;
    QToolButton* fold_;
    bool settingAll_ = false;
};

}  // namespace twinsight
