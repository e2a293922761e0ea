// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcontrols.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QToolButton>
#include <cmath>

namespace twinsight {

namespace {

constexpr int kSliderEnd = 999, kInitialSmoothing = 600;
constexpr int kSliderWidth = 110, kNarrowSlider = 40;
const QString kPrefix = QStringLiteral("training/charts/");

}  // namespace

ChartControls::ChartControls(QWidget* parent)
    : QWidget(parent),
      along_(new QComboBox),
      smoothing_(new QSlider(Qt::Horizontal)),
      smoothingValue_(new QLabel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    addCharts(*row);
    addAlong(*row);
    addScales(*row);
    addExport(*row);
    row->addStretch(1);
    addSmoothing(*row);
}

QMenu* ChartControls::addMenu(QHBoxLayout& row, const QString& title, const QString& tip) {
    auto* button = new QToolButton;
    auto* menu = new QMenu(button);
    button->setText(title);
    button->setToolTip(tip);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setAutoRaise(true);
    row.addWidget(button);
    return menu;
}

QAction* ChartControls::addSwitch(QMenu& menu, const QString& words) {
    QAction* action = menu.addAction(words);
    action->setCheckable(true);
    return action;
}

void ChartControls::addCharts(QHBoxLayout& row) {
    QMenu* menu = addMenu(row, tr("Charts"), tr("Which charts are shown"));
    for (int i = 0; i < kChartKinds; ++i) {
        const auto kind = static_cast<ChartKind>(i);
        charts_[i] = addSwitch(*menu, chartTitle(kind));
        charts_[i]->setChecked(kind == ChartKind::Loss || kind == ChartKind::Accuracy);
        connect(charts_[i], &QAction::toggled, this, &ChartControls::chartsChanged);
    }
}

void ChartControls::addAlong(QHBoxLayout& row) {
    along_->addItem(tr("by batch"), int(Along::Step));
    along_->addItem(tr("by epoch"), int(Along::Epoch));
    along_->addItem(tr("by time of training"), int(Along::Time));
    along_->addItem(tr("by the clock"), int(Along::Clock));
    along_->setToolTip(tr("What the charts run along"));
    along_->setAccessibleName(tr("What the charts run along"));
    connect(along_, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT alongChanged(along());
        if (logX_->isChecked()) Q_EMIT scalesChanged();
    });
    row.addWidget(along_);
}

void ChartControls::addScales(QHBoxLayout& row) {
    QMenu* menu = addMenu(row, tr("Scale"), tr("How the axes of the charts are divided"));
    logX_ = addSwitch(*menu, tr("Logarithmic across"));
    logY_ = addSwitch(*menu, tr("Logarithmic upwards"));
    outliers_ = addSwitch(*menu, tr("Ignore outliers"));
    outliers_->setToolTip(tr("Shows the range of the middle 90 % of the values"));
    menu->setToolTipsVisible(true);
    for (QAction* action : {logX_, logY_, outliers_})
        connect(action, &QAction::toggled, this, &ChartControls::scalesChanged);
}

void ChartControls::addExport(QHBoxLayout& row) {
    QMenu* menu = addMenu(row, tr("Export"), tr("Takes the charts that are shown elsewhere"));
    connect(menu->addAction(tr("&Copy picture")), &QAction::triggered, this, &ChartControls::copyPicture);
    connect(menu->addAction(tr("&Save picture (PNG, SVG, PDF)...")), &QAction::triggered, this,
            &ChartControls::savePicture);
    connect(menu->addAction(tr("Save &numbers (CSV)...")), &QAction::triggered, this,
            &ChartControls::saveNumbers);
}

void ChartControls::addSmoothing(QHBoxLayout& row) {
    auto* caption = new QLabel(tr("S&moothing"));
    caption->setBuddy(smoothing_);
    smoothing_->setRange(0, kSliderEnd);
    smoothing_->setMinimumWidth(kNarrowSlider);
    smoothing_->setMaximumWidth(kSliderWidth);
    smoothing_->setAccessibleName(tr("Smoothing"));
    smoothing_->setToolTip(
        tr("How much of what was before each point of the bold curve keeps, as in TensorBoard"));
    smoothingValue_->setFixedWidth(
        smoothingValue_->fontMetrics().horizontalAdvance(QStringLiteral("0.0000")));
    connect(smoothing_, &QSlider::valueChanged, this, [this] {
        smoothingValue_->setText(QLocale().toString(smoothing(), 'f', 3));
        Q_EMIT smoothingChanged(smoothing());
    });
    smoothing_->setValue(kInitialSmoothing);
    row.addWidget(caption);
    row.addWidget(smoothing_, 100);  // rather than the gap before it
    row.addWidget(smoothingValue_);
}

bool ChartControls::shows(ChartKind kind) const {
    return charts_[std::size_t(kind)]->isChecked();
}

void ChartControls::showChart(ChartKind kind, bool shown) {
    charts_[std::size_t(kind)]->setChecked(shown);
}

Along ChartControls::along() const {
    return static_cast<Along>(along_->currentData().toInt());
}

void ChartControls::setAlong(Along along) {
    along_->setCurrentIndex(along_->findData(int(along)));
}

double ChartControls::smoothing() const {
    return smoothing_->value() / 1000.0;
}

void ChartControls::setSmoothing(double weight) {
    smoothing_->setValue(static_cast<int>(std::lround(1000 * weight)));
}

bool ChartControls::logarithmicX() const {
    return logX_->isChecked() && along() != Along::Clock;
}

bool ChartControls::logarithmicY() const {
    return logY_->isChecked();
}

bool ChartControls::ignoresOutliers() const {
    return outliers_->isChecked();
}

void ChartControls::save(QSettings& settings) const {
    int shown = 0;
    for (int i = 0; i < kChartKinds; ++i) shown |= charts_[i]->isChecked() << i;
    settings.setValue(kPrefix + QLatin1String("shown"), shown);
    settings.setValue(kPrefix + QLatin1String("along"), int(along()));
    settings.setValue(kPrefix + QLatin1String("smoothing"), smoothing_->value());
    settings.setValue(kPrefix + QLatin1String("logarithmicX"), logX_->isChecked());
    settings.setValue(kPrefix + QLatin1String("logarithmicY"), logY_->isChecked());
    settings.setValue(kPrefix + QLatin1String("ignoreOutliers"), outliers_->isChecked());
}

void ChartControls::restore(const QSettings& settings) {
    const int shown = settings.value(kPrefix + QLatin1String("shown"), 3).toInt();
    for (int i = 0; i < kChartKinds; ++i) charts_[i]->setChecked(shown >> i & 1);
    const int along = along_->findData(settings.value(kPrefix + QLatin1String("along"), 0).toInt());
    if (along >= 0) along_->setCurrentIndex(along);
    smoothing_->setValue(settings.value(kPrefix + QLatin1String("smoothing"), kInitialSmoothing).toInt());
    logX_->setChecked(settings.value(kPrefix + QLatin1String("logarithmicX"), false).toBool());
    logY_->setChecked(settings.value(kPrefix + QLatin1String("logarithmicY"), false).toBool());
    outliers_->setChecked(settings.value(kPrefix + QLatin1String("ignoreOutliers"), false).toBool());
}

}  // namespace twinsight
