// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ratechoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>

#include "ui/support/phrases.h"

namespace twinsight {

namespace {

bool isRate(const OperatingPoint& point, double rate) {
    return rate > 0 && std::abs(point.falseAcceptRate / rate - 1) < 1e-6;
}

}  // namespace

RateChoice::RateChoice(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(tr("Accept wrong pairs:"))),
      rate_(new QLabel),
      slider_(new QSlider(Qt::Horizontal)) {
    slider_->setPageStep(1);
    slider_->setTickPosition(QSlider::TicksBelow);
    slider_->setTickInterval(1);
    slider_->setAccessibleName(tr("Share of different pairs that may be taken for the same"));
    title_->setBuddy(slider_);
    rate_->setMinimumWidth(rate_->fontMetrics().horizontalAdvance(spokenOdds(0.0001)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(title_);
    row->addWidget(slider_, 1);
    row->addWidget(rate_);
    connect(slider_, &QSlider::valueChanged, this, [this](int at) {
        wanted_ = points_[static_cast<std::size_t>(at)].falseAcceptRate;
        choose(at);
    });
    showChosen();
}

void RateChoice::setPoints(std::vector<OperatingPoint> points, const OperatingPoint& own) {
    points_ = points.empty() ? std::vector{own} : std::move(points);
    const auto find = [this](double rate) {
        return std::ranges::find_if(points_, [rate](const auto& point) { return isRate(point, rate); });
    };
    auto place = find(wanted_);
    if (place == points_.end()) place = find(own.falseAcceptRate);
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(points_.size()) - 1);
    choose(place == points_.end() ? 0 : static_cast<int>(place - points_.begin()));
}

void RateChoice::choose(int at) {
    at_ = at;
    showChosen();
    Q_EMIT chosenChanged();
}

void RateChoice::showChosen() {
    const QSignalBlocker quiet(slider_);
    slider_->setValue(at_);
    setEnabled(hasChoice());
    rate_->setText(chosen().falseAcceptRate > 0 ? spokenOdds(chosen().falseAcceptRate) : QString());
    setToolTip(hasChoice()
                   ? tr("How many of the different pairs may be taken for the same: fewer mistakes of "
                        "this kind, more same pairs missed")
                   : tr("Other thresholds have not been measured for this model: open a data set with "
                        "characters that it has not seen."));
}

}  // namespace twinsight
