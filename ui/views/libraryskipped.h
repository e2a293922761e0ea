// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "core/data/dataset.h"

namespace twinsight {

/// The list of files that a scan left out. Not modal.
class LibrarySkippedDialog : public QDialog {
    Q_OBJECT

public:
    explicit LibrarySkippedDialog(std::shared_ptr<const Dataset> dataset, QWidget* parent = nullptr);
};

}  // namespace twinsight
