// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/healthhint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/models/healthmodel.h"
#include "ui/sessions/healthsession.h"
#include "ui/support/phrases.h"

namespace twinsight {

HealthHint::HealthHint(HealthSession& health, QWidget* parent)
    : QWidget(parent), health_(health), words_(new QLabel), look_(new QToolButton) {
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    look_->setText(tr("Look"));
    look_->setToolTip(tr("Lists what is wrong with the data set"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(words_, 1);
    row->addWidget(look_, 0, Qt::AlignTop);
    connect(look_, &QToolButton::clicked, this, &HealthHint::asked);
    connect(&health_, &HealthSession::changed, this, &HealthHint::tell);
    tell();
}

QString HealthHint::words() const {
    return words_->text();
}

/// Findings come with the worst kind first.
void HealthHint::tell() {
    const Findings& findings = health_.findings();
    setVisible(!findings.empty());
    if (findings.empty()) return words_->clear();
    const QString worst = HealthModel::nameOf(findings.front().kind);
    const auto count = static_cast<qint64>(findings.size());
    words_->setText(count == 1
                        ? tr("1 problem in this data set: %1.").arg(worst)
                        : tr("%1 problems in this data set, the worst: %2.").arg(spokenCount(count), worst));
}

}  // namespace twinsight
