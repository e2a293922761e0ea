// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/runplot.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/support/phrases.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr double kMegabyte = 1 << 20;
constexpr int kLongestName = 28;

/// Names of runs often begin alike: with a date, which is followed by the time, or with what they have in
/// common, and then differ at the end.
QString shortened(const QString& name) {
    constexpr int kEnd = 6;
    return name.size() <= kLongestName
               ? name
               : name.left(kLongestName - 1 - kEnd) + QChar(0x2026) + name.right(kEnd);
}

/// Runs may have the same name, or that of a curve.
QStringList keysOf(const std::vector<DrawnRun>& runs) {
    QStringList taken;
    for (int kind = 0; kind < kChartKinds; ++kind)
        for (const CurveKind& curve : curvesOf(static_cast<ChartKind>(kind))) taken << curve.name;
    const qsizetype curves = taken.size();
    for (const DrawnRun& run : runs) {
        QString key = run.name;
        while (taken.contains(key)) key += QLatin1Char('+');
        taken << key;
    }
    return taken.mid(curves);
}

QString axisTitle(Along along) {
    switch (along) {
        case Along::Step:
            return tr("Batch");
        case Along::Epoch:
            return tr("Epoch");
        case Along::Time:
            return tr("Time of training");
        case Along::Clock:
            return tr("Clock");
    }
    return {};
}

XScale axisScale(Along along) {
    switch (along) {
        case Along::Step:
        case Along::Epoch:
            return XScale::Whole;
        case Along::Time:
            return XScale::Duration;
        case Along::Clock:
            return XScale::Clock;
    }
    return XScale::Whole;
}

QString spoken(Quantity quantity, double drawn) {
    if (drawnFactor(quantity) == 100) return spokenShare(drawn / 100);
    if (quantity == Quantity::Memory) return tr("%1 MB").arg(QLocale().toString(drawn, 'f', 0));
    return QLocale().toString(drawn, 'g', 4);
}

QString place(const RunPoint& point) {
    const QString epoch =
        QLocale().toString(point.epoch, 'f', point.epoch == std::round(point.epoch) ? 0 : 2);
    const QString clock = QLocale().toString(
        QDateTime::fromSecsSinceEpoch(static_cast<qint64>(point.time)).time(), QLocale::ShortFormat);
    return tr("batch %1, epoch %2, after %3, at %4")
        .arg(spokenCount(std::llround(point.step)), epoch, spokenDuration(point.seconds), clock);
}

bool hasBest(Quantity quantity) {
    return quantity == Quantity::ValidationLoss || quantity == Quantity::ValidationAccuracy;
}

}  // namespace

QString chartTitle(ChartKind kind) {
    switch (kind) {
        case ChartKind::Loss:
            return tr("Loss");
        case ChartKind::Accuracy:
            return tr("Accuracy (%)");
        case ChartKind::LearningRate:
            return tr("Learning rate");
        case ChartKind::Speed:
            return tr("Images per second");
        case ChartKind::Memory:
            return tr("Memory (MB)");
    }
    return {};
}

std::vector<CurveKind> curvesOf(ChartKind kind) {
    using enum CurveRole;
    switch (kind) {
        case ChartKind::Loss:
            return {{Quantity::BatchLoss, tr("Batch"), Training, true},
                    {Quantity::TrainingLoss, tr("Training, epoch"), Training, false, Qt::DashLine,
                     PointSign::Ring},
                    {Quantity::ValidationLoss, tr("Validation, epoch"), Validation, false, Qt::SolidLine,
                     PointSign::Disc}};
        case ChartKind::Accuracy:
            return {
                {Quantity::TrainingAccuracy, tr("Training"), Training, false, Qt::DashLine, PointSign::Ring},
                {Quantity::ValidationAccuracy, tr("Validation"), Validation, false, Qt::SolidLine,
                 PointSign::Disc},
                {Quantity::OneShotAccuracy, tr("One-shot"), OneShot, false, Qt::DotLine, PointSign::Diamond}};
        case ChartKind::LearningRate:
            return {{Quantity::LearningRate, tr("Learning rate"), Training}};
        case ChartKind::Speed:
            return {{Quantity::Speed, tr("Images per second"), Training, true}};
        case ChartKind::Memory:
            return {{Quantity::Memory, tr("Memory"), Training}};
    }
    return {};
}

double drawnFactor(Quantity quantity) {
    switch (quantity) {
        case Quantity::TrainingAccuracy:
        case Quantity::ValidationAccuracy:
        case Quantity::OneShotAccuracy:
            return 100;
        case Quantity::Memory:
            return 1 / kMegabyte;
        default:
            return 1;
    }
}

RunPlot::RunPlot(ChartKind kind, ChartPanel& panel) : kind_(kind), panel_(panel) {
    setAlong(along_);
    setLegend();
}

void RunPlot::setRuns(const std::vector<DrawnRun>& runs) {
    runs_ = runs;
    runKeys_ = keysOf(runs);
    panel_.removeCurves();
    lines_.clear();
    addLines();
    setLegend();
    panel_.showEverything();
    for (Line& line : lines_) drawAnew(line);
}

/// Pale curves lie below all others.
void RunPlot::addLines() {
    for (int run = 0; run < static_cast<int>(runs_.size()); ++run)
        for (const CurveKind& kind : curvesOf(kind_)) {
            Line line{.run = run, .kind = kind, .raw = -1, .smoothing = Smoothing(weight_)};
            line.raw = panel_.addCurve(styleOf(line));
            lines_.push_back(line);
        }
    for (Line& line : lines_) {
        CurveStyle style = styleOf(line);
        style.faint = false;
        if (line.kind.smoothed) {
            style.bold = true;
            line.smooth = panel_.addCurve(style);
        }
        if (hasBest(line.kind.quantity)) {
            style.sign = PointSign::Star;
            line.best = panel_.addCurve(style);
        }
    }
}

QColor RunPlot::colourOf(const Line& line) const {
    return several() ? runColour(runs_[line.run].slot, panel_.palette())
                     : curveColour(line.kind.role, panel_.palette());
}

CurveStyle RunPlot::styleOf(const Line& line) const {
    const bool again = several() && (runs_[line.run].slot / kRunColours) % 2 == 1;
    CurveStyle style{.name = line.kind.name,
                     .colour = colourOf(line),
                     .faint = line.kind.smoothed,
                     .dashes = line.kind.dashes,
                     .sign = line.kind.sign,
                     .keys = {line.kind.name}};
    if (again && style.dashes == Qt::SolidLine) style.dashes = Qt::DashDotLine;
    if (again && style.sign == PointSign::Disc) style.sign = PointSign::Square;
    if (several()) style.keys << runKeys_[line.run];
    return style;
}

void RunPlot::setLegend() {
    std::vector<LegendKey> keys;
    const QColor grey = panel_.palette().color(QPalette::Disabled, QPalette::Text);
    for (const CurveKind& kind : curvesOf(kind_)) {
        if (several() && curvesOf(kind_).size() == 1) break;
        const QColor colour = several() ? grey : curveColour(kind.role, panel_.palette());
        keys.push_back({kind.name,
                        kind.name,
                        {.colour = colour, .bold = kind.smoothed, .dashes = kind.dashes, .sign = kind.sign},
                        KeyGroup::Roles});
    }
    if (several() && namesRuns_)
        for (const Line& line : lines_) {
            if (line.kind.quantity != curvesOf(kind_).front().quantity) continue;
            CurveStyle style = styleOf(line);
            style.faint = false;
            style.bold = true;
            style.sign = PointSign::None;
            if (style.dashes == Qt::DashLine) style.dashes = Qt::SolidLine;
            keys.push_back({runKeys_[line.run], shortened(runs_[line.run].name), style, KeyGroup::Runs});
        }
    panel_.setLegend(keys);
}

void RunPlot::setNamesRuns(bool names) {
    if (std::exchange(namesRuns_, names) != names) setLegend();
}

void RunPlot::recolour() {
    for (const Line& line : lines_)
        for (const int curve : {line.raw, line.smooth, line.best}) {
            if (curve < 0) continue;
            CurveStyle style = panel_.style(curve);
            style.colour = colourOf(line);
            panel_.setStyle(curve, style);
        }
    setLegend();
}

void RunPlot::setAlong(Along along) {
    along_ = along;
    panel_.setXAxis(axisTitle(along), axisScale(along));
    for (Line& line : lines_) drawAnew(line);
}

void RunPlot::setSmoothing(double weight) {
    weight_ = weight;
    for (Line& line : lines_)
        if (line.kind.smoothed) drawAnew(line);
}

void RunPlot::update() {
    for (Line& line : lines_) {
        if (line.cuts != runs_[line.run].series->cuts())
            drawAnew(line);
        else if (line.taken != pointsOf(line).size())
            takeNews(line);
    }
}

const std::vector<RunPoint>& RunPlot::pointsOf(const Line& line) const {
    return runs_[line.run].series->of(line.kind.quantity);
}

void RunPlot::drawAnew(Line& line) {
    const auto& points = pointsOf(line);
    const double factor = drawnFactor(line.kind.quantity);
    const auto count = static_cast<qsizetype>(points.size());
    line.smoothing = Smoothing(weight_);
    QVector<double> x(count), y(count), smooth(line.kind.smoothed ? count : 0);
    for (qsizetype i = 0; i < count; ++i) {
        x[i] = points[i].at(along_);
        y[i] = factor * points[i].value;
        if (line.kind.smoothed) smooth[i] = line.smoothing.add(y[i]);
    }
    panel_.replace(line.raw, x, y);
    if (line.kind.smoothed) panel_.replace(line.smooth, x, smooth);
    line.taken = points.size();
    line.cuts = runs_[line.run].series->cuts();
    markBest(line);
}

void RunPlot::takeNews(Line& line) {
    const auto& points = pointsOf(line);
    const double factor = drawnFactor(line.kind.quantity);
    for (; line.taken < points.size(); ++line.taken) {
        const RunPoint& point = points[line.taken];
        panel_.append(line.raw, point.at(along_), factor * point.value);
        if (line.kind.smoothed)
            panel_.append(line.smooth, point.at(along_), line.smoothing.add(factor * point.value));
    }
    markBest(line);
}

void RunPlot::markBest(const Line& line) {
    if (line.best < 0) return;
    const auto best = runs_[line.run].series->best(line.kind.quantity);
    if (!best) {
        panel_.replace(line.best, {}, {});
        return panel_.unmark();
    }
    panel_.replace(line.best, {best->at(along_)}, {drawnFactor(line.kind.quantity) * best->value});
    if (!several()) panel_.mark(best->at(along_), twinsight::tr("best"));
}

bool RunPlot::isEmpty() const {
    return std::ranges::all_of(lines_, [this](const Line& line) { return pointsOf(line).empty(); });
}

QString RunPlot::tell(int curve, double x) const {
    const auto line = std::ranges::find_if(lines_, [curve](const Line& line) {
        return curve >= 0 && (line.raw == curve || line.smooth == curve || line.best == curve);
    });
    if (line == lines_.end()) return {};
    const auto& points = pointsOf(*line);
    const auto point =
        std::ranges::lower_bound(points, x, {}, [this](const RunPoint& p) { return p.at(along_); });
    if (point == points.end()) return {};
    const Quantity quantity = line->kind.quantity;
    QString words =
        twinsight::tr("%1, %2: %3")
            .arg(line->kind.name, place(*point), spoken(quantity, drawnFactor(quantity) * point->value));
    if (line->smooth >= 0) {
        const auto index = static_cast<int>(point - points.begin());
        words += twinsight::tr(", smoothed %1").arg(spoken(quantity, panel_.point(line->smooth, index).y()));
    }
    return several() ? listed({runs_[line->run].name, words}) : words;
}

std::vector<QPointF> RunPlot::drawn(Quantity quantity, int run, bool smoothed) const {
    for (const Line& line : lines_)
        if (line.run == run && line.kind.quantity == quantity)
            return panel_.points(smoothed ? line.smooth : line.raw);
    return {};
}

}  // namespace twinsight
