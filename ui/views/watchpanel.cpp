// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/watchpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

#include "ui/charts/samplemapview.h"
#include "ui/models/watchedpairs.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/sessions/watchsession.h"
#include "ui/support/drawingref.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/phrases.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/watchedpairdelegate.h"

namespace twinsight {

namespace {

constexpr int kThumbnail = 96;

QVBoxLayout* captioned(const QString& caption, QWidget* widget) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* label = new ElidedLabel(Qt::ElideRight);
    label->setText(caption);
    label->setToolTip(caption);
    column->addWidget(label);
    column->addWidget(widget, 1);
    return column;
}

}  // namespace

WatchPanel::WatchPanel(WatchSession& watch, DatasetSession& datasets, ExclusionSession& exclusions,
                       QWidget* parent)
    : QWidget(parent),
      watch_(watch),
      datasets_(datasets),
      exclusions_(exclusions),
      thumbnails_(new ThumbnailCache(this)),
      map_(new SampleMapView([this](const std::string& drawing) {
          const auto index = watch_.seen().find(drawing);
          const Thumbnail* found = index ? thumbnails_->find(*index) : nullptr;
          return found ? found->image : QImage();
      })),
      words_(new ElidedLabel(Qt::ElideRight)),
      of_(new QComboBox),
      compare_(new QPushButton(tr("Compare"))),
      excludeLeft_(new QPushButton(tr("Exclude left"))),
      excludeRight_(new QPushButton(tr("Exclude right"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(makeLists(), 3);
    row->addLayout(captioned(tr("Map: close together is alike"), map_), 1);
    connect(&watch_, &WatchSession::changed, this, &WatchPanel::showSeen);
    connect(thumbnails_, &ThumbnailCache::ready, this, &WatchPanel::showPictures);
    connect(&exclusions_, &ExclusionSession::changed, this, [this] {
        for (WatchedPairs* model : models_) model->refresh();
        enableButtons();
    });
    showSeen();
}

QWidget* WatchPanel::makeLists() {
    auto* lists = new QWidget;
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(words_);
    column->addWidget(makeList(Tests, tr("Test pairs")));
    column->addWidget(makeTools());
    auto* hardest = new QHBoxLayout;
    hardest->addLayout(
        captioned(tr("One character, scored low"), makeList(HardSame, tr("Hardest pairs of one character"))));
    hardest->addLayout(captioned(tr("Two characters, scored high"),
                                 makeList(HardDifferent, tr("Hardest pairs of two characters"))));
    column->addLayout(hardest, 1);
    return lists;
}

QListView* WatchPanel::makeList(List which, const QString& name) {
    auto* model = models_[which] = new WatchedPairs(*thumbnails_, exclusions_, this);
    auto* list = lists_[which] = new QListView;
    auto* delegate = new WatchedPairDelegate(list);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFlow(QListView::LeftToRight);
    list->setWrapping(which != Tests);
    list->setResizeMode(QListView::Adjust);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(name);
    const int frame = 2 * list->frameWidth();
    list->setMinimumHeight(delegate->itemSize().height() + frame);
    if (which == Tests)
        list->setFixedHeight(delegate->itemSize().height() +
                             list->horizontalScrollBar()->sizeHint().height() + frame);
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, which] {
        if (lists_[which]->selectionModel()->hasSelection()) choose(which);
        enableButtons();
    });
    connect(list, &QListView::activated, this, &WatchPanel::openChosen);
    return list;
}

/// Where the hardest pairs are from, and what can be done with a pair of any list.
QWidget* WatchPanel::makeTools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    of_->addItem(tr("Hardest: held out"));
    of_->addItem(tr("Hardest: trained on"));
    of_->setItemData(HeldOut, tr("As it scores them after each epoch"), Qt::ToolTipRole);
    of_->setItemData(TrainedOn,
                     tr("As their last batch had them, varied: a wrong label stands out at the left"),
                     Qt::ToolTipRole);
    of_->setAccessibleName(tr("Where the hardest pairs are from"));
    of_->setMinimumContentsLength(12);
    of_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(of_, &QComboBox::currentIndexChanged, this, &WatchPanel::showSeen);
    compare_->setToolTip(tr("Opens both drawings in the comparison"));
    for (QPushButton* button : {excludeLeft_, excludeRight_})
        button->setToolTip(tr("Keeps a wrongly labelled drawing out of later trainings; Undo takes it back"));
    row->addWidget(of_, 1);
    row->addStretch(1);
    for (QPushButton* button : {compare_, excludeLeft_, excludeRight_}) row->addWidget(button);
    connect(compare_, &QPushButton::clicked, this, &WatchPanel::openChosen);
    connect(excludeLeft_, &QPushButton::clicked, this, [this] { exclude(true); });
    connect(excludeRight_, &QPushButton::clicked, this, [this] { exclude(false); });
    return tools;
}

std::array<const std::vector<WatchedPair>*, WatchPanel::Lists> WatchPanel::shownPairs() const {
    const RunWatch& watch = watch_.seen().watch;
    if (of_->currentIndex() == TrainedOn) return {&watch.tests, &watch.trainedSame, &watch.trainedDifferent};
    return {&watch.tests, &watch.hardSame, &watch.hardDifferent};
}

void WatchPanel::showSeen() {
    const SeenWatch& seen = watch_.seen();
    if (thumbnails_->dataset() != seen.dataset) thumbnails_->setDataset(seen.dataset);
    wantPictures();
    const auto pairs = shownPairs();
    for (int which = Tests; which < Lists; ++which) {
        const int row =
            lists_[which]->selectionModel()->hasSelection() ? lists_[which]->currentIndex().row() : -1;
        const WatchedPair chosen = row >= 0 ? models_[which]->at(row) : WatchedPair();
        models_[which]->show(seen, *pairs[which]);
        const int now = row >= 0 ? models_[which]->rowOf(chosen) : -1;
        if (now >= 0) lists_[which]->setCurrentIndex(models_[which]->index(now));
    }
    map_->setMap(seen.watch.map);
    say();
    enableButtons();
}

void WatchPanel::wantPictures() {
    const SeenWatch& seen = watch_.seen();
    std::vector<std::uint32_t> wanted;
    const auto want = [&](const std::string& path) {
        if (const auto drawing = seen.find(path)) wanted.push_back(*drawing);
    };
    for (const auto* pairs : shownPairs())
        for (const WatchedPair& pair : *pairs) want(pair.a), want(pair.b);
    for (const MapPoint& point : seen.watch.map) want(point.drawing);
    thumbnails_->want(wanted, kThumbnail);
}

void WatchPanel::showPictures() {
    for (QListView* list : lists_) list->viewport()->update();
    map_->update();
}

void WatchPanel::say() {
    const SeenWatch& seen = watch_.seen();
    if (watch_.isEmpty()) return words_->setText(tr("What it knows is shown from the first steps on."));
    if (!seen.dataset) return words_->setText(tr("Open its data set to see the drawings."));
    words_->setText(tr("The same pairs all along, after batch %1; one character from %2 on")
                        .arg(spokenCount(seen.watch.step), QLocale().toString(seen.watch.threshold, 'f', 3)));
}

/// One pair is selected in all lists together.
void WatchPanel::choose(List which) {
    chosen_ = which;
    for (int other = Tests; other < Lists; ++other)
        if (other != which) lists_[other]->clearSelection();
}

int WatchPanel::chosenRow() const {
    const QItemSelectionModel* selection = lists_[chosen_]->selectionModel();
    return selection && selection->hasSelection() ? lists_[chosen_]->currentIndex().row() : -1;
}

void WatchPanel::enableButtons() {
    const int row = chosenRow();
    const auto left = row >= 0 ? models_[chosen_]->leftAt(row) : std::nullopt;
    const auto right = row >= 0 ? models_[chosen_]->rightAt(row) : std::nullopt;
    const bool inUse = exclusions_.concerns(watch_.seen().dataset);
    compare_->setEnabled(left && right);
    excludeLeft_->setEnabled(left && !(inUse && exclusions_.isExcluded(*left)));
    excludeRight_->setEnabled(right && !(inUse && exclusions_.isExcluded(*right)));
}

void WatchPanel::openChosen() {
    const int row = chosenRow();
    if (row < 0) return;
    const auto left = models_[chosen_]->leftAt(row), right = models_[chosen_]->rightAt(row);
    const auto& dataset = watch_.seen().dataset;
    if (left && right) Q_EMIT comparisonWanted(pictureOf(*dataset, *left), pictureOf(*dataset, *right));
}

/// What is excluded belongs to the data set in use.
void WatchPanel::exclude(bool left) {
    const int row = chosenRow();
    if (row < 0) return;
    const auto drawing = left ? models_[chosen_]->leftAt(row) : models_[chosen_]->rightAt(row);
    if (!drawing) return;
    datasets_.use(watch_.seen().dataset);
    exclusions_.exclude({*drawing});
}

}  // namespace twinsight
