// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/protocol/messages.h"

class QLabel;

namespace twinsight {

class ScoreBar;

/// The answer to "how alike": a number, a bar, a verdict and what the verdict rests on.
class ScorePanel : public QWidget {
    Q_OBJECT

public:
    explicit ScorePanel(QWidget* parent = nullptr);

    /// Of the model that answers: its threshold, and why it is there.
    void setModel(const ModelSummary& model);
    void showResult(const CompareResult& result);
    /// The result on show no longer belongs to the two pictures; `why` may be empty.
    void grey(const QString& why);
    /// Nothing to show, and why.
    void clear(const QString& why);

    QString number() const;
    QString verdict() const;
    QString explanation() const;

private:
    void setGreyed(bool greyed);

    QLabel* number_;
    QLabel* verdict_;
    ScoreBar* bar_;
    QLabel* words_;
    QString threshold_;
};

/// "Same" or "Different".
QString spokenVerdict(const CompareResult& result);

/// "Threshold 0.81, chosen so that 1 in 100 different pairs is taken for the same."
QString spokenThreshold(double threshold, double falseAcceptRate);

}  // namespace twinsight
