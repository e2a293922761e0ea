// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pairsdialog.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/csv.h"
#include "ui/support/counts.h"
#include "ui/support/openable.h"
#include "ui/support/phrases.h"
#include "ui/support/picturemime.h"

namespace twinsight {

namespace {

PairsDialog::Choosers dialogs() {
    return {[](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, PairsDialog::tr("Choose a list of pairs"), {},
                                                    PairsDialog::tr("Comma-separated values (*.csv);;"
                                                                    "All files (*)"));
            },
            askWhereToSave,
            [](QWidget* parent, const QString& title, const QString& start) {
                return QFileDialog::getExistingDirectory(parent, title, start);
            }};
}

/// What can be compared: a list, or two folders.
bool areSources(const QStringList& files) {
    const bool folders =
        std::ranges::all_of(files, [](const QString& file) { return QFileInfo(file).isDir(); });
    return folders ? files.size() == 2 : files.size() == 1;
}

/// Of what is wrong with a pair both ends tell: which picture, and why.
class VerdictDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

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
      words_(new QLabel),
      modelWords_(new QLabel) {
    setWindowTitle(tr("Many pairs"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(800, 560);
    setAcceptDrops(true);
    list_->setToolTip(tr("A CSV file with two paths in each row, relative to its folder"));
    folders_->setToolTip(tr("Each picture of the first is compared with each of the second"));
    filter_->setPlaceholderText(tr("Filter by name, verdict or problem"));
    filter_->setClearButtonEnabled(true);
    setUpTable();
    for (QLabel* label : {words_, modelWords_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
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
    column->addWidget(modelWords_);
    connectSession();
    showState();
    showModel();
    words_->setText(tr("Open a list of pairs, or two folders."));
}

void PairsDialog::setUpTable() {
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
    for (const int column : {PairTable::Score, PairTable::Probability})
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table_->setWordWrap(false);
    table_->setItemDelegateForColumn(PairTable::Verdict, new VerdictDelegate(table_));
    table_->setAccessibleName(tr("Pairs"));
}

void PairsDialog::connectSession() {
    connect(list_, &QPushButton::clicked, this, &PairsDialog::chooseList);
    connect(folders_, &QPushButton::clicked, this, &PairsDialog::chooseFolders);
    connect(export_, &QPushButton::clicked, this, &PairsDialog::exportCsv);
    connect(stop_, &QPushButton::clicked, this, [this] {
        session_.stop();
        waiting_.clear();
        words_->setText(tr("Stopped."));
        showState();
    });
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        shown_->setFilterFixedString(words);
        showCount();
    });
    connect(table_, &QTableView::activated, this, &PairsDialog::open);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PairsDialog::showCount);
    connect(&session_, &PairsSession::told, words_, &QLabel::setText);
    connect(&session_, &PairsSession::failed, this, [this](const QString& sentence) {
        words_->setText(sentence);
        showState();
    });
    connect(&session_, &PairsSession::finished, this, &PairsDialog::showPairs);
}

/// Sentences on what is wrong get as much room as a path; "same" and "different" take what they need.
void PairsDialog::showPairs(const std::vector<ListedPair>& pairs) {
    pairs_->setPairs(pairs);
    const bool sound = std::ranges::all_of(pairs, &QString::isEmpty, &ListedPair::problem);
    table_->horizontalHeader()->setSectionResizeMode(
        PairTable::Verdict, sound ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    showCount();
    showState();
}

/// Or what is wrong with the pair that is chosen: it is seldom short enough for its column.
void PairsDialog::showCount() {
    if (pairs_->rowCount() == 0) return;
    const qint64 all = pairs_->rowCount(), shown = shown_->rowCount();
    qint64 wrong = 0;
    for (int row = 0; row < pairs_->rowCount(); ++row) wrong += !pairs_->at(row).problem.isEmpty();
    const QString count =
        shown == all ? countedPairs(all) : tr("%1 of %2").arg(spokenCount(shown), countedPairs(all));
    const QModelIndex current = shown_->mapToSource(table_->currentIndex());
    const QString problem = current.isValid() ? pairs_->at(current.row()).problem : QString();
    if (!problem.isEmpty()) return words_->setText(problem);
    words_->setText(wrong == 0 ? tr("%1.").arg(count)
                               : tr("%1; could not be compared: %2.").arg(count, spokenCount(wrong)));
}

void PairsDialog::setModel(const ModelSummary& model, double falseAcceptRate) {
    model_ = model;
    falseAcceptRate_ = falseAcceptRate;
    showModel();
    if (!waiting_.isEmpty()) start();
}

QString PairsDialog::modelInWords() const {
    const QString name = QString::fromStdString(model_.name);
    if (model_.path.empty()) return tr("none yet");
    return falseAcceptRate_ > 0 ? tr("%1, accepting %2 wrong pairs").arg(name, spokenOdds(falseAcceptRate_))
                                : name;
}

void PairsDialog::showModel() {
    const QString now = modelInWords();
    modelWords_->setText(by_.isEmpty() || by_ == now ? tr("Model: %1.").arg(now)
                                                     : tr("By the model %1. Now: %2.").arg(by_, now));
    modelWords_->setToolTip(QString::fromStdString(model_.path));
}

void PairsDialog::compare(const QStringList& sources) {
    home_ = sources.size() == 1 ? QFileInfo(sources[0]).absolutePath() : QDir::currentPath();
    pairs_->setPairs({});
    session_.stop();
    waiting_ = sources;
    start();
}

void PairsDialog::start() {
    by_.clear();
    if (model_.path.empty()) {
        words_->setText(tr("Waits for a model: one is being loaded, or is to be trained or opened."));
    } else {
        words_->setText(tr("Comparing..."));
        by_ = modelInWords();
        session_.compare(std::exchange(waiting_, {}), QString::fromStdString(model_.path), falseAcceptRate_);
    }
    showModel();
    showState();
}

void PairsDialog::showState() {
    stop_->setEnabled(session_.isRunning() || !waiting_.isEmpty());
    export_->setEnabled(pairs_->rowCount() > 0);
}

void PairsDialog::chooseList() {
    if (const QString file = choosers_.list(this); !file.isEmpty()) compare({file});
}

void PairsDialog::chooseFolders() {
    const QString first = choosers_.folder(this, tr("Choose the first folder of pictures"), {});
    if (first.isEmpty()) return;
    const QString title = tr("Choose the second folder, to compare with %1").arg(QFileInfo(first).fileName());
    if (const QString second = choosers_.folder(this, title, QFileInfo(first).absolutePath());
        !second.isEmpty())
        compare({first, second});
}

void PairsDialog::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData& mime = *event->mimeData();
    if (!holdsReferences(mime) && !localFiles(mime).isEmpty()) event->acceptProposedAction();
}

void PairsDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QStringList files = localFiles(*event->mimeData());
    areSources(files) ? compare(files) : words_->setText(tr("Drop a list of pairs, or two folders at once."));
}

void PairsDialog::exportCsv() {
    const QString file = choosers_.target(this, {tr("Save the table"), tr("pairs"), {csvKind()}});
    if (file.isEmpty()) return;
    std::string text = csvLine({"a", "b", "score", "probability", "verdict", "problem"});
    for (int row = 0; row < shown_->rowCount(); ++row)
        text += csvLineOf(pairs_->at(shown_->mapToSource(shown_->index(row, 0)).row()));
    words_->setText(saveFile(file, text).words);
}

PictureRef PairsDialog::pictureAt(const QString& path) const {
    return {.path = QDir(home_).absoluteFilePath(path).toStdString(), .member = {}, .png = {}};
}

void PairsDialog::open(const QModelIndex& index) {
    const ListedPair& pair = pairs_->at(shown_->mapToSource(index).row());
    if (pair.a.isEmpty() || pair.b.isEmpty()) return;  // the row names no pair
    Q_EMIT opened(pictureAt(pair.a), pictureAt(pair.b));
}

QString PairsDialog::words() const {
    return words_->text();
}

QString PairsDialog::modelWords() const {
    return modelWords_->text();
}

}  // namespace twinsight
