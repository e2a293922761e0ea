// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/runchart.h"

#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <algorithm>

#include "ui/charts/chartcontrols.h"
#include "ui/charts/chartexport.h"
#include "ui/support/inpool.h"
#include "ui/support/phrases.h"

namespace twinsight {

namespace {

constexpr double kHighestShare = 101;  // percent, with a little room above all
constexpr int kMostInAColumn = 2;

QString spokenLoss(double loss) {
    return QLocale().toString(loss, 'g', 4);
}

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// In the form that the file's name asks for.
QByteArray pictureFor(const QString& file, const std::vector<ChartPanel*>& panels) {
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) return pdfOf(panels);
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) return svgOf(panels);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pictureOf(panels).save(&buffer, "PNG");
    return buffer.data();
}

}  // namespace

RunChart::RunChart(QWidget* parent)
    : QWidget(parent),
      controls_(new ChartControls),
      grid_(new QGridLayout),
      readOut_(new QLabel),
      chooser_(askWhereToSave) {
    for (int i = 0; i < kChartKinds; ++i) {
        const auto kind = static_cast<ChartKind>(i);
        panels_[i] = new ChartPanel(chartTitle(kind));
        panels_[i]->setAccessibleName(chartTitle(kind));
        plots_[i] = std::make_unique<RunPlot>(kind, *panels_[i]);
        connect(panels_[i], &ChartPanel::pointed, this,
                [this, i](int curve, double x) { say(plots_[i]->tell(curve, x)); });
        connectPanel(*panels_[i]);
    }
    panels_[std::size_t(ChartKind::Accuracy)]->limitY(kHighestShare);
    readOut_->setTextFormat(Qt::PlainText);
    readOut_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid_->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(grid_, 1);
    layout->addWidget(readOut_);
    layout->addWidget(controls_);
    connectControls();
    layOut();
    describe();
}

RunChart::~RunChart() = default;

void RunChart::connectPanel(const ChartPanel& panel) {
    connect(&panel, &ChartPanel::curvesToggled, this, [this, &panel] {
        hideRunsAsIn(panel);
        shareX();
    });
    connect(&panel, &ChartPanel::everythingChosen, this, [this] {
        for (ChartPanel* each : panels_) each->showEverything();
    });
    connect(&panel, &ChartPanel::partChosen, this, [this, &panel](const Stretch& part) {
        for (ChartPanel* other : panels_)
            if (other != &panel) other->showPart(part);
    });
}

void RunChart::hideRunsAsIn(const ChartPanel& panel) {
    for (const QString& run : plots_.front()->runKeys())
        for (ChartPanel* each : panels_) each->setHidden(run, panel.isHidden(run));
}

/// Where one diagram has points the others have room.
void RunChart::shareX() {
    std::optional<Stretch> all;
    for (const ChartPanel* panel : shownPanels()) all = spanning(all, panel->stretch());
    for (ChartPanel* panel : panels_) panel->setLeastStretch(all);
}

void RunChart::connectControls() {
    connect(controls_, &ChartControls::chartsChanged, this, &RunChart::layOut);
    connect(controls_, &ChartControls::smoothingChanged, this, [this](double weight) {
        for (const auto& plot : plots_) plot->setSmoothing(weight);
    });
    connect(controls_, &ChartControls::alongChanged, this, [this](Along along) {
        for (const auto& plot : plots_) plot->setAlong(along);
        shareX();
    });
    connect(controls_, &ChartControls::scalesChanged, this, [this] {
        for (int i = 0; i < kChartKinds; ++i) {
            panels_[i]->setLogarithmic(controls_->logarithmicX(), controls_->logarithmicY());
            panels_[i]->setIgnoresOutliers(controls_->ignoresOutliers());
            plots_[i]->setAlong(controls_->along());
        }
        shareX();
    });
    connect(controls_, &ChartControls::copyPicture, this, &RunChart::copyPicture);
    connect(controls_, &ChartControls::savePicture, this, &RunChart::savePicture);
    connect(controls_, &ChartControls::saveNumbers, this, &RunChart::saveNumbers);
    for (const auto& plot : plots_) plot->setSmoothing(controls_->smoothing());
}

void RunChart::setRuns(const std::vector<DrawnRun>& runs) {
    runs_ = runs;
    readOut_->clear();
    for (const auto& plot : plots_) plot->setRuns(runs);
    shareX();
    describe();
}

void RunChart::update() {
    for (const auto& plot : plots_) plot->update();
    shareX();
    describe();
}

void RunChart::showChart(ChartKind kind, bool shown) {
    controls_->showChart(kind, shown);
}

std::vector<ChartPanel*> RunChart::shownPanels() const {
    std::vector<ChartPanel*> shown;
    for (int i = 0; i < kChartKinds; ++i)
        if (controls_->shows(static_cast<ChartKind>(i))) shown.push_back(panels_[i]);
    return shown;
}

/// Below each other; side by side when there are many. The first one names the runs for all.
void RunChart::layOut() {
    for (ChartPanel* panel : panels_) {
        grid_->removeWidget(panel);
        panel->setParent(this);
        panel->hide();
    }
    const std::vector<ChartPanel*> shown = shownPanels();
    const int columns = shown.size() > kMostInAColumn ? 2 : 1;
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        grid_->addWidget(shown[i], i / columns, i % columns);
        shown[i]->setXTitleShown(i + columns >= static_cast<int>(shown.size()));
        shown[i]->show();
    }
    for (int i = 0; i < kChartKinds; ++i) plots_[i]->setNamesRuns(!shown.empty() && panels_[i] == shown[0]);
    for (int row = 0; row < kChartKinds; ++row)
        grid_->setRowStretch(row, row * columns >= static_cast<int>(shown.size()) ? 0 : row == 0 ? 3 : 2);
    shareX();
}

void RunChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (const auto& plot : plots_) plot->recolour();
}

void RunChart::copyPicture() {
    const auto panels = shownPanels();
    if (panels.empty()) return;
    QGuiApplication::clipboard()->setImage(pictureOf(panels));
    say(tr("The picture is in the clipboard."));
}

void RunChart::savePicture() {
    const auto panels = shownPanels();
    if (panels.empty()) return;
    const QString file = chooser_(this, {tr("Save the picture"),
                                         tr("training"),
                                         {{tr("PNG, pixels"), QStringLiteral("png")},
                                          {tr("SVG, lines"), QStringLiteral("svg")},
                                          {tr("PDF, lines"), QStringLiteral("pdf")}}});
    if (!file.isEmpty()) say(saveFile(file, viewOf(pictureFor(file, panels))).words);
}

void RunChart::saveNumbers() {
    const QString file = chooser_(this, {tr("Save the numbers"), tr("training"), {csvKind()}});
    if (file.isEmpty()) return;
    std::vector<NamedSeries> runs;
    for (const DrawnRun& run : runs_) runs.emplace_back(run.name.toStdString(), *run.series);
    inPool([runs = std::move(runs), file] { return saveFile(file, csvOf(runs)); }, this,
           [this](const Saved& saved) { say(saved.words); });
}

void RunChart::say(const QString& words) {
    readOut_->setText(words);
}

QString RunChart::summary() const {
    if (runs_.empty() || runs_[0].series->isEmpty()) return tr("Nothing has been trained yet.");
    const auto& epochs = runs_[0].series->epochs();
    if (epochs.empty()) return tr("No epoch is complete yet.");
    const EpochDone& last = epochs.back();
    QString text = tr("After epoch %1: training loss %2, validation loss %3, validation accuracy %4.")
                       .arg(spokenCount(last.epoch), spokenLoss(last.trainingLoss),
                            spokenLoss(last.validationLoss), spokenShare(last.validationAccuracy));
    if (last.oneShotAccuracy > 0)
        text += QLatin1Char(' ') + tr("One-shot accuracy %1.").arg(spokenShare(last.oneShotAccuracy));
    const auto best = std::find_if(epochs.rbegin(), epochs.rend(), [](const EpochDone& e) { return e.best; });
    if (best != epochs.rend()) text += QLatin1Char(' ') + tr("The best epoch so far is %1.").arg(best->epoch);
    return text;
}

void RunChart::describe() {
    const QString words = summary();
    for (ChartPanel* panel : panels_)
        if (panel->accessibleDescription() != words) panel->setAccessibleDescription(words);
}

void RunChart::save(QSettings& settings) const {
    controls_->save(settings);
}

void RunChart::restore(const QSettings& settings) {
    controls_->restore(settings);
}

}  // namespace twinsight
