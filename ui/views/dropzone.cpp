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
#include <QVBoxLayout>

#include "ui/support/elidedlabel.h"
#include "ui/support/picturemime.h"
#include "ui/views/picturetile.h"

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
      tile_(new PictureTile),
      title_(new ElidedLabel(Qt::ElideMiddle)) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto* caption = new QLabel(name);
    QFont large = caption->font();
    large.setBold(true);
    large.setPointSizeF(1.2 * large.pointSizeF());
    caption->setFont(large);
    caption->setAlignment(Qt::AlignHCenter);
    title_->setAlignment(Qt::AlignHCenter);
    tile_->setHint(
        tr("Drop a drawing or an image file here, paste one with Ctrl+V, or click to choose a file"));
    layout->addStretch();
    layout->addWidget(caption);
    layout->addWidget(tile_, 1);
    layout->addWidget(title_);
    layout->addStretch();
    setAccessibleName(tr("Picture %1").arg(name));
    describe();
}

QString DropZone::problem() const {
    return tile_->problem();
}

void DropZone::setPicture(const PictureRef& picture) {
    loadPicture(picture, kLongestSide, this, [this, generation = ++generation_](const LoadedPicture& loaded) {
        if (generation == generation_) showLoaded(loaded);
    });
    show(picture);
}

void DropZone::clear() {
    ++generation_;
    shown_.reset();
    tile_->setImage({});
    show(std::nullopt);
}

void DropZone::show(const std::optional<PictureRef>& picture) {
    picture_ = picture;
    title_->setText(picture ? pictureTrail(*picture) : QString());
    title_->setToolTip(picture ? fullName(*picture) : QString());
    complain({});
    Q_EMIT pictureChanged();
}

void DropZone::showLoaded(const LoadedPicture& loaded) {
    if (loaded.image.isNull()) {
        show(shown_);
        return complain(loaded.problem);
    }
    shown_ = picture_;
    tile_->setImage(loaded.image);
}

void DropZone::complain(const QString& sentence) {
    tile_->setProblem(sentence);
    describe();
}

void DropZone::describe() {
    QString text = picture_ ? pictureTrail(*picture_) : tr("empty");
    if (!problem().isEmpty()) text += QStringLiteral(". ") + problem();
    setAccessibleDescription(text);
}

bool DropZone::take(const QMimeData& mime) {
    const std::optional<PictureRef> picture = pictureFromMime(mime);
    if (picture) setPicture(*picture);
    return picture.has_value();
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
    if (!holdsPicture(*event->mimeData())) return;
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
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return chooseFile();
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return clear();
        default:
            QWidget::keyPressEvent(event);
    }
}

void DropZone::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) chooseFile();
}

void DropZone::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    menu.addAction(tr("&Paste"), QKeySequence::Paste, this, &DropZone::paste)
        ->setEnabled(mime && holdsPicture(*mime));
    menu.addAction(tr("&Choose file..."), this, &DropZone::chooseFile);
    menu.addAction(tr("C&lear"), QKeySequence::Delete, this, &DropZone::clear)
        ->setEnabled(picture_.has_value());
    menu.exec(event->globalPos());
}

/// The sheet is square: what the tile does not need for it goes above the caption and below the words.
void DropZone::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    tile_->setMaximumHeight(std::max(width(), tile_->minimumSizeHint().height()));
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
