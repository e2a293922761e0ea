// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/modelline.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/support/elidedlabel.h"
#include "ui/support/phrases.h"

namespace twinsight {

namespace {

/// The path as people write it, with ~ for their home.
QString spokenPlace(const QString& path) {
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(path.startsWith(home) ? QLatin1String("~/") + path.mid(home.size())
                                                          : path);
}

}  // namespace

QString spokenOrigin(const ModelSummary& model) {
    if (model.path.empty()) return {};
    QString text = model.trainedOn.empty() ? ModelLine::tr("What it was trained on is not known.")
                                           : ModelLine::tr("Trained on %1 characters of %2.")
                                                 .arg(spokenCount(model.trainedCharacters),
                                                      QString::fromStdString(model.trainedOn));
    text += QLatin1Char(' ');
    return text + (model.accuracy > 0 ? ModelLine::tr("Tells %1 of pairs it never saw rightly apart.")
                                            .arg(spokenShare(model.accuracy))
                                      : ModelLine::tr("How good it is has not been measured."));
}

ModelLine::ModelLine(QWidget* parent)
    : QWidget(parent),
      name_(new ElidedLabel(Qt::ElideMiddle)),
      place_(new ElidedLabel(Qt::ElideLeft)),
      origin_(new ElidedLabel(Qt::ElideRight)),
      warning_(new QLabel) {
    QFont bold = name_->font();
    bold.setBold(true);
    name_->setFont(bold);
    place_->setForegroundRole(QPalette::PlaceholderText);
    warning_->setWordWrap(true);
    warning_->setTextFormat(Qt::PlainText);
    auto* open = new QPushButton(tr("Open &model..."));
    connect(open, &QPushButton::clicked, this, &ModelLine::openRequested);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(name_);
    head->addWidget(place_, 1);
    words->addLayout(head);
    words->addWidget(origin_);
    words->addWidget(warning_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addLayout(words, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    setModel({});
}

void ModelLine::setModel(const ModelSummary& model) {
    const bool none = model.path.empty();
    name_->setText(none ? tr("No model") : tr("Model: %1").arg(QString::fromStdString(model.name)));
    place_->setText(spokenPlace(QString::fromStdString(model.path)));
    for (QLabel* label : {name_, place_}) label->setToolTip(QString::fromStdString(model.path));
    origin_->setText(spokenOrigin(model));
    origin_->setToolTip(origin_->text());
    warning_->setText(none || model.identicalIsHighest
                          ? QString()
                          : tr("Beware: this model does not always score a picture highest against itself."));
    warning_->setVisible(!warning_->text().isEmpty());
}

QString ModelLine::text() const {
    return name_->text() + QLatin1Char(' ') + place_->text() + QLatin1Char(' ') + origin_->text();
}

QString ModelLine::warning() const {
    return warning_->text();
}

}  // namespace twinsight
