// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttickers.h"

#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

/// Times of the day: with seconds where they lie close, else with the date where there is more than one.
class ClockTicker : public QCPAxisTickerDateTime {
protected:
    double getTickStep(const QCPRange& range) override {
        constexpr double kMinute = 60;
        const double step = QCPAxisTickerDateTime::getTickStep(range);
        const bool oneDay = keyToDateTime(range.lower).date() == keyToDateTime(range.upper).date();
        setDateTimeFormat(step < kMinute ? QStringLiteral("HH:mm:ss")
                          : oneDay       ? QStringLiteral("HH:mm")
                                         : QStringLiteral("d MMM HH:mm"));
        return step;
    }
};

}  // namespace

QSharedPointer<QCPAxisTicker> tickerOf(XScale scale, bool logarithmic) {
    if (logarithmic && scale != XScale::Clock) return QSharedPointer<QCPAxisTickerLog>::create();
    switch (scale) {
        case XScale::Whole: {
            auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
            ticker->setTickStep(1);
            ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
            return ticker;
        }
        case XScale::Number:
            break;
        case XScale::Duration: {
            auto ticker = QSharedPointer<QCPAxisTickerTime>::create();
            ticker->setTimeFormat(QStringLiteral("%h:%m:%s"));
            return ticker;
        }
        case XScale::Clock: {
            auto ticker = QSharedPointer<ClockTicker>::create();
            ticker->setTickCount(4);
            return ticker;
        }
    }
    return QSharedPointer<QCPAxisTicker>::create();
}

}  // namespace twinsight
