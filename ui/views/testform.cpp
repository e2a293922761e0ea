// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/testform.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <limits>
#include <utility>

#include "core/base/files.h"
#include "core/base/installation.h"
#include "core/protocol/messages.h"
#include "ui/sessions/runcatalog.h"

namespace twinsight {

namespace {

QSpinBox* spinBox(int low, int high, int value) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    return box;
}

QComboBox* modelBox() {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

const QString kOther = QStringLiteral("?");  // no path

/// In every run's folder the files are called alike.
QString nameOfModel(const QString& file) {
    const QFileInfo info(file);
    const bool isOfRun =
        info.fileName() == QLatin1String(runfile::kBest) || info.fileName() == QLatin1String(runfile::kLast);
    const QString name = info.completeBaseName();
    return isOfRun ? QStringLiteral("%1 / %2").arg(info.dir().dirName(), name) : name;
}

}  // namespace

TestForm::TestForm(RunCatalog& catalog, QWidget* parent)
    : QWidget(parent),
      catalog_(catalog),
      form_(new QFormLayout(this)),
      task_(new QComboBox),
      model_(modelBox()),
      against_(modelBox()),
      runsRow_(new QWidget),
      runs_(new QLineEdit),
      pairs_(spinBox(2, 1'000'000, 20'000)),
      trials_(spinBox(1, 100'000, 2'000)),
      ways_(spinBox(2, 1000, 20)),
      shots_(spinBox(1, 100, 1)),
      seed_(spinBox(0, std::numeric_limits<int>::max(), 1)) {
    task_->addItems({tr("Verification"), tr("One-shot"), tr("Omniglot runs")});
    task_->setItemData(0, tr("Are these two the same?"), Qt::ToolTipRole);
    task_->setItemData(1, tr("Which of these is it?"), Qt::ToolTipRole);
    task_->setItemData(2, tr("The official one-shot test of Omniglot: run01 ... run20"), Qt::ToolTipRole);
    auto* choose = new QToolButton;
    choose->setText(tr("..."));
    choose->setAccessibleName(tr("Choose the runs"));
    choose->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(choose);
    menu->addAction(tr("Folder..."), this, [this] { chooseRuns(false); });
    menu->addAction(tr("Archive..."), this, [this] { chooseRuns(true); });
    choose->setMenu(menu);
    runs_->setPlaceholderText(tr("Folder or .zip"));
    auto* row = new QHBoxLayout(runsRow_);
    row->setContentsMargins({});
    row->addWidget(runs_, 1);
    row->addWidget(choose);
    seed_->setToolTip(tr("The same seed asks the same"));
    shots_->setToolTip(tr("Drawings of each candidate"));
    ways_->setToolTip(tr("Candidates of a trial, all of one alphabet"));
    against_->setToolTip(tr("Asked the same; what either model was trained on is left out"));
    form_->setContentsMargins({});
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->addRow(tr("&Test"), task_);
    form_->addRow(tr("&Model"), model_);
    form_->addRow(tr("&Beside"), against_);
    form_->addRow(tr("R&uns in"), runsRow_);
    form_->addRow(tr("&Pairs"), pairs_);
    form_->addRow(tr("Tr&ials"), trials_);
    form_->addRow(tr("&Ways"), ways_);
    form_->addRow(tr("Sh&ots"), shots_);
    form_->addRow(tr("See&d"), seed_);
    connect(&catalog_, &RunCatalog::changed, this, &TestForm::listModels);
    connect(task_, &QComboBox::currentIndexChanged, this, &TestForm::showFields);
    connect(runs_, &QLineEdit::textChanged, this, &TestForm::changed);
    for (QComboBox* box : {model_, against_})
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->currentData() == kOther) chooseModel(*box);
            Q_EMIT changed();
        });
    listModels();
    showFields();
}

void TestForm::setModelInUse(const ModelSummary& model) {
    modelInUse_ = QString::fromStdString(model.path);
    nameInUse_ = QString::fromStdString(model.name);
    listModels();
    Q_EMIT changed();
}

void TestForm::addShippedModel(QComboBox& box) const {
    const auto file = shippedModel();
    if (!file) return;
    const QString path = QString::fromStdString(utf8(*file));
    if (path != modelInUse_)
        box.addItem(tr("Comes with Twinsight: %1").arg(QFileInfo(path).completeBaseName()), path);
}

/// The one in use, then those of the runs.
QList<TestForm::NamedFile> TestForm::models() const {
    QList<NamedFile> models{{nameInUse_, modelInUse_}};
    for (const RunEntry& run : catalog_.runs())
        if (run.run.bestEpoch)
            models << NamedFile(run.name(), QString::fromStdString(utf8(run.folder() / runfile::kBest)));
    return models;
}

/// Only when others are there than before: a run that goes on has news every second, and a list that is open
/// loses its place. What was chosen stays chosen.
void TestForm::listModels() {
    const QList<NamedFile> models = this->models();
    if (std::exchange(models_, models) == models) return;
    for (QComboBox* box : {model_, against_}) {
        const QString chosen = box->currentData().toString(), name = box->currentText();
        box->clear();
        box->addItem(box == against_ ? tr("No other model") : tr("Model in use: %1").arg(nameInUse_),
                     QString());
        if (box == against_ && !modelInUse_.isEmpty())
            box->addItem(tr("Model in use: %1").arg(nameInUse_), modelInUse_);
        for (const auto& [name, file] : models.mid(1)) box->addItem(name, file);
        addShippedModel(*box);
        for (int item = 0; item < box->count(); ++item)
            box->setItemData(item, box->itemData(item), Qt::ToolTipRole);  // the file
        const int known = box->findData(chosen);
        if (known < 0 && !chosen.isEmpty()) box->addItem(name, chosen);
        box->addItem(tr("Another file..."), kOther);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

void TestForm::showFields() {
    const auto task = static_cast<TestTask>(task_->currentIndex());
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        form_->labelForField(field)->setVisible(shown);
    };
    show(runsRow_, task == TestTask::Runs);
    show(pairs_, task == TestTask::Verification);
    show(seed_, task != TestTask::Runs);
    for (QWidget* field : {trials_, ways_, shots_}) show(field, task == TestTask::OneShot);
    Q_EMIT changed();
}

void TestForm::chooseRuns(bool archive) {
    const QString path = archive ? QFileDialog::getOpenFileName(
                                       this, tr("Open the archive of the runs"), {},
                                       tr("Archives (*.zip *.ZIP *.tar *.tar.gz *.tgz);;All files (*)"))
                                 : QFileDialog::getExistingDirectory(this, tr("Open the folder of the runs"));
    if (!path.isEmpty()) runs_->setText(path);
}

void TestForm::chooseModel(QComboBox& box) {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a model"), {},
                                                      tr("Models (*.safetensors);;All files (*)"));
    takeModel(box, file);
}

void TestForm::takeModel(QComboBox& box, const QString& file) {
    if (file.isEmpty()) return box.setCurrentIndex(0);
    if (const int known = box.findData(file); known >= 0) return box.setCurrentIndex(known);
    const int place = box.count() - 1;
    box.insertItem(place, nameOfModel(file), file);
    box.setItemData(place, file, Qt::ToolTipRole);
    box.setCurrentIndex(place);
}

TestPlan TestForm::plan(const QString& dataset) const {
    const auto chosen = [](const QComboBox& box) {
        const QString path = box.currentData().toString();
        return path == kOther ? QString() : path;
    };
    TestPlan plan;
    plan.task = static_cast<TestTask>(task_->currentIndex());
    plan.data = plan.task == TestTask::Runs ? runs_->text().trimmed() : dataset;
    plan.model = chosen(*model_).isEmpty() ? modelInUse_ : chosen(*model_);
    plan.against = chosen(*against_);
    plan.trials = plan.task == TestTask::OneShot ? trials_->value() : pairs_->value();
    plan.ways = ways_->value();
    plan.shots = shots_->value();
    plan.seed = static_cast<quint64>(seed_->value());
    return plan;
}

}  // namespace twinsight
