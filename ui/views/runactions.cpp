// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/runactions.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/commandline.h"
#include "ui/sessions/tensorboardserver.h"
#include "ui/support/showinfolder.h"

namespace twinsight {

RunActions::RunActions(RunCatalog& catalog, QWidget& owner)
    : QObject(&owner),
      catalog_(catalog),
      owner_(owner),
      tensorboard_(new TensorboardServer(QStringLiteral("tensorboard"), this)),
      rename_(new QAction(tr("&Rename"), &owner)) {
    rename_->setShortcut(Qt::Key_F2);
    note_ = add(tr("&Note..."), tr("A word of your own on the run, found by the filter"), &RunActions::note);
    duplicate_ = add(tr("&Use its settings"), tr("Takes the run's settings over into the form"),
                     &RunActions::duplicate);
    command_ = add(tr("&Copy as command line"), tr("The line of twinsight-cli that trains the same"),
                   &RunActions::copyCommand);
    folder_ = add(tr("&Open folder"), tr("The run's files"), &RunActions::openFolder);
    inTensorboard_ = add(
        tr("Open in Tensor&Board"),
        tr("In a browser, where TensorBoard is installed: the run, or all runs when several are selected"),
        &RunActions::openInTensorboard);
    trash_ = add(tr("Move to &trash..."), tr("The run's folder and its models"), &RunActions::trash);
    trash_->setShortcut(QKeySequence::Delete);
    for (QAction* action : {rename_, trash_}) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(tensorboard_, &TensorboardServer::ready, this, &QDesktopServices::openUrl);
    connect(tensorboard_, &TensorboardServer::failed, this, &RunActions::failed);
    connect(tensorboard_, &TensorboardServer::starting, this,
            [this] { Q_EMIT said(tr("TensorBoard starts, and opens in the browser in a moment.")); });
    setRuns({});
}

QAction* RunActions::add(const QString& words, const QString& tip, void (RunActions::*does)()) {
    auto* action = new QAction(words, &owner_);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void RunActions::addTo(QMenu& menu) const {
    menu.setToolTipsVisible(true);
    menu.addActions({rename_, note_, duplicate_, command_, folder_, inTensorboard_});
    menu.addSeparator();
    menu.addAction(trash_);
}

void RunActions::setRuns(std::vector<RunEntry> runs) {
    runs_ = std::move(runs);
    const bool one = runs_.size() == 1, readable = one && runs_[0].run.problem.empty();
    for (QAction* action : {rename_, note_, folder_}) action->setEnabled(one);
    for (QAction* action : {duplicate_, command_}) action->setEnabled(readable);
    inTensorboard_->setEnabled(!runs_.empty());
    trash_->setEnabled(!runs_.empty() && std::ranges::none_of(runs_, [](const RunEntry& run) {
        return isGoingOn(run.run.state) && run.run.problem.empty();
    }));
}

void RunActions::relabel(const RunEntry& run, const RunLabel& label) {
    try {
        writeRunLabel(run.folder(), label);
        catalog_.refresh();
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.what()));
    }
}

void RunActions::rename(const std::filesystem::path& run, const QString& name) {
    const RunEntry* entry = catalog_.find(run);
    if (!entry) return;
    const bool own = name != QString::fromStdString(utf8(run.filename()));
    relabel(*entry, {own ? name.toStdString() : std::string(), entry->label.note});
}

void RunActions::note() {
    if (runs_.size() != 1) return;
    const RunEntry run = runs_[0];
    QInputDialog dialog(&owner_);
    dialog.setWindowTitle(tr("Note"));
    dialog.setLabelText(tr("On %1:").arg(run.name()));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setTextValue(QString::fromStdString(run.label.note));
    for (auto* text : dialog.findChildren<QPlainTextEdit*>()) text->setTabChangesFocus(true);
    if (dialog.exec() == QDialog::Accepted) relabel(run, {run.label.name, dialog.textValue().toStdString()});
}

void RunActions::duplicate() {
    if (runs_.size() == 1) Q_EMIT duplicated(runs_[0].run.plan.training);
}

void RunActions::copyCommand() {
    if (runs_.size() != 1) return;
    const RunEntry& run = runs_[0];
    const std::string folder = utf8(catalog_.folder() / "NEW-RUN");
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(trainCommand(run.run.plan.training, run.run.plan.dataset, folder)));
}

void RunActions::openFolder() {
    if (runs_.size() != 1) return;
    showInFolder(QString::fromStdString(utf8(runs_[0].folder() / runfile::kPlan)), this,
                 [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void RunActions::openInTensorboard() {
    if (runs_.empty()) return;
    const auto& folder = runs_.size() == 1 ? runs_[0].folder() : catalog_.folder();
    tensorboard_->show(QString::fromStdString(utf8(folder)));
}

bool RunActions::askWhetherToTrash(const std::vector<RunEntry>& runs) const {
    const bool one = runs.size() == 1;
    QMessageBox box(QMessageBox::Question, tr("Move to trash"),
                    one ? tr("Move the run %1 to the trash?").arg(runs[0].name())
                        : tr("Move %Ln runs to the trash?", nullptr, static_cast<int>(runs.size())),
                    QMessageBox::Cancel, &owner_);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(one ? tr("Its models go with it. The trash can give it back.")
                               : tr("Their models go with them. The trash can give them back."));
    QPushButton* yes = box.addButton(tr("Move to &trash"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == yes;
}

/// Those that were asked about: the selection may change while the question stands.
void RunActions::trash() {
    const std::vector<RunEntry> runs = runs_;
    if (runs.empty() || !askWhetherToTrash(runs)) return;
    for (const RunEntry& run : runs) {
        const QString folder = QString::fromStdString(utf8(run.folder()));
        if (isHeld(run.folder()) || !QFile::moveToTrash(folder))
            Q_EMIT failed(
                tr("The run %1 cannot be moved to the trash: it is being trained, or its disk has no trash.")
                    .arg(run.name()));
    }
    catalog_.refresh();
}

}  // namespace twinsight
