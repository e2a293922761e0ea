// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mappage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "core/base/files.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/support/barekey.h"
#include "ui/support/counts.h"
#include "ui/support/drawingref.h"
#include "ui/support/phrases.h"
#include "ui/support/pictureloader.h"
#include "ui/views/alphabetlegend.h"
#include "ui/views/mapview.h"
#include "ui/views/picturetile.h"

namespace twinsight {

namespace {

constexpr int kSideWidth = 190, kTileSide = 150;

}  // namespace

MapPage::MapPage(const QString& program, EngineSession& engine, DatasetSession& datasets, QWidget* parent)
    : QWidget(parent),
      engine_(engine),
      datasets_(datasets),
      session_(program),
      map_(new MapView),
      all_(new QPushButton(tr("&Whole data set"))),
      selection_(new QPushButton(tr("What the &grid shows"))),
      stop_(new QPushButton(tr("&Stop placing"))),
      toA_(new QPushButton(tr("To &A"))),
      toB_(new QPushButton(tr("To &B"))),
      words_(new QLabel),
      name_(new QLabel),
      tile_(new PictureTile),
      legend_(new AlphabetLegend) {
    setAccessibleName(tr("Map"));
    auto* row = new QHBoxLayout;
    row->addWidget(map_, 1);
    row->addWidget(makeSide());
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addLayout(row, 1);
    connectSession();
    showState({});
}

QWidget* MapPage::makeHead() {
    auto* lasso = new QPushButton(tr("&Lasso"));
    lasso->setCheckable(true);
    lasso->setToolTip(tr("Encircle drawings to see them in the grid (or drag with Shift)"));
    auto* whole = new QPushButton(tr("Show all"));
    whole->setToolTip(tr("The whole map again (0)"));
    all_->setToolTip(tr("Places every drawing of the data set"));
    selection_->setToolTip(tr("Places only the drawings that Browse shows now"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    connect(lasso, &QPushButton::toggled, map_, &MapView::setLassoing);
    connect(whole, &QPushButton::clicked, map_, &MapView::showEverything);
    connect(all_, &QPushButton::clicked, this, [this] { make({}); });
    connect(selection_, &QPushButton::clicked, this, [this] {
        if (const auto some = shown_ ? shown_() : std::vector<std::uint32_t>(); !some.empty()) make(some);
    });
    connect(stop_, &QPushButton::clicked, this, [this] {
        session_.stop();
        showState(tr("Stopped."));
    });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    for (QPushButton* button : {all_, selection_, stop_, lasso, whole}) row->addWidget(button);
    row->addWidget(words_, 1);
    return head;
}

QWidget* MapPage::makeSide() {
    tile_->setFixedHeight(kTileSide);
    tile_->setHint(tr("Click a drawing, or choose one by Ctrl and an arrow key"));
    name_->setWordWrap(true);
    name_->setTextFormat(Qt::PlainText);
    connect(toA_, &QPushButton::clicked, this, [this] { send(true); });
    connect(toB_, &QPushButton::clicked, this, [this] { send(false); });
    connect(map_, &MapView::chosen, this, &MapPage::showChosen);
    connect(map_, &MapView::lassoed, this, &MapPage::lassoed);
    connect(legend_, &AlphabetLegend::chosen, map_, &MapView::setHighlighted);
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(tile_);
    column->addWidget(name_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(toA_);
    buttons->addWidget(toB_);
    column->addLayout(buttons);
    column->addWidget(legend_, 1);
    return side;
}

void MapPage::connectSession() {
    connect(&datasets_, &DatasetSession::used, this, &MapPage::makeIfNew);
    connect(&engine_, &EngineSession::modelLoaded, this, &MapPage::makeIfNew);
    connect(&session_, &MapSession::embedding, this, [this](double share) {
        words_->setText(tr("Looking at every drawing, once: %1").arg(spokenShare(share)));
    });
    connect(&session_, &MapSession::chosen, this, &MapPage::showDrawings);
    connect(&session_, &MapSession::placed, this, [this](const MapPlaces& places) {
        map_->setPlaces(places.places);
        words_->setText(places.method == MapMethod::Pca
                            ? tr("Placed by principal components; t-SNE is being prepared...")
                            : tr("t-SNE: step %1 of %2").arg(places.iteration).arg(places.iterations));
    });
    connect(&session_, &MapSession::finished, this, [this] { showState(tr("Placed by t-SNE.")); });
    connect(&session_, &MapSession::failed, this, [this](const QString& sentence) { showState(sentence); });
}

QString MapPage::words() const {
    return words_->text();
}

void MapPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    makeIfNew();
}

void MapPage::makeIfNew() {
    const auto dataset = datasets_.dataset();
    const QString model = QString::fromStdString(engine_.model().path);
    if (!isVisible() || made_ == MapSubject::of(dataset, model, made_.only)) return;
    if (!dataset || engine_.model().path.empty()) {
        session_.stop();
        if (dataset != dataset_) forget();
        return showState(dataset ? tr("No model yet: train one, or open a model file.")
                                 : tr("Open a data set to see a map of its drawings."));
    }
    make({});
}

void MapPage::make(const std::vector<std::uint32_t>& only) {
    const auto dataset = datasets_.dataset();
    if (!dataset || engine_.model().path.empty()) return makeIfNew();
    if (dataset != dataset_) forget();
    dataset_ = dataset;
    const QString model = QString::fromStdString(engine_.model().path);
    made_ = MapSubject::of(dataset, model, only);
    if (session_.isMaking(dataset, model, only)) return;
    session_.make(dataset, model, only);
    if (session_.isRunning()) showState(tr("Placing the drawings..."));
}

/// Of a map of another data set nothing can be chosen any more.
void MapPage::forget() {
    dataset_.reset();
    made_ = {};
    map_->clear();
    legend_->clearSelection();
    legend_->clear();
    tile_->setImage({});
    name_->clear();
}

void MapPage::showDrawings(const std::shared_ptr<const Dataset>& dataset,
                           const std::vector<std::uint32_t>& drawings) {
    map_->setDrawings(dataset, drawings);
    legend_->setDrawings(*dataset, drawings);
    tile_->setImage({});
    name_->clear();
    showState(words_->text());
}

void MapPage::showChosen(quint32 drawing) {
    const Drawing& found = dataset_->drawings()[drawing];
    name_->setText(characterName(*dataset_, dataset_->characters()[found.character]));
    name_->setToolTip(QString::fromStdString(found.path));
    loadPicture(pictureOf(*dataset_, drawing), kTileSide * 2, tile_,
                [this, drawing](const LoadedPicture& picture) {
                    if (map_->current() == static_cast<int>(drawing)) tile_->setImage(picture.image);
                });
    showState(words_->text());
}

void MapPage::showState(const QString& words) {
    const bool ready = datasets_.dataset() && !engine_.model().path.empty();
    all_->setEnabled(ready);
    selection_->setEnabled(ready);
    stop_->setEnabled(session_.isRunning());
    for (QPushButton* button : {toA_, toB_}) button->setEnabled(map_->current() >= 0);
    words_->setText(words);
}

void MapPage::send(bool toA) {
    if (map_->current() < 0) return;
    const PictureRef picture = pictureOf(*dataset_, static_cast<std::size_t>(map_->current()));
    toA ? Q_EMIT sentToA(picture) : Q_EMIT sentToB(picture);
}

void MapPage::keyPressEvent(QKeyEvent* event) {
    if (!isBare(*event)) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_A || event->key() == Qt::Key_Return) return send(true);
    if (event->key() == Qt::Key_B) return send(false);
    QWidget::keyPressEvent(event);
}

}  // namespace twinsight
