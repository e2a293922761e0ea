// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/infosection.h"

class QLabel;

namespace twinsight {

class DrawingStrip;
class HealthSession;

/// The duplicates and near duplicates of a drawing that the check of the data set has found.
class CopiesSection : public InfoSection {
    Q_OBJECT

public:
    explicit CopiesSection(HealthSession& health, QWidget* parent = nullptr);

    void tellOf(const std::shared_ptr<const Dataset>& dataset, std::uint32_t drawing) override;
    void tellNothing() override;

    QString words() const;
    DrawingStrip& strip() const { return *strip_; }

private:
    void tell();
    void showCopies();
    void say(const QString& words);

    HealthSession& health_;
    std::shared_ptr<const Dataset> dataset_;  ///< null: nothing is told
    std::uint32_t drawing_ = 0;
    QLabel* words_;
    DrawingStrip* strip_;
};

}  // namespace twinsight
