// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>
#include <array>
#include <memory>
#include <optional>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

namespace twinsight {

class AlikePanel;
class ComparisonHistory;
class DatasetSession;
class EngineSession;
class HistoryStrip;
class SearchSession;
class SpreadPanel;
class WhyPanel;

/// What lies below a comparison: those made before, the drawings that are alike, how scores are spread. What
/// the engine has to go over the data set for is asked only while it is on screen, and anew when the model,
/// the data set or the picture is another. GUI thread only.
class CompareTabs : public QTabWidget {
    Q_OBJECT

public:
    CompareTabs(EngineSession& engine, DatasetSession& datasets, ComparisonHistory& history,
                QWidget* parent = nullptr);

    HistoryStrip& strip() const { return *strip_; }
    AlikePanel& alike() const { return *alike_; }
    SpreadPanel& spread() const { return *spread_; }
    WhyPanel& why() const { return *why_; }

    void setPictures(const std::optional<PictureRef>& a, const std::optional<PictureRef>& b);
    void setThreshold(const OperatingPoint& pairs);
    void setScore(const std::optional<double>& probability);
    /// Whether A and B are blank, once the model has said so: then there is nothing to look for in them.
    void setBlank(const std::array<bool, 2>& blank);
    /// Shows what is like A (0) or B (1).
    void findAlike(int side);

    /// The same for every tab, so that what is above stays as it is when another one is chosen.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// Of the data set in use and the model that answers.
    void measured(const twinsight::EvaluateResult& result);
    /// To be shown on A and B; nothing: no longer.
    void explained(const std::optional<twinsight::Explanation>& explanation);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectEngine();
    void refresh();
    void search();
    void endSearch(const QString& words);
    /// Why there is nothing to look for in a picture; empty when there is.
    QString obstacle(std::size_t side) const;
    void explain();
    void showNoReason(const QString& words);
    void measure();
    void endMeasuring(const QString& words);
    std::string datasetPath() const;

    EngineSession& engine_;
    DatasetSession& datasets_;
    SearchSession* search_;
    HistoryStrip* strip_;
    AlikePanel* alike_;
    SpreadPanel* spread_;
    WhyPanel* why_;
    std::array<std::optional<PictureRef>, 2> pictures_;
    std::array<bool, 2> blank_{};
    /// Without a result: asked again when the tab is chosen again.
    bool searchEnded_ = false, measuringEnded_ = false;
    std::string searched_, measured_, explained_;  ///< what was asked last, in one text each
};

}  // namespace twinsight
