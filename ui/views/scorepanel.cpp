// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scorepanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include "ui/support/phrases.h"
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

QString spokenThreshold(double threshold, double falseAcceptRate) {
    const QString number = QLocale().toString(threshold, 'f', 2);
    if (!(falseAcceptRate > 0)) return ScorePanel::tr("Threshold %1.").arg(number);
    return ScorePanel::tr("Threshold %1, chosen so that %2 different pairs is taken for the same.")
        .arg(number, spokenOdds(falseAcceptRate));
}

ScorePanel::ScorePanel(QWidget* parent)
    : QWidget(parent),
      number_(new QLabel(kNoNumber)),
      verdict_(new QLabel),
      bar_(new ScoreBar),
      words_(wrappingLabel(3)) {
    enlarge(*number_, 3);
    enlarge(*verdict_, 1.8);
    number_->setMinimumWidth(number_->fontMetrics().horizontalAdvance(QLocale().toString(0.888, 'f', 3)));
    number_->setAccessibleName(tr("Similarity from 0 to 1"));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(number_);
    head->addWidget(verdict_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(bar_);
    layout->addWidget(words_);
}

void ScorePanel::setModel(const ModelSummary& model) {
    if (model.path.empty()) {
        threshold_.clear();
    } else {
        bar_->setThreshold(model.threshold);
        threshold_ = spokenThreshold(model.threshold, model.falseAcceptRate);
    }
}

void ScorePanel::showResult(const CompareResult& result) {
    setGreyed(false);
    number_->setText(QLocale().toString(result.probability, 'f', 3));
    verdict_->setText(spokenVerdict(result));
    bar_->setThreshold(result.threshold);
    bar_->setScore(result.probability);
    words_->setText(threshold_ + QLatin1Char(' ') +
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

QString ScorePanel::explanation() const {
    return words_->text();
}

}  // namespace twinsight
