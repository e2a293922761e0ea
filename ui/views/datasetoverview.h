// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <memory>

#include "core/data/dataset.h"

class QLabel;
class QToolButton;

namespace twinsight {

class HistogramPlot;
class MeanView;
class ThumbnailReader;

/// A data set at a glance: how many of what, how many drawings a character has, what was left out, and the
/// mean drawing of each character.
class DatasetOverview : public QFrame {
    Q_OBJECT

public:
    explicit DatasetOverview(QWidget* parent = nullptr);

    /// `reader`: of its drawings.
    void setDataset(const std::shared_ptr<const Dataset>& dataset,
                    const std::shared_ptr<const ThumbnailReader>& reader);
    MeanView& means() const { return *means_; }
    /// What it says, one fact a line.
    QString words() const;

private:
    void listSkipped();

    std::shared_ptr<const Dataset> dataset_;
    QLabel *facts_, *spread_;
    QToolButton* skipped_;
    HistogramPlot* plot_;
    MeanView* means_;
};

}  // namespace twinsight
