// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/data/dataset.h"
#include "ui/views/groupedlistview.h"

namespace twinsight {

class DrawingDelegate;
class MeanDrawings;
class MeanList;
class ThumbnailReader;

/// The mean drawing of each character of a data set; those on screen are made in the background.
class MeanView : public GroupedListView {
    Q_OBJECT

public:
    explicit MeanView(QWidget* parent = nullptr);

    /// Null for none.
    void setReader(const std::shared_ptr<const ThumbnailReader>& reader,
                   const std::shared_ptr<const Dataset>& dataset);
    const std::shared_ptr<const Dataset>& dataset() const;
    const MeanDrawings& means() const { return *means_; }
    /// As high as so many lines of it are.
    int heightOf(int lines) const;
    /// Lines that all of it takes at a width, 1 or more.
    int linesAt(int width) const;

Q_SIGNALS:
    /// A click, Enter: its drawings are wanted. An index into Dataset::characters().
    void chosen(quint32 character);

protected:
    std::vector<int> groupStarts() const override;
    QSize cellSize() const override;
    int headerHeight() const override { return 0; }
    void paintHeader(QPainter&, const QRect&, int) const override {}

private:
    void makeWhatIsShown();

    MeanDrawings* means_;
    MeanList* list_;
    DrawingDelegate* delegate_;
};

}  // namespace twinsight
