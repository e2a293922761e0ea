// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "core/runs/trainingplan.h"

class QLineEdit;
class QToolButton;

namespace twinsight {

/// The editor of one row of the table of training settings: the widget that suits its kind, and a button that
/// takes back a change. `field` must outlive it; trainingFields() lives for ever.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const TrainingField& field, QWidget* parent = nullptr);

    const TrainingField& field() const { return field_; }
    FieldValue value() const { return read_(); }
    void setValue(const FieldValue& value);

Q_SIGNALS:
    void changed();

private:
    /// Unit and the word for 0 of a spin box.
    template <class Box>
    void setWords(Box& box) const;
    QWidget* makeSwitch();
    QWidget* makeInteger();
    QWidget* makeReal();
    QWidget* makeChoice();
    QWidget* makeText();
    void addModelChoice(QLineEdit& line);
    QWidget* makeInput();
    void noteChange();

    const TrainingField& field_;
    std::function<FieldValue()> read_;
    std::function<void(const FieldValue&)> write_;
    QToolButton* reset_;
};

/// The field's label and help in the person's language.
QString translatedLabel(const TrainingField& field);
QString translatedHelp(const TrainingField& field);
/// Help with the range and the default, as a tooltip has it.
QString helpTip(const TrainingField& field);

}  // namespace twinsight
