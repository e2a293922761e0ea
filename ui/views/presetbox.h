// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;

namespace twinsight {

class PlanForm;

/// The presets to choose from for the form, the program's and the person's own; says which one the form
/// shows. `form` must outlive it.
class PresetBox : public QWidget {
    Q_OBJECT

public:
    explicit PresetBox(PlanForm& form, QWidget* parent = nullptr);

private:
    void fill();
    void showWhichItIs();
    void choose(int index);
    void saveAs();
    void rename();
    void remove();
    QString askForName(const QString& title, const QString& before);
    bool agreesTo(const QString& title, const QString& question);

    PlanForm& form_;
    QComboBox* box_;
    QAction *rename_, *remove_;
};

}  // namespace twinsight
