// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/models/comparisonhistory.h"
#include "ui/pages/comparetabs.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/support/datasetink.h"
#include "ui/support/drawingref.h"
#include "ui/support/scrolling.h"
#include "ui/views/alikepanel.h"
#include "ui/views/dropzone.h"
#include "ui/views/historystrip.h"
#include "ui/views/modelline.h"
#include "ui/views/pairview.h"
#include "ui/views/pairviewdialog.h"
#include "ui/views/picturetile.h"
#include "ui/views/scorepanel.h"
#include "ui/views/whypanel.h"

namespace twinsight {

namespace {

const QKeySequence kFocusA(Qt::CTRL | Qt::SHIFT | Qt::Key_A), kFocusB(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
    kSwap(Qt::CTRL | Qt::SHIFT | Qt::Key_X), kDraw(Qt::CTRL | Qt::Key_D), kCloser(Qt::CTRL | Qt::Key_L),
    kAlike(Qt::CTRL | Qt::SHIFT | Qt::Key_F), kWhy(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
    kClear(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), kMany(Qt::CTRL | Qt::SHIFT | Qt::Key_M);

constexpr int kPatience = 150;  // ms
constexpr int kMargin = 9;
constexpr int kZonesShare = 2;  ///< of the height that is left over, for each that the tabs get

QString withKeys(const QString& text, const QKeySequence& keys) {
    return QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
}

}  // namespace

ComparePage::ComparePage(EngineSession& engine, DatasetSession& datasets, QWidget* parent)
    : QWidget(parent),
      engine_(engine),
      datasets_(datasets),
      history_(new ComparisonHistory(this)),
      a_(new DropZone(tr("A"))),
      b_(new DropZone(tr("B"))),
      score_(new ScorePanel),
      tabs_(new CompareTabs(engine, datasets, *history_)),
      model_(new ModelLine) {
    auto* zones = new QHBoxLayout;
    zones->setSpacing(12);
    zones->addWidget(a_, 1);
    zones->addWidget(b_, 1);
    a_->setToolTip(withKeys(tr("Picture A"), kFocusA));
    b_->setToolTip(withKeys(tr("Picture B"), kFocusB));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    layout->addLayout(zones, kZonesShare);
    layout->addLayout(makeButtons());
    layout->addWidget(score_);
    layout->addWidget(tabs_, 1);
    layout->addWidget(model_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolling(content));
    for (DropZone* zone : {a_, b_}) {
        connect(zone, &DropZone::pictureChanged, this, &ComparePage::compare);
        connect(zone, &DropZone::pictureShown, this, &ComparePage::showPair);
    }
    connect(a_, &DropZone::anotherCame, this, &ComparePage::setB);
    connect(b_, &DropZone::anotherCame, this, &ComparePage::setA);
    connect(&datasets_, &DatasetSession::used, this, &ComparePage::matchInk);
    connect(&datasets_, &DatasetSession::opened, this, &ComparePage::nameCharacters);
    connectTabs();
    greyLater_.setSingleShot(true);
    greyLater_.setInterval(kPatience);
    connect(&greyLater_, &QTimer::timeout, this, [this] { score_->grey(tr("Comparing...")); });
    connect(model_, &ModelLine::openRequested, this, &ComparePage::openModelRequested);
    connectEngine();
    addShortcuts();
    showModel();
    compare();
}

QHBoxLayout* ComparePage::makeButtons() {
    auto* swapButton = new QPushButton(tr("S&wap"));
    auto* clearButton = new QPushButton(tr("&Clear"));
    swapButton->setToolTip(withKeys(tr("Exchanges A and B"), kSwap));
    clearButton->setToolTip(withKeys(tr("Empties A and B"), kClear));
    connect(swapButton, &QPushButton::clicked, this, &ComparePage::swap);
    connect(clearButton, &QPushButton::clicked, this, &ComparePage::clear);
    auto* closerButton = new QPushButton(tr("&Look closer..."));
    closerButton->setToolTip(withKeys(tr("A and B large: overlaid, wiped, or their difference"), kCloser));
    connect(closerButton, &QPushButton::clicked, this, &ComparePage::lookCloser);
    auto* manyButton = new QPushButton(tr("Man&y pairs..."));
    manyButton->setToolTip(withKeys(tr("Compares a list of pairs, or two folders"), kMany));
    connect(manyButton, &QPushButton::clicked, this, &ComparePage::manyRequested);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton* button : {swapButton, clearButton, closerButton, manyButton}) row->addWidget(button);
    row->addStretch(1);
    return row;
}

void ComparePage::connectTabs() {
    connect(&tabs_->strip(), &HistoryStrip::recalled, this, &ComparePage::recall);
    connect(&tabs_->strip(), &HistoryStrip::failed, this, &ComparePage::failed);
    connect(&tabs_->alike(), &AlikePanel::sentToA, this, &ComparePage::setA);
    connect(&tabs_->alike(), &AlikePanel::sentToB, this, &ComparePage::setB);
    connect(tabs_, &CompareTabs::measured, score_, &ScorePanel::setMeasured);
    connect(tabs_, &CompareTabs::explained, this, &ComparePage::showEvidence);
    for (const auto& [own, other] : {std::pair{a_, b_}, std::pair{b_, a_}})
        connect(&own->tile(), &PictureTile::pointedAt, this,
                [this, own = own, other = other](int field) { showPartner(*own, *other, field); });
    connect(score_, &ScorePanel::thresholdChanged, this, &ComparePage::applyThreshold);
}

void ComparePage::showEvidence(const std::optional<Explanation>& explanation) {
    const auto shown = [&](const EvidenceMap Explanation::*map) -> std::optional<ShownEvidence> {
        if (!explanation) return std::nullopt;
        const bool apartHolds = explanation->apart && explanation->apart->holds;
        return ShownEvidence{(*explanation).*map, explanation->alike.holds, apartHolds};
    };
    a_->tile().setEvidence(shown(&Explanation::a));
    b_->tile().setEvidence(shown(&Explanation::b));
}

/// What is pointed at is framed, and in the other picture what it was matched with.
void ComparePage::showPartner(const DropZone& own, const DropZone& other, int field) {
    const auto& evidence = own.tile().evidence();
    if (!evidence || !other.tile().evidence()) return;
    const auto at = static_cast<std::size_t>(field);
    own.tile().frameField(field);
    other.tile().frameField(field < 0 ? -1 : evidence->map.partners[at]);
    field < 0 ? tabs_->why().showHint() : tabs_->why().showLikeness(evidence->map.likeness[at]);
}

void ComparePage::applyThreshold() {
    tabs_->setThreshold(score_->chosen());
    Q_EMIT thresholdChanged();
}

void ComparePage::addShortcuts() {
    const auto add = [this](const QString& text, const QKeySequence& keys, auto&& act) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    setAccessibleName(tr("Compare"));
    add(tr("Go to picture A"), kFocusA, [this] { a_->setFocus(Qt::ShortcutFocusReason); });
    add(tr("Go to picture B"), kFocusB, [this] { b_->setFocus(Qt::ShortcutFocusReason); });
    add(tr("Exchange A and B"), kSwap, [this] { swap(); });
    add(tr("Empty A and B"), kClear, [this] { clear(); });
    add(tr("Compare many pairs"), kMany, [this] { Q_EMIT manyRequested(); });
    add(tr("Draw a picture"), kDraw, [this] { draw(); });
    add(tr("Look closer"), kCloser, [this] { lookCloser(); });
    add(tr("Find what is alike"), kAlike, [this] { findAlike(); });
    add(tr("Why this score"), kWhy, [this] { tabs_->setCurrentWidget(&tabs_->why()); });
    add(tr("Paste a picture"), QKeySequence::Paste, [this] { paste(); });
}

DropZone* ComparePage::focusedZone() const {
    const QWidget* focus = window()->focusWidget();
    for (DropZone* zone : {a_, b_})
        if (zone == focus || zone->isAncestorOf(focus)) return zone;
    return nullptr;
}

DropZone& ComparePage::wantedZone() const {
    if (DropZone* zone = focusedZone()) return *zone;
    return a_->picture() ? *b_ : *a_;
}

void ComparePage::paste() {
    wantedZone().paste();
}

void ComparePage::draw() {
    wantedZone().startSketch();
}

void ComparePage::findAlike() {
    tabs_->findAlike(focusedZone() == b_ || !a_->picture() ? 1 : 0);
}

void ComparePage::lookCloser() {
    if (!pair_) pair_ = new PairViewDialog(this);
    pair_->show();
    pair_->raise();
    pair_->activateWindow();
    showPair();
}

void ComparePage::showPair() {
    if (pair_ && pair_->isVisible()) pair_->view().setPictures(a_->tile().image(), b_->tile().image());
}

void ComparePage::nameCharacters() {
    for (DropZone* zone : {a_, b_})
        zone->setCharacter(zone->picture() ? characterIn(datasets_.datasets(), *zone->picture()) : QString());
}

void ComparePage::matchInk() {
    measureInk(datasets_.dataset(), this, [this](const InkStyle& style) {
        for (DropZone* zone : {a_, b_}) zone->setInkStyle(style);
    });
}

void ComparePage::connectEngine() {
    connect(&engine_, &EngineSession::stateChanged, this, &ComparePage::showModel);
    connect(&engine_, &EngineSession::failed, this, &ComparePage::showModel);
    connect(&engine_, &EngineSession::compareFailed, this, [this](const QString& sentence) {
        greyLater_.stop();
        if (obstacle().isEmpty()) score_->grey(sentence);
    });
    connect(&engine_, &EngineSession::modelLoaded, this, [this] {
        showModel();
        compare();
    });
    connect(&engine_, &EngineSession::compared, this, &ComparePage::showCompared);
}

/// A blank picture has a score, too, but it means nothing.
void ComparePage::showCompared(const CompareResult& result) {
    greyLater_.stop();
    if (!a_->picture() || !b_->picture() || a_->awaitsStroke() || b_->awaitsStroke()) return;
    score_->showResult(result);
    const std::array blank{result.doubtA == Doubt::Blank, result.doubtB == Doubt::Blank};
    tabs_->setBlank(blank);
    if (blank[0] || blank[1]) return tabs_->setScore(std::nullopt);
    tabs_->setScore(result.probability);
    remember(score_->judged(result));
}

void ComparePage::setA(const PictureRef& picture) {
    a_->setPicture(picture);
}

void ComparePage::setB(const PictureRef& picture) {
    b_->setPicture(picture);
}

void ComparePage::add(const PictureRef& picture) {
    a_->picture() && !b_->picture() ? setB(picture) : setA(picture);
}

void ComparePage::swap() {
    setBoth(b_->picture(), a_->picture());
}

void ComparePage::setBoth(const std::optional<PictureRef>& a, const std::optional<PictureRef>& b) {
    const auto first = a, second = b;  // may be the zones' own
    settling_ = true;
    first ? a_->setPicture(*first) : a_->clear();
    second ? b_->setPicture(*second) : b_->clear();
    settling_ = false;
    compare();
}

double ComparePage::falseAcceptRate() const {
    return score_->chosen().falseAcceptRate;
}

void ComparePage::recall(int row) {
    setBoth(history_->at(row).a, history_->at(row).b);
}

void ComparePage::remember(const CompareResult& result) {
    PastComparison past;
    past.a = *a_->picture();
    past.b = *b_->picture();
    past.nameA = a_->words();
    past.nameB = b_->words();
    past.imageA = a_->tile().image();
    past.imageB = b_->tile().image();
    past.result = result;
    past.model = QString::fromStdString(engine_.model().name);
    past.when = QDateTime::currentDateTime();
    past.subjectA = a_->subject();
    past.subjectB = b_->subject();
    tabs_->strip().setCurrent(history_->add(std::move(past)));
}

void ComparePage::clear() {
    a_->clear();
    b_->clear();
}

QString ComparePage::obstacle() const {
    if (engine_.model().path.empty()) return tr("No model yet: train one, or open a model file.");
    if (!a_->picture() && !b_->picture()) return tr("Put a picture into A and one into B.");
    if (!a_->picture()) return tr("Put a picture into A.");
    if (!b_->picture()) return tr("Put a picture into B.");
    return {};
}

void ComparePage::compare() {
    nameCharacters();
    if (settling_) return;
    const auto seen = [](const DropZone& zone) {
        return zone.awaitsStroke() ? std::nullopt : zone.picture();
    };
    tabs_->setPictures(seen(*a_), seen(*b_));
    if (const QString why = obstacle(); !why.isEmpty()) {
        greyLater_.stop();
        tabs_->setScore(std::nullopt);
        return score_->clear(why);
    }
    if (a_->awaitsStroke() || b_->awaitsStroke()) {
        greyLater_.stop();
        return score_->grey(tr("Draw: the score comes with the first stroke, and follows each."));
    }
    if (!greyLater_.isActive()) greyLater_.start();
    engine_.compare(*a_->picture(), *b_->picture());
}

void ComparePage::showModel() {
    model_->setModel(engine_.model());
    score_->setModel(engine_.model());
    applyThreshold();
}

}  // namespace twinsight
