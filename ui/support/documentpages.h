// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

class QPagedPaintDevice;
class QTextDocument;

namespace twinsight {

/// What of a document stands on one page, in the document's units.
struct DocumentPage {
    QRectF heading;  ///< the first row of a table that goes on here, to be said again; null: none
    double top = 0, bottom = 0;
};

/// Cuts a document that is laid out for a width (QTextDocument::setTextWidth) into pages of a height. A cut
/// goes through no row of a table and no paragraph, and leaves no heading alone at the end of a page. (Qt's
/// own pages cut rows in two.)
std::vector<DocumentPage> pagesOf(const QTextDocument& document, double height);

/// Paints it page by page, as wide as the paper's margins leave room, with "1 of 3" at the foot. Any thread.
void paintPages(QTextDocument& document, QPagedPaintDevice& paper);

}  // namespace twinsight
