// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "core/protocol/messages.h"
#include "ui/support/inkstyle.h"
#include "ui/support/pictureloader.h"

class QLabel;
class QMimeData;
class QStackedLayout;
class QToolButton;

namespace twinsight {

class ElidedLabel;
class PictureTile;
class SketchPad;

/// A place for one picture: dropped, pasted (Ctrl+V), chosen from a file (click, Enter or Space), drawn (D)
/// or set by code. Delete clears it. A picture that cannot be shown is not kept: a sentence says why, and the
/// one before it comes back. GUI thread only.
class DropZone : public QWidget {
    Q_OBJECT

public:
    /// Asks the person for a file; empty when they do not want to.
    using FileChooser = std::function<QString(QWidget* parent)>;

    /// `name`: "A" or "B".
    explicit DropZone(const QString& name, QWidget* parent = nullptr);

    const std::optional<PictureRef>& picture() const { return picture_; }
    void setPicture(const PictureRef& picture);
    void clear();
    /// Which picture this is: another one has another number, the next stroke of a sketch has not.
    quint64 subject() const { return subject_; }

    /// What the picture shows, "Greek / character01", as the zone's heading; empty when that is not known.
    void setCharacter(const QString& name);
    QString heading() const;
    /// What a person would call the picture.
    QString words() const;

    /// Lets the person draw, or go on drawing. The picture stays until the first stroke, and comes back when
    /// all strokes are taken back.
    void startSketch();
    void endSketch();
    bool isSketching() const;
    /// The sheet is empty and nothing has been drawn on it: the picture is that from before.
    bool awaitsStroke() const;
    SketchPad& pad() const { return *pad_; }
    /// That sketches are made in from the next one on.
    void setInkStyle(const InkStyle& style) { ink_ = style; }

    /// Why the last picture was refused; empty when it was not.
    QString problem() const;
    PictureTile& tile() const { return *tile_; }
    /// In place of the file dialog.
    void setFileChooser(FileChooser chooser) { chooser_ = std::move(chooser); }

public Q_SLOTS:
    void chooseFile();
    void paste();

Q_SIGNALS:
    /// Also when it was cleared, or refused and the one before it has come back, or when an empty sheet is
    /// put over it or taken away.
    void pictureChanged();
    /// Other pixels are on screen, or none any more.
    void pictureShown();
    /// Two were dropped or pasted at once: this is the second one.
    void anotherCame(const twinsight::PictureRef& picture);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool take(const QMimeData& mime);
    void prepareSheet();
    void tellSheet();
    void showLoaded(const LoadedPicture& loaded);
    void hold(const std::optional<PictureRef>& picture);
    void takeSketch();
    void showName();
    QString trail() const;
    void complain(const QString& sentence);
    void describe();
    QWidget* makeTools();

    std::optional<PictureRef> picture_;
    std::optional<PictureRef> shown_;  ///< the last one that could be read
    quint64 generation_ = 0;  ///< of the picture that is being read: an older one is not shown any more
    FileChooser chooser_;
    quint64 subject_ = 0;
    QString name_, character_;
    std::optional<PictureRef> sketched_;  ///< what the pad holds
    std::optional<PictureRef> before_;    ///< what was here before the sketch
    QImage imageBefore_;
    InkStyle ink_;
    ElidedLabel* caption_;
    PictureTile* tile_;
    SketchPad* pad_;
    ElidedLabel* title_;
    QToolButton* draw_;
    QStackedLayout* tools_;
};

}  // namespace twinsight
