// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/dropzone.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/support/barekey.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/openable.h"
#include "ui/support/picturemime.h"
#include "ui/views/picturetile.h"
#include "ui/views/sketchpad.h"
#include "ui/views/sketchtools.h"

namespace twinsight {

namespace {

constexpr int kLongestSide = 1024;

QString askForPicture(QWidget* parent) {
    return QFileDialog::getOpenFileName(
        parent, DropZone::tr("Choose a picture"), {},
        DropZone::tr("Pictures") +
            QStringLiteral(" (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.pbm *.pgm *.ppm *.gif);;") +
            DropZone::tr("All files") + QStringLiteral(" (*)"));
}

/// A data set, a model or a list of pairs: for the window, which opens these.
bool isNoneForHere(const QMimeData& mime) {
    if (holdsReferences(mime)) return false;
    const QStringList files = localFiles(mime);
    return !files.isEmpty() && !mime.hasImage() &&
           std::ranges::none_of(files, [](const QString& file) { return openAs(file) == OpenAs::Picture; });
}

QString fullName(const PictureRef& picture) {
    if (!picture.png.empty()) return {};
    const QString path = QString::fromStdString(picture.path);
    return picture.member.empty() ? path : path + QLatin1Char('/') + QString::fromStdString(picture.member);
}

}  // namespace

DropZone::DropZone(const QString& name, QWidget* parent)
    : QWidget(parent),
      chooser_(askForPicture),
      name_(name),
      caption_(new ElidedLabel(Qt::ElideMiddle)),
      tile_(new PictureTile),
      pad_(new SketchPad),
      title_(new ElidedLabel(Qt::ElideMiddle)),
      draw_(new QToolButton),
      tools_(new QStackedLayout) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    QFont large = caption_->font();
    large.setBold(true);
    large.setPointSizeF(1.2 * large.pointSizeF());
    caption_->setFont(large);
    for (ElidedLabel* label : {caption_, title_}) label->setAlignment(Qt::AlignHCenter);
    tile_->setHint(
        tr("Drop a drawing or an image file here, paste one with Ctrl+V, click to choose a file, or draw"));
    layout->addStretch();
    layout->addWidget(caption_);
    layout->addWidget(tile_, 1);
    layout->addWidget(pad_, 1);
    pad_->hide();
    layout->addWidget(title_);
    layout->addWidget(makeTools());
    layout->addStretch();
    connect(pad_, &SketchPad::drawn, this, &DropZone::takeSketch);
    connect(pad_, &SketchPad::finished, this, &DropZone::endSketch);
    setAccessibleName(tr("Picture %1").arg(name));
    showName();
    describe();
}

/// One row in either state, so that nothing jumps.
QWidget* DropZone::makeTools() {
    draw_->setText(tr("Draw"));
    draw_->setToolTip(tr("Draw a picture with the mouse or a pen (D)"));
    draw_->setFocusPolicy(Qt::TabFocus);
    connect(draw_, &QToolButton::clicked, this, &DropZone::startSketch);
    auto* idle = new QWidget;
    auto* row = new QHBoxLayout(idle);
    row->setContentsMargins({});
    row->addWidget(draw_, 0, Qt::AlignHCenter);
    auto* tools = new QWidget;
    tools->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    tools->setLayout(tools_);
    tools_->addWidget(idle);
    tools_->addWidget(new SketchTools(*pad_));
    return tools;
}

QString DropZone::problem() const {
    return tile_->problem();
}

void DropZone::setPicture(const PictureRef& picture) {
    endSketch();
    ++subject_;
    loadPicture(picture, kLongestSide, this, [this, generation = ++generation_](const LoadedPicture& loaded) {
        if (generation == generation_) showLoaded(loaded);
    });
    hold(picture);
}

void DropZone::clear() {
    endSketch();
    ++generation_;
    ++subject_;
    shown_.reset();
    tile_->setImage({});
    hold(std::nullopt);
    Q_EMIT pictureShown();
}

void DropZone::hold(const std::optional<PictureRef>& picture) {
    picture_ = picture;
    character_.clear();
    showName();
    complain({});
    Q_EMIT pictureChanged();
}

/// The engine does not read all that the window does: it gets what is shown of the others.
void DropZone::showLoaded(const LoadedPicture& loaded) {
    if (loaded.image.isNull()) {
        hold(shown_);
        return complain(loaded.problem);
    }
    tile_->setImage(loaded.image);
    if (!loaded.engineReads) {
        if (auto pixels = pictureFromPixels(loaded.image)) hold(*pixels);
    }
    shown_ = picture_;
    Q_EMIT pictureShown();
}

bool DropZone::isSketching() const {
    return tools_->currentIndex() == 1;
}

bool DropZone::awaitsStroke() const {
    return isSketching() && pad_->sketch().isEmpty();
}

void DropZone::startSketch() {
    if (isSketching()) return pad_->setFocus();
    const bool goesOn = sketched_ && picture_ && picture_->png == sketched_->png;
    if (!goesOn) prepareSheet();
    tile_->hide();
    pad_->show();
    tools_->setCurrentIndex(1);
    setFocusProxy(pad_);
    pad_->setFocus();
    if (!goesOn) tellSheet();
}

void DropZone::prepareSheet() {
    sketched_.reset();
    before_ = shown_;
    imageBefore_ = tile_->image();
    pad_->clear();
    pad_->setInk(ink_);
    pad_->setEraser(false);
}

void DropZone::endSketch() {
    if (!isSketching()) return;
    const bool focused = pad_->hasFocus(), unused = awaitsStroke();
    pad_->hide();
    tile_->show();
    tools_->setCurrentIndex(0);
    setFocusProxy(nullptr);
    if (focused) setFocus();
    if (unused) tellSheet();
}

/// An empty sheet lies over the picture, or no longer.
void DropZone::tellSheet() {
    showName();
    describe();
    Q_EMIT pictureChanged();
}

/// As if nothing had been drawn when nothing is left of it.
void DropZone::takeSketch() {
    if (!isSketching()) return;
    const bool empty = pad_->sketch().isEmpty();
    if (!sketched_ || empty) ++subject_;
    const QImage drawn = pad_->picture();
    tile_->setImage(empty ? imageBefore_ : drawn);
    sketched_ = empty ? std::nullopt : pictureFromSketch(drawn);
    ++generation_;
    hold(shown_ = empty ? before_ : sketched_);
    Q_EMIT pictureShown();
}

void DropZone::setCharacter(const QString& name) {
    character_ = name;
    showName();
    describe();
}

QString DropZone::heading() const {
    if (awaitsStroke()) return name_;
    return character_.isEmpty() ? name_ : tr("%1: %2").arg(name_, character_);
}

QString DropZone::trail() const {
    if (awaitsStroke()) return tr("nothing drawn yet");
    if (!picture_) return {};
    return character_.isEmpty() ? pictureTrail(*picture_) : pictureTitle(*picture_);
}

QString DropZone::words() const {
    if (awaitsStroke()) return trail();
    if (!picture_) return tr("empty");
    return character_.isEmpty() ? trail() : tr("%1, %2").arg(character_, trail());
}

void DropZone::showName() {
    caption_->setText(heading());
    title_->setText(trail());
    title_->setToolTip(picture_ && !awaitsStroke() ? fullName(*picture_) : QString());
}

void DropZone::complain(const QString& sentence) {
    tile_->setProblem(sentence);
    describe();
}

void DropZone::describe() {
    QString text = words();
    if (!problem().isEmpty()) text = tr("%1. %2").arg(text, problem());
    setAccessibleDescription(text);
}

bool DropZone::take(const QMimeData& mime) {
    if (const auto pictures = picturesFromMime(mime); !pictures.empty()) {
        setPicture(pictures[0]);
        if (pictures.size() > 1) Q_EMIT anotherCame(pictures[1]);
        return true;
    }
    const QString address = webAddressIn(mime);
    if (!address.isEmpty())
        complain(tr("%1 is a link into the web, and nothing is fetched from there: save or copy the picture, "
                    "and drop or paste that.")
                     .arg(address));
    return !address.isEmpty();
}

void DropZone::chooseFile() {
    if (const QString file = chooser_(this); !file.isEmpty()) setPicture({file.toStdString(), {}, {}});
}

void DropZone::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !take(*mime))
        complain(tr("The clipboard holds no picture: copy an image or an image file first."));
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData& mime = *event->mimeData();
    if (isNoneForHere(mime) || (!holdsPicture(mime) && webAddressIn(mime).isEmpty())) return event->ignore();
    tile_->setLit(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    tile_->setLit(false);
}

void DropZone::dropEvent(QDropEvent* event) {
    tile_->setLit(false);
    if (!take(*event->mimeData())) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setFocus();
}

void DropZone::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return paste();
    if (!isBare(*event)) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return chooseFile();
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return clear();
        case Qt::Key_D:
            return startSketch();
        case Qt::Key_Left:
        case Qt::Key_Right:
            return tile_->pointNext(event->key() == Qt::Key_Right ? 1 : -1, 0);
        case Qt::Key_Up:
        case Qt::Key_Down:
            return tile_->pointNext(0, event->key() == Qt::Key_Down ? 1 : -1);
        default:
            QWidget::keyPressEvent(event);
    }
}

void DropZone::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !isSketching() &&
        tile_->geometry().contains(event->position().toPoint()))
        chooseFile();
}

void DropZone::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    menu.addAction(tr("&Paste"), QKeySequence::Paste, this, &DropZone::paste)
        ->setEnabled(mime && holdsPicture(*mime));
    menu.addAction(tr("&Choose file..."), this, &DropZone::chooseFile);
    menu.addAction(tr("&Draw"), QKeySequence(Qt::Key_D), this, &DropZone::startSketch);
    menu.addAction(tr("C&lear"), QKeySequence::Delete, this, &DropZone::clear)
        ->setEnabled(picture_.has_value());
    menu.exec(event->globalPos());
}

/// The sheet is square: what the tile does not need for it goes above the caption and below the words.
void DropZone::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (QWidget* sheet : std::initializer_list<QWidget*>{tile_, pad_})
        sheet->setMaximumHeight(std::max(width(), tile_->minimumSizeHint().height()));
}

void DropZone::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    tile_->setFocusRing(true);
}

void DropZone::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    tile_->setFocusRing(false);
}

}  // namespace twinsight
