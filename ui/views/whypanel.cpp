// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/whypanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/support/scrolling.h"
#include "ui/views/evidence.h"

namespace twinsight {

namespace {

constexpr int kSwatch = 14;

/// Near 0 and near 1, too, it is to be seen whether they differ: to the second digit of what is missing.
QString spokenScore(double probability) {
    const double rest = std::max(std::min(probability, 1 - probability), 1e-9);
    const int digits = std::max(3, 1 - static_cast<int>(std::floor(std::log10(rest))));
    return QLocale().toString(probability, 'f', digits);
}

QString alikeWords(const Explanation& e) {
    const QString marked = spokenScore(e.alike.marked), random = spokenScore(e.alike.random);
    return e.alike.holds ? WhyPanel::tr(
                               "Made them alike: without a tenth of the ink, the most marked, the score goes "
                               "from %1 to %2; without as much at random, to %3.")
                               .arg(spokenScore(e.probability), marked, random)
                         : WhyPanel::tr(
                               "Made them alike: this map does not hold here. Without the marked ink the "
                               "score is %1, without as much at random %2.")
                               .arg(marked, random);
}

QString apartWords(const Explanation& e) {
    if (!e.apart) return WhyPanel::tr("Nothing in them set them apart.");
    const QString marked = spokenScore(e.apart->marked), random = spokenScore(e.apart->random);
    return e.apart->holds ? WhyPanel::tr(
                                "Set them apart: without a tenth of the ink, the most marked, the score goes "
                                "from %1 to %2; without as much at random, to %3.")
                                .arg(spokenScore(e.probability), marked, random)
                          : WhyPanel::tr(
                                "Set them apart: this map does not hold here. Without the marked ink the "
                                "score is %1, without as much at random %2.")
                                .arg(marked, random);
}

QLabel* line() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent),
      alikeSwatch_(new QLabel),
      apartSwatch_(new QLabel),
      alike_(line()),
      apart_(line()),
      pointed_(line()),
      stop_(new QPushButton(tr("Sto&p"))) {
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    grid->addWidget(alikeSwatch_, 0, 0, Qt::AlignTop);
    grid->addWidget(alike_, 0, 1);
    grid->addWidget(stop_, 0, 2, Qt::AlignTop);
    stop_->setToolTip(tr("Stop looking for what made this score"));
    connect(stop_, &QPushButton::clicked, this, &WhyPanel::stopRequested);
    grid->addWidget(apartSwatch_, 1, 0, Qt::AlignTop);
    grid->addWidget(apart_, 1, 1);
    grid->addWidget(pointed_, 2, 1);
    grid->setRowStretch(3, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scrolling(content));
    for (QLabel* swatch : {alikeSwatch_, apartSwatch_}) swatch->setFixedSize(kSwatch, kSwatch);
    setAccessibleName(tr("Why this score"));
    showWords({});
    paintSwatches();
}

void WhyPanel::showExplanation(const Explanation& explanation) {
    for (QLabel* swatch : {alikeSwatch_, apartSwatch_}) swatch->show();
    stop_->hide();
    alike_->setText(alikeWords(explanation));
    apart_->setText(apartWords(explanation));
    alike_->setEnabled(explanation.alike.holds);
    apart_->setEnabled(!explanation.apart || explanation.apart->holds);
    apartSwatch_->setVisible(explanation.apart.has_value());
    showHint();
}

void WhyPanel::showWords(const QString& words) {
    for (QLabel* swatch : {alikeSwatch_, apartSwatch_}) swatch->hide();
    stop_->hide();
    alike_->setEnabled(true);
    alike_->setText(words);
    apart_->clear();
    pointed_->clear();
}

void WhyPanel::showProgress(const QString& words) {
    showWords(words);
    stop_->show();
}

void WhyPanel::showLikeness(double likeness) {
    pointed_->setText(tr("This part is most like the one framed in the other picture: %1 of 1.")
                          .arg(QLocale().toString(likeness, 'f', 2)));
}

void WhyPanel::showHint() {
    pointed_->setText(
        tr("Point at a part of A or B, or go there with the arrow keys, to see what it was "
           "matched with."));
}

void WhyPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintSwatches();
}

/// The colours that the maps have on their white paper.
void WhyPanel::paintSwatches() {
    for (const auto& [swatch, isAlike] : {std::pair{alikeSwatch_, true}, std::pair{apartSwatch_, false}}) {
        QPixmap square(kSwatch, kSwatch);
        square.fill(evidenceColour(isAlike, true));
        swatch->setPixmap(square);
    }
}

}  // namespace twinsight
