// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/libraryskipped.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/skippedfiles.h"
#include "ui/support/counts.h"

namespace twinsight {

LibrarySkippedDialog::LibrarySkippedDialog(std::shared_ptr<const Dataset> dataset, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Files left out"));
    const int count = static_cast<int>(dataset->skipped().size());
    auto* introduction = new QLabel(tr("Left out of this data set: %1.").arg(countedFiles(count)));

    auto* list = new QTreeView;
    list->setModel(new SkippedFilesModel(dataset, list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(windowTitle());
    list->header()->resizeSection(SkippedFilesModel::PathColumn, 340);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(introduction);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(760, 420);
}

}  // namespace twinsight
