// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
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

/// The trials of a one-shot test, one after the other, or only those that a model gets wrong, or that one of
/// two gets right and the other wrong. GUI thread only.
class TrialBrowser : public QWidget {
    Q_OBJECT

public:
    explicit TrialBrowser(TestPictures& pictures, QWidget* parent = nullptr);

    /// Of a one-shot test; null: nothing.
    void setReport(const std::shared_ptr<const TestReport>& report);
    std::size_t trial() const;  ///< from 0
    QPushButton& nextWrong() const { return *nextWrong_; }
    QPushButton& nextSplit() const { return *nextSplit_; }  ///< hidden where there is one model
    const std::vector<TrialTiles*>& tiles() const { return tiles_; }
    QString words() const;

Q_SIGNALS:
    void opened(const std::string& a, const std::string& b);

private:
    void step(int by);
    void goToNext(const std::function<bool(std::size_t)>& wanted, const QString& ifThereIsNone);
    bool isRight(std::size_t trial, std::size_t model) const;
    bool isWrong(std::size_t trial) const;
    bool isSplit(std::size_t trial) const;
    void tally();
    QString wordsOn(std::size_t trial) const;
    void showTrial();

    TestPictures& pictures_;
    std::shared_ptr<const TestReport> report_;
    QSpinBox* number_;
    QPushButton *previous_, *next_, *nextWrong_, *nextSplit_;
    QLabel *words_, *tally_;
    std::vector<QLabel*> heads_;
    std::vector<TrialTiles*> tiles_;
};

}  // namespace twinsight
