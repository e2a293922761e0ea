// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <utility>

#include "ui/sessions/testsession.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace twinsight {

class RunCatalog;
struct ModelSummary;

/// What is to be tested: the kind of test, one model or two, how much. Models are the one in use, those of
/// the runs, and any file. GUI thread only.
class TestForm : public QWidget {
    Q_OBJECT

public:
    explicit TestForm(RunCatalog& catalog, QWidget* parent = nullptr);

    void setModelInUse(const ModelSummary& model);
    /// Chooses a file in one of the two boxes of models; the first of its rows when there is none.
    void takeModel(QComboBox& box, const QString& file);
    /// `dataset`: path of the one in use; empty for none.
    TestPlan plan(const QString& dataset) const;

    QComboBox& task() const { return *task_; }
    QComboBox& model() const { return *model_; }
    QComboBox& against() const { return *against_; }
    QLineEdit& runs() const { return *runs_; }
    QSpinBox& trials() const { return *trials_; }

Q_SIGNALS:
    void changed();

private:
    using NamedFile = std::pair<QString, QString>;
    QList<NamedFile> models() const;
    void listModels();
    void addShippedModel(QComboBox& box) const;
    void showFields();
    void chooseRuns(bool archive);
    void chooseModel(QComboBox& box);

    RunCatalog& catalog_;
    QString modelInUse_, nameInUse_;
    QList<NamedFile> models_;  ///< that the boxes list
    QFormLayout* form_;
    QComboBox *task_, *model_, *against_;
    QWidget* runsRow_;
    QLineEdit* runs_;
    QSpinBox *pairs_, *trials_, *ways_, *shots_, *seed_;
};

}  // namespace twinsight
