// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/omniglotdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/sessions/omniglotsession.h"
#include "ui/support/counts.h"
#include "ui/support/phrases.h"

namespace twinsight {

namespace {

constexpr int kWidth = 520;

QLabel* paragraph(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString introduction() {
    return OmniglotDialog::tr(
        "Omniglot has 1,623 characters of 50 alphabets, each drawn by 20 people: the data set on which "
        "one-shot "
        "learning is measured. By B. M. Lake, R. Salakhutdinov and J. B. Tenenbaum (2015), under the MIT "
        "licence.");
}

QString withoutNetwork(const OmniglotSession& session) {
    QStringList names;
    for (const OmniglotArchive& archive : session.archives()) names << archive.file;
    return OmniglotDialog::
        tr("It comes from %1. Without a network: if you have %2 from elsewhere, take them here, or put them "
           "into this folder:\n%3")
            .arg(session.host(), names.join(OmniglotDialog::tr(" or ")),
                 QDir::toNativeSeparators(session.folder()));
}

QString labelOf(const OmniglotArchive& archive, bool there) {
    const QString label = OmniglotDialog::tr("%1: %2 alphabets, %3")
                              .arg(archive.title, spokenCount(qint64(archive.alphabets)),
                                   countedDrawings(qint64(archive.drawings)));
    return there ? OmniglotDialog::tr("%1 (there)").arg(label) : label;
}

}  // namespace

OmniglotDialog::OmniglotDialog(OmniglotSession& session, QWidget* parent)
    : QDialog(parent),
      session_(session),
      bar_(new QProgressBar(this)),
      words_(paragraph({}, this)),
      take_(new QPushButton(tr("&Take an archive I have..."), this)),
      go_(new QPushButton(this)) {
    setWindowTitle(tr("Get Omniglot"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(paragraph(introduction(), this));
    auto* list = new QVBoxLayout;
    for (const OmniglotArchive& archive : session_.archives()) {
        Q_UNUSED(archive);
        choices_ << new QCheckBox(this);
        choices_.back()->setChecked(true);
        connect(choices_.back(), &QCheckBox::toggled, this, &OmniglotDialog::showChoices);
        list->addWidget(choices_.back());
    }
    column->addLayout(list);
    column->addWidget(paragraph(withoutNetwork(session_), this));
    column->addWidget(bar_);
    column->addWidget(words_);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(take_, QDialogButtonBox::ActionRole);
    buttons->addButton(go_, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    go_->setDefault(true);
    bar_->setAccessibleName(tr("Progress of the download"));
    say({});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(take_, &QPushButton::clicked, this, &OmniglotDialog::chooseMine);
    connect(go_, &QPushButton::clicked, this, &OmniglotDialog::goOrCancel);
    connect(&session_, &OmniglotSession::progressed, this, &OmniglotDialog::showProgress);
    connect(&session_, &OmniglotSession::failed, this, &OmniglotDialog::say);
    connect(&session_, &OmniglotSession::ready, this, &QDialog::close);
}

OmniglotDialog::~OmniglotDialog() {
    session_.cancel();
}

QString OmniglotDialog::words() const {
    return words_->text();
}

std::vector<OmniglotArchive> OmniglotDialog::wanted() const {
    std::vector<OmniglotArchive> wanted;
    for (qsizetype i = 0; i < choices_.size(); ++i)
        if (choices_[i]->isChecked()) wanted.push_back(session_.archives()[i]);
    return wanted;
}

void OmniglotDialog::showChoices() {
    bool missing = false, any = false;
    for (qsizetype i = 0; i < choices_.size(); ++i) {
        const OmniglotArchive& archive = session_.archives()[i];
        const bool there = session_.isThere(archive);
        choices_[i]->setText(labelOf(archive, there));
        choices_[i]->setEnabled(!session_.isBusy());
        any = any || choices_[i]->isChecked();
        missing = missing || (choices_[i]->isChecked() && !there);
    }
    take_->setEnabled(!session_.isBusy());
    go_->setText(session_.isBusy() ? tr("&Cancel") : missing ? tr("&Download") : tr("&Open"));
    go_->setEnabled(any);
    makeRoom();
}

/// Paragraphs that wrap do not ask for a higher window by themselves.
void OmniglotDialog::makeRoom() {
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

/// What there is to say when nothing is under way.
void OmniglotDialog::say(const QString& words) {
    bar_->hide();
    words_->setText(words);
    words_->setVisible(!words.isEmpty());
    showChoices();
}

void OmniglotDialog::goOrCancel() {
    if (session_.isBusy()) {
        const bool taking = session_.isTaking();
        session_.cancel();
        return say(taking ? tr("Cancelled.")
                          : tr("Cancelled. What has come is kept; the next download goes on from there."));
    }
    words_->clear();
    session_.get(wanted());
    if (session_.isBusy()) showProgress({}, 0, 0);
}

void OmniglotDialog::showProgress(const QString& title, qint64 received, qint64 total) {
    const QLocale locale;
    bar_->setRange(0, total > 0 ? 1000 : 0);
    bar_->setValue(total > 0 ? int(received * 1000 / total) : 0);
    bar_->show();
    words_->show();
    if (title.isEmpty())
        words_->setText(tr("Asks %1...").arg(session_.host()));
    else if (total > 0)
        words_->setText(tr("%1: %2 of %3")
                            .arg(title, locale.formattedDataSize(received), locale.formattedDataSize(total)));
    else
        words_->setText(tr("%1: %2").arg(title, locale.formattedDataSize(received)));
    showChoices();
}

void OmniglotDialog::chooseMine() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Take an archive of Omniglot"), {},
                                                      tr("Archives (*.zip *.ZIP);;All files (*)"));
    if (file.isEmpty()) return;
    session_.take(file);
    bar_->setRange(0, 0);
    bar_->show();
    words_->setText(tr("Reads %1...").arg(QDir::toNativeSeparators(file)));
    words_->show();
    showChoices();
}

}  // namespace twinsight
