// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/protocol/explanation.h"

class QLabel;
class QPushButton;

namespace twinsight {

/// What the colours on A and B mean, and whether they tell the truth: how much the score changes without what
/// is marked, beside as much taken out at random. A map that does no better than chance is greyed out and
/// says so. GUI thread only.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void showExplanation(const Explanation& explanation);
    /// In place of an explanation.
    void showWords(const QString& words);
    /// Likewise, while one is being made, which can be stopped.
    void showProgress(const QString& words);
    QPushButton& stop() const { return *stop_; }
    /// What was found for the part that is pointed at: how like, as a cosine.
    void showLikeness(double likeness);
    /// Nothing is pointed at.
    void showHint();

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintSwatches();

    QLabel *alikeSwatch_, *apartSwatch_;
    QLabel *alike_, *apart_, *pointed_;
    QPushButton* stop_;
};

}  // namespace twinsight
