// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scorepanel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include "core/base/wilson.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/phrases.h"
#include "ui/views/ratechoice.h"
#include "ui/views/scorebar.h"

namespace twinsight {

namespace {

const QString kNoNumber = QStringLiteral("\u2013");

QLabel* wrappingLabel(int lines) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFixedHeight(lines * label->fontMetrics().lineSpacing() + 2);
    return label;
}

void enlarge(QLabel& label, double factor) {
    QFont font = label.font();
    font.setPointSizeF(factor * font.pointSizeF());
    font.setBold(true);
    label.setFont(font);
}

}  // namespace

QString spokenVerdict(const CompareResult& result) {
    return result.same ? ScorePanel::tr("Same") : ScorePanel::tr("Different");
}

QString spokenThreshold(const OperatingPoint& point, const MeasuredOn& measuredOn) {
    const QString number = QLocale().toString(point.threshold, 'f', 2);
    if (!(point.falseAcceptRate > 0)) return ScorePanel::tr("Threshold %1.").arg(number);
    QString text = ScorePanel::tr("Threshold %1, chosen so that %2 different pairs is taken for the same")
                       .arg(number, spokenOdds(point.falseAcceptRate));
    if (point.interval)
        text += ScorePanel::tr(" (with other characters %1 to %2)")
                    .arg(spokenOdds(point.interval->low), spokenOdds(point.interval->high));
    if (const auto trials = std::min(measuredOn.samePairs, measuredOn.drawings); trials > 0) {
        const double shared = static_cast<double>(trials);
        const Interval misses = wilsonInterval(point.falseRejects * shared, shared);
        text += ScorePanel::tr("; %1 of the same pairs are missed (%2 to %3)")
                    .arg(spokenShare(point.falseRejects), spokenShare(misses.low), spokenShare(misses.high));
    }
    return ScorePanel::tr("%1.").arg(text);
}

QString spokenDoubt(Doubt doubt, const QString& name) {
    switch (doubt) {
        case Doubt::Blank:
            return ScorePanel::tr("%1 is blank.").arg(name);
        case Doubt::Inverted:
            return ScorePanel::tr("%1 has ink and paper the other way round than the model knows them.")
                .arg(name);
        case Doubt::Photo:
            return ScorePanel::tr("%1 looks like a photo, and the model knows drawings.").arg(name);
        case Doubt::None:
            break;
    }
    return {};
}

ScorePanel::ScorePanel(QWidget* parent)
    : QWidget(parent),
      number_(new QLabel(kNoNumber)),
      verdict_(new QLabel),
      bar_(new ScoreBar),
      rate_(new RateChoice),
      doubts_(new ElidedLabel(Qt::ElideRight)),
      words_(wrappingLabel(4)) {
    enlarge(*number_, 3);
    enlarge(*verdict_, 1.8);
    number_->setMinimumWidth(number_->fontMetrics().horizontalAdvance(QLocale().toString(0.888, 'f', 3)));
    number_->setAccessibleName(tr("Similarity from 0 to 1"));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(number_);
    head->addWidget(verdict_, 1);
    QFont bold = doubts_->font();
    bold.setBold(true);
    doubts_->setFont(bold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(bar_);
    layout->addWidget(rate_);
    layout->addWidget(doubts_);
    layout->addWidget(words_);
    connect(rate_, &RateChoice::chosenChanged, this, &ScorePanel::judge);
}

void ScorePanel::setModel(const ModelSummary& model) {
    if (model.path == model_.path && model.threshold == model_.threshold) return;
    model_ = model;
    if (model.path.empty()) return;
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
    number_->setText(QLocale().toString(result.probability, 'f', 3));
    verdict_->setText(spokenVerdict(result));
    bar_->setThreshold(result.threshold);
    bar_->setScore(result.probability);
    QStringList doubts{spokenDoubt(result.doubtA, tr("A")), spokenDoubt(result.doubtB, tr("B"))};
    doubts.removeAll(QString());
    doubts_->setText(doubts.isEmpty() ? QString() : tr("Beware: %1").arg(doubts.join(u' ')));
    doubts_->setToolTip(doubts_->text());
    QString words = spokenThreshold(chosen(), measuredOn_);
    if (measuredOn_.characters > 0)
        words += QLatin1Char(' ') + tr("For pairs like those that %1 was validated on: %2 characters of %3.")
                                        .arg(QString::fromStdString(model_.name),
                                             spokenCount(measuredOn_.characters), measuredIn_);
    words_->setText(words + QLatin1Char(' ') +
                    tr("Compared in %1 ms.").arg(QLocale().toString(result.milliseconds, 'f', 1)));
}

void ScorePanel::setGreyed(bool greyed) {
    number_->setDisabled(greyed);
    verdict_->setDisabled(greyed);
    bar_->setDisabled(greyed);
}

void ScorePanel::grey(const QString& why) {
    setGreyed(true);
    words_->setText(why);
}

void ScorePanel::clear(const QString& why) {
    grey(why);
    result_.reset();
    doubts_->clear();
    number_->setText(kNoNumber);
    verdict_->clear();
    bar_->setScore(std::nullopt);
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
