// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/protocol/testreport.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace twinsight {

class TestPictures;
class TrialTiles;

/// The trials of a one-shot test, one after the other or only those that a model gets wrong. GUI thread only.
class TrialBrowser : public QWidget {
    Q_OBJECT

public:
    explicit TrialBrowser(TestPictures& pictures, QWidget* parent = nullptr);

    /// Of a one-shot test; null: nothing.
    void setReport(const std::shared_ptr<const TestReport>& report);
    std::size_t trial() const;  ///< from 0
    QPushButton& nextWrong() const { return *nextWrong_; }
    const std::vector<TrialTiles*>& tiles() const { return tiles_; }
    QString words() const;

Q_SIGNALS:
    void opened(const std::string& a, const std::string& b);

private:
    void step(int by);
    void goToNextWrong();
    bool isWrong(std::size_t trial) const;
    void showTrial();

    TestPictures& pictures_;
    std::shared_ptr<const TestReport> report_;
    QSpinBox* number_;
    QPushButton *previous_, *next_, *nextWrong_;
    QLabel* words_;
    std::vector<QLabel*> heads_;
    std::vector<TrialTiles*> tiles_;
};

}  // namespace twinsight
