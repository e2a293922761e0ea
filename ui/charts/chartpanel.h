// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSet>
#include <QTimer>
#include <QVector>
#include <QWidget>
#include <optional>
#include <vector>

class QCPAxis;
class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCPItemTracer;
class QCPPainter;
class QCPRange;
class QCustomPlot;

namespace twinsight {

/// The sign at each point of a curve.
enum class PointSign { None, Disc, Ring, Square, Diamond, Star };

struct CurveStyle {
    QString name{};  ///< of what it shows
    QColor colour;
    bool faint = false;  ///< one of very many points: thin, pale, not smoothed at its edges
    bool bold = false;
    Qt::PenStyle dashes = Qt::SolidLine;
    PointSign sign = PointSign::None;
    QStringList keys{};  ///< hidden when any of these is hidden
};

/// What is chosen among.
enum class KeyGroup { Roles, Runs };

/// A line of the legend; a click hides its curves, a double click hides those of all others of its group.
struct LegendKey {
    QString key;       ///< of the curves that it stands for
    QString name;      ///< as it is shown
    CurveStyle style;  ///< the sample beside it
    KeyGroup group = KeyGroup::Roles;
};

enum class XScale { Whole, Number, Duration, Clock };

/// A part of an x axis.
struct Stretch {
    double from, to;
    bool operator==(const Stretch&) const = default;
};
/// From the start of the first to the end of the last; where one is missing, the other.
std::optional<Stretch> spanning(const std::optional<Stretch>& one, const std::optional<Stretch>& other);

/// One live diagram of several curves. Shows everything until a person zooms (wheel, or a drag over a part)
/// or drags it along (Shift); a double click shows everything again. Draws at most 20 times a second, and not
/// while hidden. GUI thread only.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(const QString& yTitle, QWidget* parent = nullptr);
    ~ChartPanel() override;

    /// The curve's index. Later curves are drawn above earlier ones.
    int addCurve(const CurveStyle& style);
    void removeCurves();
    int curves() const { return static_cast<int>(curves_.size()); }
    const CurveStyle& style(int curve) const { return curves_[curve].style; }
    void setStyle(int curve, const CurveStyle& style);
    /// Points in growing order of x; those that are not finite are left out.
    void append(int curve, double x, double y);
    void replace(int curve, const QVector<double>& x, const QVector<double>& y);
    QPointF point(int curve, int index) const;
    std::vector<QPointF> points(int curve) const;

    void setLegend(const std::vector<LegendKey>& keys);
    const std::vector<LegendKey>& legend() const { return keys_; }
    bool isShown(int curve) const;
    void toggle(const QString& key);
    void isolate(const QString& key);  ///< within its group; once more shows all of the group again
    bool isHidden(const QString& key) const { return hidden_.contains(key); }
    void setHidden(const QString& key, bool hidden);

    /// A vertical line with a word: "here was the best".
    void mark(double x, const QString& word);
    void unmark();
    bool isMarked() const;

    void setXAxis(const QString& title, XScale scale);
    /// Where a diagram below this one has the same x axis, it need not be named here.
    void setXTitleShown(bool shown);
    void setLogarithmic(bool x, bool y);
    /// When showing everything: what lies far beyond most of the points may lie outside.
    void setIgnoresOutliers(bool ignores);
    void limitY(double top);    ///< when showing everything, never show more; when empty, 0 to this
    QRectF shownRange() const;  ///< as it was last drawn; top() is the lowest value
    std::vector<double> ticks(Qt::Orientation axis) const;  ///< as they were last drawn
    QStringList tickLabels(Qt::Orientation axis) const;     ///< likewise
    bool showsEverything() const { return following_ && !part_; }
    void showEverything();
    /// Of the points of what is shown; nothing when there are none.
    std::optional<Stretch> stretch() const;
    /// When showing everything: from and to where at least, as other diagrams have points there.
    void setLeastStretch(const std::optional<Stretch>& least);
    /// No more than this part, with all values in it unless a person has chosen which.
    void showPart(const Stretch& part);

    /// As it is shown, on whatever the painter paints, `size` points large.
    void paint(QCPPainter& painter, const QSize& size);

Q_SIGNALS:
    /// The mouse is near a point of a curve; -1 when it is near none.
    void pointed(int curve, double x);
    /// A person has zoomed or dragged to this part, or has asked for everything again.
    void partChosen(const twinsight::Stretch& part);
    void everythingChosen();
    void curvesToggled();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kMostSigns = 100;  ///< more points than these would only be a thick line
    struct Curve {
        QCPGraph* graph;
        CurveStyle style;
    };
    void layLegendAbove();
    void wrapLegend();
    void keepRoom();
    void applyInteractions();
    void applyPalette();
    void applyPen(const Curve& curve);
    void applyVisibility();
    int keyAt(const QPointF& position) const;
    void queueReplot();
    void replotNow();
    void spaceTicks();
    void fit();
    bool isLogarithmic(const QCPAxis* axis) const;
    QCPRange partToShow() const;
    QCPRange valuesToShow(const QCPRange& x) const;
    void takeChoice();
    void pointAt(const QPointF& position);

    QCustomPlot* plot_;
    QCPItemStraightLine* mark_;
    QCPItemText* markText_;
    QCPItemTracer* pointer_;
    std::vector<Curve> curves_;
    std::vector<LegendKey> keys_;
    std::vector<QCPGraph*> samples_;  ///< without points: what the legend shows of the keys
    QSet<QString> hidden_;
    QString xTitle_;
    bool xTitleShown_ = true;
    int pressedKey_ = -1;
    QTimer replot_;
    double top_;
    std::optional<Stretch> least_, part_;
    bool following_ = true, ignoresOutliers_ = false;
    bool arranging_ = false;  ///< the axes are moved by the program, not by a person
};

}  // namespace twinsight
