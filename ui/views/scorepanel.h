// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/protocol/messages.h"

class QLabel;

namespace twinsight {

class RateChoice;
class ScoreBar;

/// The answer to "how alike": a number, a bar, a verdict and what the verdict rests on, with the choice of
/// how many wrong pairs are accepted.
class ScorePanel : public QWidget {
    Q_OBJECT

public:
    explicit ScorePanel(QWidget* parent = nullptr);

    /// Of the model that answers: its threshold, and why it is there.
    void setModel(const ModelSummary& model);
    /// Thresholds that were measured on the open data set, for a model that came without them.
    void setMeasured(const EvaluateResult& measured);
    void showResult(const CompareResult& result);
    /// The result with the verdict of the threshold that is chosen.
    CompareResult judged(CompareResult result) const;
    const OperatingPoint& chosen() const;
    RateChoice& rate() const { return *rate_; }
    /// The result on show no longer belongs to the two pictures; `why` may be empty.
    void grey(const QString& why);
    /// Nothing to show, and why.
    void clear(const QString& why);

    QString number() const;
    QString verdict() const;
    QString explanation() const;
    /// That a picture is unlike those that the model knows; empty when it is not.
    QString doubts() const;

Q_SIGNALS:
    /// Another threshold is in use.
    void thresholdChanged();

private:
    QWidget* makeWords();
    void setGreyed(bool greyed);
    void judge();
    void showVerdict(const CompareResult& result);
    void showGrounds(const CompareResult& result);
    void showNothing();

    QLabel* number_;
    QLabel* verdict_;
    ScoreBar* bar_;
    RateChoice* rate_;
    QLabel *doubts_, *words_;
    ModelSummary model_;
    MeasuredOn measuredOn_;                ///< what the chosen threshold was measured on
    QString measuredIn_;                   ///< the data set's name
    std::optional<CompareResult> result_;  ///< that is on show
};

}  // namespace twinsight
