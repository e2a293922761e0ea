// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"

namespace twinsight {

/// A part of what is known of a drawing, below its facts (DrawingInfo).
class InfoSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Perhaps of the same drawing as before.
    virtual void tellOf(const std::shared_ptr<const Dataset>& dataset, std::uint32_t drawing) = 0;
    /// No drawing is told of, or nobody looks.
    virtual void tellNothing() = 0;

Q_SIGNALS:
    /// Another drawing of the data set is wanted: an index into Dataset::drawings().
    void chosen(quint32 drawing);
};

}  // namespace twinsight
