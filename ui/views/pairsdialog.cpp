// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pairsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/sentence.h"
#include "ui/support/phrases.h"

namespace twinsight {

namespace {

PairsDialog::Choosers dialogs() {
    return {[](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, PairsDialog::tr("Choose a list of pairs"), {},
                                                    PairsDialog::tr("Comma-separated values (*.csv);;"
                                                                    "All files (*)"));
            },
            [](QWidget* parent) {
                return QFileDialog::getExistingDirectory(parent,
                                                         PairsDialog::tr("Choose a folder of pictures"));
            },
            [](QWidget* parent) {
                return QFileDialog::getSaveFileName(parent, PairsDialog::tr("Save the table"),
                                                    PairsDialog::tr("pairs") + QStringLiteral(".csv"),
                                                    PairsDialog::tr("Comma-separated values (*.csv)"));
            }};
}

}  // namespace

PairsDialog::PairsDialog(const QString& program, QWidget* parent)
    : QDialog(parent),
      session_(program),
      choosers_(dialogs()),
      pairs_(new PairTable(this)),
      shown_(new QSortFilterProxyModel(this)),
      list_(new QPushButton(tr("Open &list..."))),
      folders_(new QPushButton(tr("Open two &folders..."))),
      stop_(new QPushButton(tr("&Stop"))),
      export_(new QPushButton(tr("Save as &CSV..."))),
      filter_(new QLineEdit),
      table_(new QTableView),
      words_(new QLabel) {
    setWindowTitle(tr("Many pairs"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(800, 560);
    list_->setToolTip(tr("A CSV file with two paths in each row, relative to its folder"));
    folders_->setToolTip(tr("Each picture of the first is compared with each of the second"));
    filter_->setPlaceholderText(tr("Filter by name, verdict or problem"));
    filter_->setClearButtonEnabled(true);
    shown_->setSourceModel(pairs_);
    shown_->setSortRole(PairTable::kSortRole);
    shown_->setFilterKeyColumn(-1);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table_->setModel(shown_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(PairTable::Probability, Qt::DescendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTextElideMode(Qt::ElideLeft);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (const int column : {PairTable::A, PairTable::B})
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table_->setAccessibleName(tr("Pairs"));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    for (QPushButton* button : {list_, folders_, stop_}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    export_->setAutoDefault(false);
    head->addWidget(filter_, 1);
    head->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(table_, 1);
    column->addWidget(words_);
    connectSession();
    showState();
    words_->setText(tr("Open a list of pairs, or two folders."));
}

void PairsDialog::connectSession() {
    connect(list_, &QPushButton::clicked, this, &PairsDialog::chooseList);
    connect(folders_, &QPushButton::clicked, this, &PairsDialog::chooseFolders);
    connect(export_, &QPushButton::clicked, this, &PairsDialog::exportCsv);
    connect(stop_, &QPushButton::clicked, this, [this] {
        session_.stop();
        words_->setText(tr("Stopped."));
        showState();
    });
    connect(filter_, &QLineEdit::textChanged, shown_, &QSortFilterProxyModel::setFilterFixedString);
    connect(table_, &QTableView::activated, this, &PairsDialog::open);
    connect(&session_, &PairsSession::told, words_, &QLabel::setText);
    connect(&session_, &PairsSession::failed, this, [this](const QString& sentence) {
        words_->setText(sentence);
        showState();
    });
    connect(&session_, &PairsSession::finished, this, [this](const std::vector<ListedPair>& pairs) {
        const auto wrong = std::ranges::count_if(pairs, [](const auto& p) { return !p.problem.isEmpty(); });
        words_->setText(wrong == 0 ? tr("%1 pairs.").arg(spokenCount(qint64(pairs.size())))
                                   : tr("%1 pairs, of which %2 could not be compared.")
                                         .arg(spokenCount(qint64(pairs.size())), spokenCount(wrong)));
        pairs_->setPairs(pairs);
        showState();
    });
}

void PairsDialog::setModel(const QString& file, double falseAcceptRate) {
    model_ = file;
    falseAcceptRate_ = falseAcceptRate;
}

void PairsDialog::compare(const QStringList& sources) {
    home_ = sources.size() == 1 ? QFileInfo(sources[0]).absolutePath() : QDir::currentPath();
    pairs_->setPairs({});
    words_->setText(tr("Comparing..."));
    session_.compare(sources, model_, falseAcceptRate_);
    showState();
}

void PairsDialog::showState() {
    stop_->setEnabled(session_.isRunning());
    export_->setEnabled(pairs_->rowCount() > 0);
}

void PairsDialog::chooseList() {
    if (const QString file = choosers_.list(this); !file.isEmpty()) compare({file});
}

void PairsDialog::chooseFolders() {
    const QString first = choosers_.folder(this);
    if (first.isEmpty()) return;
    if (const QString second = choosers_.folder(this); !second.isEmpty()) compare({first, second});
}

void PairsDialog::exportCsv() {
    const QString file = choosers_.target(this);
    if (file.isEmpty()) return;
    std::string text = csvLine({"a", "b", "score", "probability", "verdict", "problem"});
    for (int row = 0; row < shown_->rowCount(); ++row)
        text += csvLineOf(pairs_->at(shown_->mapToSource(shown_->index(row, 0)).row()));
    try {
        writeFileAtomically(pathFromUtf8(file.toStdString()), text);
        words_->setText(tr("Saved to %1.").arg(file));
    } catch (const std::exception& error) {
        words_->setText(QString::fromStdString(sentenceOf(error)));
    }
}

PictureRef PairsDialog::pictureAt(const QString& path) const {
    return {.path = QDir(home_).absoluteFilePath(path).toStdString(), .member = {}, .png = {}};
}

void PairsDialog::open(const QModelIndex& index) {
    const ListedPair& pair = pairs_->at(shown_->mapToSource(index).row());
    Q_EMIT opened(pictureAt(pair.a), pictureAt(pair.b));
}

QString PairsDialog::words() const {
    return words_->text();
}

}  // namespace twinsight
