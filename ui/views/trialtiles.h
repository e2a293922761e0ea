// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/protocol/testreport.h"

namespace twinsight {

class TestPictures;

/// One trial of a one-shot test as a model sees it: the query, and beside it the candidates in the order of
/// their scores. The right one is framed and ticked, a wrong first one is crossed. Clicking a candidate, or
/// Enter on the one that the arrow keys have chosen, compares it with the query. GUI thread only.
class TrialTiles : public QWidget {
    Q_OBJECT

public:
    explicit TrialTiles(TestPictures& pictures, QWidget* parent = nullptr);

    /// `model`: of the report's, whose outcome is shown; the test has outcomes.
    void show(const std::shared_ptr<const TestReport>& report, std::size_t trial, std::size_t model);
    void clear();

    /// Indices into the trial's candidates, the one with the highest score first.
    const std::vector<std::size_t>& order() const { return order_; }
    /// Of the candidate in that place.
    QRect tile(std::size_t place) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(const std::string& query, const std::string& candidate);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    const TestTrial& trial() const { return report_->trials[trial_]; }
    const TrialOutcome& outcome() const { return report_->models[model_].outcomes[trial_]; }
    const std::string& nameOf(std::uint32_t picture) const { return report_->pictures[picture]; }
    int columns(int width) const;
    std::size_t placeAt(const QPoint& position) const;
    void choose(int by);
    void describe();
    void compare(std::size_t place);
    void paintCandidate(QPainter& painter, std::size_t place) const;

    TestPictures& pictures_;
    std::shared_ptr<const TestReport> report_;
    std::size_t trial_ = 0, model_ = 0;
    std::size_t chosen_ = 0;  ///< place, for the keyboard
    std::vector<std::size_t> order_;
};

}  // namespace twinsight
