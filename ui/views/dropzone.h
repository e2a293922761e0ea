// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "core/protocol/messages.h"
#include "ui/support/pictureloader.h"

class QMimeData;

namespace twinsight {

class ElidedLabel;
class PictureTile;

/// A place for one picture: dropped, pasted (Ctrl+V), chosen from a file (click, Enter or Space) or set by
/// code. Delete clears it. A picture that cannot be shown is not kept: a sentence says why, and the one
/// before it comes back. GUI thread only.
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

    /// Why the last picture was refused; empty when it was not.
    QString problem() const;
    const PictureTile& tile() const { return *tile_; }
    /// In place of the file dialog.
    void setFileChooser(FileChooser chooser) { chooser_ = std::move(chooser); }

public Q_SLOTS:
    void chooseFile();
    void paste();

Q_SIGNALS:
    /// Also when it was cleared, or refused and the one before it has come back.
    void pictureChanged();

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
    void showLoaded(const LoadedPicture& loaded);
    void show(const std::optional<PictureRef>& picture);
    void complain(const QString& sentence);
    void describe();

    std::optional<PictureRef> picture_;
    std::optional<PictureRef> shown_;  ///< the last one that could be read
    quint64 generation_ = 0;  ///< of the picture that is being read: an older one is not shown any more
    FileChooser chooser_;
    QString name_;
    PictureTile* tile_;
    ElidedLabel* title_;
};

}  // namespace twinsight
