// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace twinsight {

class DatasetSession;
class ElidedLabel;
class LibraryPanel;

/// What the status bar says of the data set: the current drawing, the selection, a scan under way, files left
/// out.
class LibraryStatus : public QObject {
    Q_OBJECT

public:
    LibraryStatus(QStatusBar& bar, DatasetSession& session, LibraryPanel& library);

    /// Something that takes a while and has no known end. Empty text: it is over.
    void showBusy(const QString& text);
    /// Whether the grid is on screen: only then there is a current drawing and a selection to speak of.
    void setGridShown(bool shown);

private:
    void showScan(qint64 filesMet);
    void showSkipped();
    void showDrawing();
    void showDrawingAgain(quint32 drawing);
    void showSelection();
    void listSkipped();

    DatasetSession& session_;
    LibraryPanel& library_;
    ElidedLabel* drawing_;
    QLabel* facts_;
    QLabel* selection_;
    QProgressBar* busy_;
    QToolButton* skipped_;
    bool gridShown_ = true;
};

}  // namespace twinsight
