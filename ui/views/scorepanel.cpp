// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scorepanel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include "ui/support/phrases.h"
#include "ui/views/ratechoice.h"
#include "ui/views/scorebar.h"
#include "ui/views/scorewords.h"

namespace twinsight {

namespace {

const QString kNoNumber = QStringLiteral("\u2013");

constexpr int kLines = 3;  ///< that are kept free for words, so that nothing below jumps

QLabel* wrappingLabel() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void enlarge(QLabel& label, double factor) {
    QFont font = label.font();
    font.setPointSizeF(factor * font.pointSizeF());
    font.setBold(true);
    label.setFont(font);
}

bool isBlank(const CompareResult& result) {
    return result.doubtA == Doubt::Blank || result.doubtB == Doubt::Blank;
}

/// So that the bar stays where it is when the verdict changes.
int widestVerdict(const QFontMetrics& metrics) {
    CompareResult different, same;
    same.same = true;
    return std::max(metrics.horizontalAdvance(spokenVerdict(different)),
                    metrics.horizontalAdvance(spokenVerdict(same)));
}

}  // namespace

ScorePanel::ScorePanel(QWidget* parent)
    : QWidget(parent),
      number_(new QLabel(kNoNumber)),
      verdict_(new QLabel),
      bar_(new ScoreBar),
      rate_(new RateChoice),
      doubts_(wrappingLabel()),
      words_(wrappingLabel()) {
    enlarge(*number_, 3);
    enlarge(*verdict_, 1.8);
    number_->setMinimumWidth(number_->fontMetrics().horizontalAdvance(QLocale().toString(0.888, 'f', 3)));
    number_->setAccessibleName(tr("Similarity from 0 to 1"));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(number_);
    number_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    head->addWidget(verdict_);
    head->addWidget(bar_, 1);
    verdict_->setMinimumWidth(widestVerdict(verdict_->fontMetrics()));
    QFont bold = doubts_->font();
    bold.setBold(true);
    doubts_->setFont(bold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(rate_);
    layout->addWidget(makeWords());
    connect(rate_, &RateChoice::chosenChanged, this, &ScorePanel::judge);
}

QWidget* ScorePanel::makeWords() {
    auto* words = new QWidget;
    auto* layout = new QVBoxLayout(words);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(doubts_);
    layout->addWidget(words_, 1);
    doubts_->hide();
    words->setMinimumHeight(kLines * words_->fontMetrics().lineSpacing() + 2);
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return words;
}

void ScorePanel::setModel(const ModelSummary& model) {
    const bool known = model.path == model_.path && model.threshold == model_.threshold;
    model_ = model;  // it may have got another name
    if (known || model.path.empty()) return;
    measuredOn_ = model.measuredOn;
    measuredIn_ = QString::fromStdString(model.trainedOn);
    rate_->setPoints(model.operatingPoints, {model.falseAcceptRate, model.threshold, 0, std::nullopt});
}

void ScorePanel::setMeasured(const EvaluateResult& measured) {
    if (measured.model != model_.path || !model_.operatingPoints.empty() || measured.operatingPoints.empty())
        return;
    measuredOn_ = measured.measuredOn;
    measuredIn_ = QFileInfo(QString::fromStdString(measured.dataset)).completeBaseName();
    rate_->setPoints(measured.operatingPoints, {model_.falseAcceptRate, model_.threshold, 0, std::nullopt});
}

const OperatingPoint& ScorePanel::chosen() const {
    return rate_->chosen();
}

CompareResult ScorePanel::judged(CompareResult result) const {
    if (result.model != model_.path) return result;
    result.threshold = chosen().threshold;
    result.same = result.probability >= result.threshold;
    return result;
}

void ScorePanel::showResult(const CompareResult& result) {
    setGreyed(false);
    result_ = result;
    judge();
}

/// Also when another threshold is chosen while a result is on show.
void ScorePanel::judge() {
    bar_->setThreshold(chosen().threshold);
    Q_EMIT thresholdChanged();
    if (!result_) return;
    const CompareResult result = judged(*result_);
    doubts_->setText(spokenDoubts(result.doubtA, result.doubtB));
    doubts_->setVisible(!doubts_->text().isEmpty());
    if (isBlank(result)) return showNothing();
    showVerdict(result);
    showGrounds(result);
}

void ScorePanel::showVerdict(const CompareResult& result) {
    number_->setText(QLocale().toString(result.probability, 'f', 3));
    verdict_->setText(spokenVerdict(result));
    bar_->setThreshold(result.threshold);
    bar_->setScore(result.probability);
    bar_->show();
}

void ScorePanel::showGrounds(const CompareResult& result) {
    QString words = spokenThreshold(chosen(), measuredOn_);
    if (measuredOn_.characters > 0)
        words += QLatin1Char(' ') + tr("For pairs like those that %1 was validated on: %2 characters of %3.")
                                        .arg(QString::fromStdString(model_.name),
                                             spokenCount(measuredOn_.characters), measuredIn_);
    words_->setText(words);
    const QString trust = spokenTrust(chosen(), measuredOn_);
    const QString time = tr("Compared in %1 ms.").arg(QLocale().toString(result.milliseconds, 'f', 1));
    words_->setToolTip(trust.isEmpty() ? time : trust + QLatin1Char(' ') + time);
}

/// The network has an answer to a blank sheet, too, but it means nothing.
void ScorePanel::showNothing() {
    number_->setText(kNoNumber);
    verdict_->setText(tr("Nothing to compare"));
    bar_->setScore(std::nullopt);
    bar_->hide();
    words_->setText(
        tr("A blank picture is neither the same as another nor different from it: put in one that "
           "shows something, or draw."));
    words_->setToolTip({});
}

void ScorePanel::setGreyed(bool greyed) {
    number_->setDisabled(greyed);
    verdict_->setDisabled(greyed);
    bar_->setDisabled(greyed);
}

void ScorePanel::grey(const QString& why) {
    setGreyed(true);
    doubts_->clear();
    doubts_->hide();
    words_->setText(why);
    words_->setToolTip({});
}

void ScorePanel::clear(const QString& why) {
    grey(why);
    result_.reset();
    number_->setText(kNoNumber);
    verdict_->clear();
    bar_->setScore(std::nullopt);
    bar_->show();
}

QString ScorePanel::number() const {
    return number_->text();
}

QString ScorePanel::verdict() const {
    return verdict_->text();
}

QString ScorePanel::doubts() const {
    return doubts_->text();
}

QString ScorePanel::explanation() const {
    return words_->text();
}

}  // namespace twinsight
