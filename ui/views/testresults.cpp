// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/testresults.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/charts/errorcurveplot.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/phrases.h"
#include "ui/support/scrolling.h"
#include "ui/support/testdocument.h"
#include "ui/support/testpictures.h"
#include "ui/support/testwords.h"
#include "ui/views/picturepairtable.h"
#include "ui/views/scorehistogramplot.h"
#include "ui/views/trialbrowser.h"

namespace twinsight {

namespace {

constexpr int kNarrow = 480;  ///< pixels

/// Sorts by its number, not by its words.
class NumberItem : public QTableWidgetItem {
public:
    NumberItem(const QString& words, double number) : QTableWidgetItem(words), number_(number) {}
    bool operator<(const QTableWidgetItem& other) const override {
        return number_ < static_cast<const NumberItem&>(other).number_;
    }

private:
    double number_;
};

QTableWidget* makeTable(const QString& name) {
    auto* table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    return table;
}

std::vector<NamedErrorCurve> curvesOf(const TestReport& report) {
    std::vector<NamedErrorCurve> curves;
    for (const ModelTest& test : report.models)
        if (!test.curve.empty())
            curves.push_back({QString::fromStdString(test.model), test.curve, test.figures.falseAccepts.value,
                              test.figures.falseRejects.value});
    return curves;
}

QString namesOf(const std::string& a, const std::string& b) {
    const QString one = QString::fromStdString(a);
    return a == b ? TestResults::tr("%1, twice").arg(one)
                  : TestResults::tr("%1 and %2").arg(one, QString::fromStdString(b));
}

/// As high as its rows.
void fitHeight(QTableWidget& table) {
    table.resizeRowsToContents();
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + table.verticalHeader()->length() +
                         4);
}

}  // namespace

TestResults::TestResults(TestPictures& pictures, QWidget* parent)
    : QTabWidget(parent),
      pictures_(pictures),
      title_(new QLabel),
      origins_(new QVBoxLayout),
      remarks_(new QLabel),
      figures_(makeTable(tr("Figures"))),
      roc_(new ErrorCurvePlot(ErrorAxes::Roc)),
      det_(new ErrorCurvePlot(ErrorAxes::Det)),
      histograms_{new ScoreHistogramPlot, new ScoreHistogramPlot},
      curves_(new QWidget),
      parts_(makeTable(tr("By alphabet or run"))),
      trials_(new TrialBrowser(pictures)),
      confused_(new PicturePairTable(pictures, {tr("Characters"), tr("Taken for each other"), tr("Model")})),
      worst_(
          new PicturePairTable(pictures, {tr("Characters"), tr("Truth"), tr("Probability"), tr("Model")})) {
    setDocumentMode(true);
    addTab(makeOverview(), tr("Figures"));
    addTab(parts_, tr("By alphabet"));
    addTab(trials_, tr("Trials"));
    addTab(confused_, tr("Most confused"));
    addTab(worst_, tr("Most wrong pairs"));
    parts_->setSortingEnabled(true);
    connect(trials_, &TrialBrowser::opened, this, &TestResults::opened);
    for (PicturePairTable* table : {confused_, worst_})
        connect(table, &PicturePairTable::opened, this, &TestResults::opened);
    setReport(nullptr);
}

QWidget* TestResults::makeOverview() {
    for (QLabel* label : {title_, remarks_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    figures_->setSelectionMode(QAbstractItemView::NoSelection);
    figures_->setFocusPolicy(Qt::NoFocus);
    figures_->setWordWrap(false);  // rows of one height, whatever the columns' widths are by now
    auto* grid = grid_ = new QGridLayout(curves_);
    grid->setContentsMargins({});
    for (const int column : {0, 1}) grid->setColumnStretch(column, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(title_);
    column->addLayout(origins_);
    column->addWidget(figures_);
    column->addWidget(remarks_);
    column->addWidget(curves_, 1);
    column->addStretch();
    return scrolling(content);
}

void TestResults::setReport(const std::shared_ptr<const TestReport>& report) {
    report_ = report;
    setVisible(report != nullptr);
    trials_->setReport(report);
    if (!report) return;
    title_->setText(spokenTest(*report));
    showOrigins();
    QStringList remarks{spokenCaution(*report), spokenDifference(*report)};
    remarks.removeAll(QString());
    remarks_->setText(remarks.join(u'\n'));
    remarks_->setVisible(!remarks_->text().isEmpty());
    showFigures();
    showCurves();
    showParts();
    showPairs();
    const bool pairs = report->task == TestTask::Verification;
    const int looked = currentIndex();
    setTabVisible(indexOf(trials_), !pairs);
    setTabVisible(indexOf(confused_), confused_->rowCount() > 0);
    setTabVisible(indexOf(worst_), worst_->rowCount() > 0);
    if (!isTabVisible(looked)) setCurrentIndex(0);
    setTabText(indexOf(parts_), report->task == TestTask::Runs ? tr("By run") : tr("By alphabet"));
}

/// Paths give way where there is little room; the tooltip has them whole.
void TestResults::showOrigins() {
    while (QLayoutItem* old = origins_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const TestOrigin& origin : originsOf(*report_)) {
        auto* line = new ElidedLabel(Qt::ElideMiddle);
        line->setText(tr("%1: %2").arg(origin.name, origin.words));
        line->setToolTip(line->text());
        origins_->addWidget(line);
    }
}

void TestResults::showFigures() {
    const auto rows = figureRows(*report_);
    const int models = static_cast<int>(report_->models.size());
    QStringList head{tr("Figure (95 % interval)")};
    for (const ModelTest& test : report_->models) head << QString::fromStdString(test.model);
    figures_->clear();
    figures_->setColumnCount(1 + models);
    figures_->setRowCount(static_cast<int>(rows.size()));
    figures_->setHorizontalHeaderLabels(head);
    figures_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < figures_->rowCount(); ++row) {
        const TestFigureRow& figure = rows[static_cast<std::size_t>(row)];
        figures_->setItem(row, 0, new QTableWidgetItem(figure.name));
        for (int model = 0; model < models; ++model)
            figures_->setItem(row, 1 + model,
                              new QTableWidgetItem(figure.values[static_cast<std::size_t>(model)]));
        for (int column = 0; column <= models; ++column) figures_->item(row, column)->setToolTip(figure.tip);
    }
    fitHeight(*figures_);
}

void TestResults::showCurves() {
    const auto curves = curvesOf(*report_);
    curves_->setVisible(!curves.empty());
    roc_->setCurves(curves);
    det_->setCurves(curves);
    placeCurves();
    for (std::size_t i = 0; i < histograms_.size(); ++i) {
        const bool has = i < report_->models.size() && report_->models[i].histogram;
        histograms_[i]->setVisible(has);
        if (!has) continue;
        histograms_[i]->setHistogram(report_->models[i].histogram);
        histograms_[i]->setThreshold(report_->models[i].threshold);
        histograms_[i]->setToolTip(tr("How the pairs score, by probability, and the threshold: %1")
                                       .arg(QString::fromStdString(report_->models[i].model)));
    }
}

/// Two beside each other, one below the other where there is no room.
void TestResults::placeCurves() {
    const bool narrow = width() < kNarrow, two = report_ && report_->models.size() > 1;
    const auto place = [this](QWidget* widget, int row, int column, bool wide) {
        grid_->addWidget(widget, row, column, 1, wide ? 2 : 1);
    };
    place(roc_, 0, 0, narrow);
    place(det_, narrow ? 1 : 0, narrow ? 0 : 1, narrow);
    place(histograms_[0], 2, 0, narrow || !two);
    place(histograms_[1], narrow ? 3 : 2, narrow ? 0 : 1, narrow);
    for (const int row : {0, 1}) grid_->setRowStretch(row, row == 0 || narrow ? 2 : 0);
    for (const int row : {2, 3}) grid_->setRowStretch(row, row == 2 || narrow ? 1 : 0);
}

void TestResults::resizeEvent(QResizeEvent* event) {
    QTabWidget::resizeEvent(event);
    placeCurves();
}

void TestResults::showParts() {
    const bool pairs = report_->task == TestTask::Verification;
    const bool several = report_->models.size() > 1;
    parts_->setSortingEnabled(false);
    parts_->clear();
    QStringList head{report_->task == TestTask::Runs ? tr("Run") : tr("Alphabet"),
                     pairs ? tr("Pairs") : tr("Trials"), tr("Accuracy")};
    if (pairs) head << tr("EER") << tr("AUC");
    if (several) head << tr("Model");
    parts_->setColumnCount(static_cast<int>(head.size()));
    parts_->setHorizontalHeaderLabels(head);
    parts_->setRowCount(0);
    for (const ModelTest& test : report_->models)
        for (const TestRow& part : test.rows) {
            const TestFigures& f = part.figures;
            const int row = parts_->rowCount();
            parts_->insertRow(row);
            int column = 0;
            const auto add = [&](QTableWidgetItem* item) { parts_->setItem(row, column++, item); };
            add(new QTableWidgetItem(QString::fromStdString(part.name)));
            add(new NumberItem(spokenCount(f.trials), double(f.trials)));
            add(new NumberItem(spokenMeasured(f.accuracy), f.accuracy.value));
            if (pairs) {
                add(new NumberItem(spokenMeasured(f.eer), f.eer.value));
                add(new NumberItem(spokenNumber(f.auc), f.auc.value));
            }
            if (several) add(new QTableWidgetItem(QString::fromStdString(test.model)));
        }
    parts_->setSortingEnabled(true);
    parts_->sortByColumn(2, Qt::AscendingOrder);
    parts_->resizeColumnsToContents();
    parts_->horizontalHeader()->setStretchLastSection(true);
}

void TestResults::showPairs() {
    std::vector<PicturePair> confused, worst;
    for (const ModelTest& test : report_->models) {
        const QString model = QString::fromStdString(test.model);
        for (const ConfusedCharacters& pair : test.confused)
            confused.push_back(
                {pair.pictureA,
                 pair.pictureB,
                 {namesOf(pair.a, pair.b), tr("%1 of %2").arg(pair.mistakes).arg(pair.meetings), model}});
        for (const WorstPair& pair : test.worst)
            worst.push_back(
                {pair.a,
                 pair.b,
                 {namesOf(pair.characterA, pair.characterB), pair.same ? tr("same") : tr("different"),
                  QLocale().toString(pair.probability, 'f', 4), model}});
    }
    confused_->setPairs(confused);
    worst_->setPairs(worst);
    for (PicturePairTable* table : {confused_, worst_})
        table->setColumnHidden(table->columnCount() - 1, report_->models.size() == 1);
}

TestPlots TestResults::plotsOf(const TestReport& report) {
    constexpr QSize kSize(385, 290), kLow(385, 150);
    constexpr double kScale = 3;
    const QPalette paper(Qt::white);
    TestPlots made;
    if (const auto curves = curvesOf(report); !curves.empty())
        for (const auto& [axes, title] :
             {std::pair{ErrorAxes::Roc, tr("ROC curve")}, std::pair{ErrorAxes::Det, tr("DET curve")}}) {
            ErrorCurvePlot plot(axes);
            plot.setPalette(paper);
            plot.setCurves(curves);
            made.plots.emplace_back(title, plot.picture(kSize, kScale));
        }
    for (const ModelTest& test : report.models) {
        if (!test.histogram) continue;
        ScoreHistogramPlot plot;
        plot.setPalette(paper);
        plot.setHistogram(test.histogram);
        plot.setThreshold(test.threshold);
        plot.resize(kLow);
        QImage picture(kLow * kScale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(kScale);
        picture.fill(Qt::white);
        plot.render(&picture);
        made.plots.emplace_back(tr("How pairs score: %1").arg(QString::fromStdString(test.model)), picture);
    }
    return made;
}

}  // namespace twinsight
