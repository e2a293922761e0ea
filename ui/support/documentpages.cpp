// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/documentpages.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <limits>

#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr double kFootHeight = 28;
constexpr int kFootSize = 11;

/// Where a page may begin.
struct Cut {
    double y = 0;
    QRectF heading;
};

/// Finds the places between the parts of a document.
class Cuts {
public:
    explicit Cuts(const QTextDocument& document) : layout_(*document.documentLayout()) {
        for (auto part = document.rootFrame()->begin(); !part.atEnd(); ++part)
            if (const auto* table = qobject_cast<QTextTable*>(part.currentFrame()))
                addTable(*table);
            else if (part.currentBlock().isValid())
                addBlock(part.currentBlock());
    }
    const std::vector<Cut>& all() const { return cuts_; }

private:
    void addBlock(const QTextBlock& block) {
        const bool empty = block.length() <= 1;
        if (!afterHeading_ && !empty) cuts_.push_back({layout_.blockBoundingRect(block).top(), {}});
        if (!empty) afterHeading_ = block.blockFormat().headingLevel() > 0;
    }

    /// Two rows at least stay together at either end, so that none stands alone.
    void addTable(const QTextTable& table) {
        const QRectF whole = layout_.frameBoundingRect(&const_cast<QTextTable&>(table));
        const int heads = table.format().headerRowCount(), first = heads + 2, last = table.rows() - 2;
        if (!afterHeading_) cuts_.push_back({whole.top(), {}});
        afterHeading_ = false;
        QRectF heading;
        if (heads > 0 && heads < table.rows())
            heading = QRectF(whole.topLeft(), QPointF(whole.right(), topOf(table, heads)));
        for (int row = first; row <= last; ++row) cuts_.push_back({topOf(table, row), heading});
    }

    /// The highest cell fills its row.
    double topOf(const QTextTable& table, int row) const {
        double top = std::numeric_limits<double>::max();
        for (int column = 0; column < table.columns(); ++column)
            top = std::min(
                top,
                layout_.blockBoundingRect(table.cellAt(row, column).firstCursorPosition().block()).top());
        return top - table.format().cellPadding();
    }

    const QAbstractTextDocumentLayout& layout_;
    std::vector<Cut> cuts_;
    bool afterHeading_ = false;
};

void paintPart(QTextDocument& document, QPainter& painter, const QRectF& part, double at) {
    painter.save();
    painter.translate(0, at - part.top());
    document.drawContents(&painter, part);
    painter.restore();
}

}  // namespace

std::vector<DocumentPage> pagesOf(const QTextDocument& document, double height) {
    const std::vector<Cut> cuts = Cuts(document).all();
    const double end = document.size().height();
    std::vector<DocumentPage> pages{{}};
    while (end - pages.back().top > height - pages.back().heading.height()) {
        DocumentPage& page = pages.back();
        const double reach = page.top + height - page.heading.height();
        Cut next{reach, {}};
        for (const Cut& cut : cuts)
            if (cut.y > page.top && cut.y <= reach) next = cut;
        page.bottom = next.y;
        pages.push_back({next.heading, next.y, 0});
    }
    pages.back().bottom = end;
    return pages;
}

void paintPages(QTextDocument& document, QPagedPaintDevice& paper) {
    QPainter painter(&paper);
    const double scale = paper.width() / document.textWidth();
    painter.scale(scale, scale);
    QFont foot = document.defaultFont();
    foot.setPixelSize(kFootSize);  // in points it would be scaled twice
    const double width = document.textWidth(), height = paper.height() / scale;
    const std::vector<DocumentPage> pages = pagesOf(document, height - kFootHeight);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) paper.newPage();
        const DocumentPage& page = pages[i];
        if (!page.heading.isNull()) paintPart(document, painter, page.heading, 0);
        paintPart(document, painter, QRectF(0, page.top, width, page.bottom - page.top),
                  page.heading.height());
        painter.setFont(foot);
        painter.drawText(QRectF(0, height - kFootHeight, width, kFootHeight),
                         Qt::AlignRight | Qt::AlignBottom, tr("%1 of %2").arg(i + 1).arg(pages.size()));
    }
}

}  // namespace twinsight
