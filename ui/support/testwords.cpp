// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/testwords.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/support/counts.h"
#include "ui/support/phrases.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

QString number(double value) {
    return QLocale().toString(value, 'f', 4);
}

/// "37.4 percentage points (35.1 to 39.7)"
QString spokenPoints(const Measured& difference) {
    const auto points = [](double share) { return QLocale().toString(100 * share, 'f', 1); };
    if (!difference.interval) return tr("%1 percentage points").arg(points(difference.value));
    return tr("%1 percentage points (%2 to %3)")
        .arg(points(difference.value), points(difference.interval->low), points(difference.interval->high));
}

QString countedTrials(qint64 count) {
    return count == 1 ? tr("1 trial") : tr("%Ln trials", nullptr, static_cast<int>(count));
}

QString countedCharacters(qint64 count) {
    return count == 1 ? tr("1 character") : tr("%Ln characters", nullptr, static_cast<int>(count));
}

QString spokenNamesakes(qint64 count) {
    return count == 1
               ? tr("1 class has a name that the model was trained on, in a folder of another name: if it is "
                    "the same, these figures are too good.")
               : tr("%Ln classes have names that the model was trained on, in a folder of another name: if "
                    "they "
                    "are the same, these figures are too good.",
                    nullptr, static_cast<int>(count));
}

TestOrigin originOf(const ModelTest& test, bool alone) {
    const QString path = QString::fromStdString(test.path);
    return {alone ? tr("Model") : tr("Model %1").arg(QString::fromStdString(test.model)),
            test.trainedOn.empty() || path.isEmpty()
                ? path
                : tr("%1, trained on %2").arg(path, QString::fromStdString(test.trainedOn))};
}

using Figure = Measured TestFigures::*;

TestFigureRow rowOf(const TestReport& report, const QString& name, const QString& tip, Figure figure,
                    QString (*words)(const Measured&)) {
    TestFigureRow row{name, tip, {}};
    for (const ModelTest& test : report.models) row.values.push_back(words(test.figures.*figure));
    return row;
}

}  // namespace

QString spokenMeasured(const Measured& share) {
    if (!share.interval) return spokenShare(share.value);
    return tr("%1 (%2 to %3)")
        .arg(spokenShare(share.value), spokenShare(share.interval->low), spokenShare(share.interval->high));
}

QString spokenNumber(const Measured& figure) {
    if (!figure.interval) return number(figure.value);
    return tr("%1 (%2 to %3)")
        .arg(number(figure.value), number(figure.interval->low), number(figure.interval->high));
}

std::vector<TestFigureRow> figureRows(const TestReport& report) {
    std::vector<TestFigureRow> rows{
        rowOf(report, tr("Accuracy"),
              report.task == TestTask::Verification
                  ? tr("At the model's threshold, same and different pairs weighing the same")
                  : tr("Share of trials whose right candidate scores highest"),
              &TestFigures::accuracy, spokenMeasured)};
    if (report.task != TestTask::Verification) return rows;
    rows.push_back(rowOf(report, tr("False accepts"), tr("Of the different pairs, at the model's threshold"),
                         &TestFigures::falseAccepts, spokenMeasured));
    rows.push_back(rowOf(report, tr("False rejects"), tr("Of the same pairs, at the model's threshold"),
                         &TestFigures::falseRejects, spokenMeasured));
    rows.push_back(rowOf(report, tr("EER"), tr("Equal error rate: where both errors are equally frequent"),
                         &TestFigures::eer, spokenMeasured));
    rows.push_back(rowOf(report, tr("AUC"), tr("Area under the ROC curve"), &TestFigures::auc, spokenNumber));
    TestFigureRow best{tr("Best accuracy"), tr("At the threshold that suits these very pairs best"), {}};
    TestFigureRow threshold{tr("Threshold"), tr("Probability from which two pictures count as the same"), {}};
    for (const ModelTest& test : report.models) {
        best.values.push_back(spokenShare(test.figures.bestAccuracy));
        threshold.values.push_back(number(test.threshold));
    }
    rows.push_back(best);
    rows.push_back(threshold);
    return rows;
}

QString spokenTest(const TestReport& report) {
    const QString dataset = QString::fromStdString(report.dataset);
    const qint64 trials = report.models.front().figures.trials;
    const QString characters = countedCharacters(report.characters), seed = QString::number(report.seed);
    switch (report.task) {
        case TestTask::Verification:
            return tr("Verification: %1 of %2 of %3 that were not trained on, seed %4")
                .arg(countedPairs(trials), characters, dataset, seed);
        case TestTask::OneShot:
            return tr("One-shot: %1, %2-way, %3-shot, %4 of %5 that were not trained on, seed %6")
                .arg(countedTrials(trials), QString::number(report.ways), QString::number(report.shots),
                     characters, dataset, seed);
        case TestTask::Runs:
            return tr("Omniglot runs: %1 of %2").arg(countedTrials(trials), dataset);
    }
    return {};
}

std::vector<TestOrigin> originsOf(const TestReport& report) {
    std::vector<TestOrigin> origins;
    for (const ModelTest& test : report.models) origins.push_back(originOf(test, report.models.size() == 1));
    origins.push_back({tr("Measured on"), QString::fromStdString(report.datasetPath)});
    if (report.created > 0)
        origins.push_back(
            {tr("Measured at"),
             tr("%1, by Twinsight %2")
                 .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(report.created)),
                                         QLocale::ShortFormat),
                      QString::fromStdString(report.version))});
    std::erase_if(origins, [](const TestOrigin& origin) { return origin.words.isEmpty(); });
    return origins;
}

QString spokenCaution(const TestReport& report) {
    const bool all = std::ranges::all_of(
        report.models, [](const ModelTest& test) { return test.figures.accuracy.interval.has_value(); });
    QStringList words;
    if (!all) words << tr("No intervals: they take 20 characters or more.");
    if (report.namesakes > 0) words << spokenNamesakes(report.namesakes);
    return words.join(QLatin1Char(' '));
}

QString spokenDifference(const TestReport& report) {
    if (!report.difference || report.models.size() < 2) return {};
    const Measured& gain = *report.difference;
    const QString first = QString::fromStdString(report.models[0].model);
    const QString second = QString::fromStdString(report.models[1].model);
    const QString& better = gain.value > 0 ? second : first;
    const QString& worse = gain.value > 0 ? first : second;
    if (!gain.interval && gain.value != 0)
        return tr("On these few characters, %1 is more accurate than %2, by %3. How it would be on others, "
                  "this test does not tell.")
            .arg(better, worse, spokenPoints({std::abs(gain.value), {}}));
    const bool decided = gain.interval && (gain.interval->low > 0 || gain.interval->high < 0);
    if (!decided)
        return tr("Which of %1 and %2 is more accurate, this test does not tell: the difference is %3.")
            .arg(first, second, spokenPoints(gain));
    const Interval& range = *gain.interval;
    const Measured size{std::abs(gain.value), gain.value > 0 ? range : Interval{-range.high, -range.low}};
    return tr("%1 is more accurate than %2, by %3.").arg(better, worse, spokenPoints(size));
}

}  // namespace twinsight
