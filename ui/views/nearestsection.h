// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/infosection.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace twinsight {

class DrawingStrip;
class EngineSession;
class NearestSession;

/// The drawings that the model finds nearest to a drawing, with their scores. Before the model has looked at
/// the data set, a button that has it do so. Not there without a model.
class NearestSection : public InfoSection {
    Q_OBJECT

public:
    explicit NearestSection(EngineSession& engine, QWidget* parent = nullptr);

    void tellOf(const std::shared_ptr<const Dataset>& dataset, std::uint32_t drawing) override;
    void tellNothing() override;

    QPushButton& find() const { return *find_; }
    QPushButton& stop() const { return *stop_; }
    DrawingStrip& strip() const { return *strip_; }
    QString words() const;

private:
    void layOut();
    void tell();
    void showMatches();

    NearestSession* session_;
    std::shared_ptr<const Dataset> dataset_;
    DrawingStrip* strip_;
    QLabel* words_;
    QProgressBar* progress_;
    QPushButton *find_, *stop_;
};

}  // namespace twinsight
