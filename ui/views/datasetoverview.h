// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <memory>

#include "core/data/dataset.h"

class QLabel;
class QToolButton;

namespace twinsight {

class HealthSession;
class HistogramPlot;
class MeanView;
class ThumbnailReader;

/// A data set at a glance: how many of what, sizes and modes, how many drawings a character has, what was
/// left out, and the mean drawing of each character. It may be made as low as one line of these, and as high
/// as all of them.
class DatasetOverview : public QFrame {
    Q_OBJECT

public:
    explicit DatasetOverview(QWidget* parent = nullptr);

    /// `reader`: of its drawings.
    void setDataset(const std::shared_ptr<const Dataset>& dataset,
                    const std::shared_ptr<const ThumbnailReader>& reader);
    /// Whose check tells the sizes and modes.
    void setHealth(HealthSession& health);
    MeanView& means() const { return *means_; }
    /// What it says, one fact a line.
    QString words() const;
    /// Limits the height to what makes sense at a width, and answers the usual one: all but the mean drawings
    /// is shown, and of these a few lines.
    int fitTo(int width);

Q_SIGNALS:
    /// There is more to say, or less: the usual height may be another.
    void toldAnew();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void listSkipped();
    void tellLook();
    QString lookInWords() const;
    int heightAt(int width, int linesOfMeans) const;

    std::shared_ptr<const Dataset> dataset_;
    HealthSession* health_ = nullptr;
    QLabel *facts_, *look_, *spread_;
    QToolButton* skipped_;
    HistogramPlot* plot_;
    MeanView* means_;
};

}  // namespace twinsight
