// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttickers.h"

#include "ui/charts/qcustomplotqt.h"

namespace twinsight {

namespace {

/// Times of the day, with seconds where they lie close, with the date where they go over more than a day.
class ClockTicker : public QCPAxisTickerDateTime {
protected:
    double getTickStep(const QCPRange& range) override {
        constexpr double kMinute = 60, kDay = 24 * 60 * kMinute;
        const double step = QCPAxisTickerDateTime::getTickStep(range);
        setDateTimeFormat(range.size() > kDay ? QStringLiteral("d MMM HH:mm")
                          : step < kMinute    ? QStringLiteral("HH:mm:ss")
                                              : QStringLiteral("HH:mm"));
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
