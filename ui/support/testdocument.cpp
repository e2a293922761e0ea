// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/testdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>
#include <algorithm>
#include <span>

#include "ui/support/documentpages.h"
#include "ui/support/phrases.h"
#include "ui/support/testwords.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr int kPictureSide = 44, kPageWidth = 800, kDotsPerMeter = 3780;

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

/// Both sides are named: of one alone Qt's documents take the other from the file.
QString imageTag(const QImage& image, const QSize& size) {
    if (image.isNull()) return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img width=\"%1\" height=\"%2\" src=\"data:image/png;base64,%3\">")
        .arg(size.width())
        .arg(size.height())
        .arg(QString::fromLatin1(png.toBase64()));
}

QString row(const QStringList& cells, const QString& tag = QStringLiteral("td")) {
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells) html += QStringLiteral("<%1>%2</%1>").arg(tag, cell);
    return html + QStringLiteral("</tr>\n");
}

QString table(const QStringList& head, const QString& rows) {
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">\n<thead>") +
           row(head, QStringLiteral("th")) + QStringLiteral("</thead>\n") + rows +
           QStringLiteral("</table>\n");
}

/// Without lines.
QString plainTable(const QString& rows) {
    return QStringLiteral("<table class=\"plain\" cellspacing=\"0\" cellpadding=\"4\">\n%1</table>\n")
        .arg(rows);
}

/// What must not be broken: "different", "0.9932".
QString unbroken(const QString& words) {
    return QStringLiteral("<span style=\"white-space:nowrap\">%1</span>").arg(words);
}

QString heading(const QString& text) {
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString origins(const TestReport& report) {
    QString rows;
    for (const TestOrigin& origin : originsOf(report))
        rows +=
            row({QStringLiteral("<b>%1</b>").arg(origin.name.toHtmlEscaped()), origin.words.toHtmlEscaped()});
    return rows.isEmpty() ? rows : plainTable(rows);
}

QStringList modelNames(const TestReport& report) {
    QStringList names;
    for (const ModelTest& test : report.models) names << escaped(test.model);
    return names;
}

QString figures(const TestReport& report) {
    QString rows;
    for (const TestFigureRow& figure : figureRows(report)) {
        QStringList cells{QStringLiteral("<b>%1</b><br>%2").arg(figure.name, figure.tip)};
        for (const QString& value : figure.values) cells << value;
        rows += row(cells);
    }
    return table(QStringList{tr("Figure (95 % interval)")} + modelNames(report), rows);
}

/// Two beside each other.
QString charts(const TestPlots& plots) {
    QString rows;
    for (std::size_t i = 0; i < plots.plots.size(); i += 2) {
        QStringList cells;
        for (const auto& [title, plot] :
             std::span(plots.plots).subspan(i).first(std::min<std::size_t>(2, plots.plots.size() - i)))
            cells << QStringLiteral("<b>%1</b><br>%2")
                         .arg(title.toHtmlEscaped(), imageTag(plot, plot.deviceIndependentSize().toSize()));
        rows += row(cells);
    }
    return rows.isEmpty() ? rows : plainTable(rows);
}

QString parts(const TestReport& report) {
    QString html;
    for (const ModelTest& test : report.models) {
        if (test.rows.empty()) continue;
        html += heading((report.task == TestTask::Runs ? tr("By run: %1") : tr("By alphabet: %1"))
                            .arg(QString::fromStdString(test.model)));
        QString rows;
        const bool pairs = report.task == TestTask::Verification;
        for (const TestRow& part : test.rows) {
            QStringList cells{escaped(part.name), spokenCount(part.figures.trials),
                              spokenMeasured(part.figures.accuracy)};
            if (pairs) cells << spokenMeasured(part.figures.eer) << spokenNumber(part.figures.auc);
            rows += row(cells);
        }
        QStringList head{QString(), pairs ? tr("Pairs") : tr("Trials"), tr("Accuracy")};
        if (pairs) head << tr("EER") << tr("AUC");
        html += table(head, rows);
    }
    return html;
}

QString picture(const TestPlots& plots, const std::string& name) {
    const auto found = plots.pictures.find(name);
    if (found == plots.pictures.end()) return {};
    return imageTag(found->second,
                    found->second.size().scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio));
}

QString confused(const TestReport& report, const TestPlots& plots) {
    QString html;
    for (const ModelTest& test : report.models) {
        if (test.confused.empty()) continue;
        QString rows;
        for (const ConfusedCharacters& pair : test.confused)
            rows += row({picture(plots, pair.pictureA), picture(plots, pair.pictureB), escaped(pair.a),
                         escaped(pair.b), tr("%1 of %2").arg(pair.mistakes).arg(pair.meetings)});
        html += heading(tr("Most confused: %1").arg(QString::fromStdString(test.model))) +
                table({QString(), QString(), tr("Character"), tr("taken for"), tr("Times")}, rows);
    }
    return html;
}

QString worst(const TestReport& report, const TestPlots& plots) {
    QString html;
    for (const ModelTest& test : report.models) {
        if (test.worst.empty()) continue;
        QString rows;
        for (const WorstPair& pair : test.worst)
            rows += row({picture(plots, pair.a), picture(plots, pair.b), escaped(pair.a), escaped(pair.b),
                         unbroken(pair.same ? tr("same") : tr("different")),
                         QLocale().toString(pair.probability, 'f', 4)});
        html += heading(tr("Most wrong pairs: %1").arg(QString::fromStdString(test.model))) +
                table({QString(), QString(), tr("A"), tr("B"), tr("Truth"), tr("Probability")}, rows);
    }
    return html;
}

}  // namespace

std::vector<std::string> picturesIn(const TestReport& report) {
    std::vector<std::string> names;
    for (const ModelTest& test : report.models) {
        for (const ConfusedCharacters& pair : test.confused)
            names.insert(names.end(), {pair.pictureA, pair.pictureB});
        for (const WorstPair& pair : test.worst) names.insert(names.end(), {pair.a, pair.b});
    }
    std::erase(names, std::string());
    return names;
}

QString htmlOf(const TestReport& report, const TestPlots& plots) {
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
            "@media screen{body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}}"
            "table{border-collapse:collapse;margin-top:8px;margin-bottom:8px}td,th{text-align:left}"
            "td{border-bottom:1px solid #cccccc;vertical-align:middle}th{border-bottom:1px solid #888888}"
            ".plain td{border-bottom:none}h2{font-size:large}"
            "</style></head><body>\n<h1>%1</h1>\n<p>%2</p>\n")
            .arg(tr("Twinsight test report"), spokenTest(report).toHtmlEscaped());
    html += origins(report) + figures(report);
    for (const QString& words : {spokenCaution(report), spokenDifference(report)})
        if (!words.isEmpty()) html += QStringLiteral("<p>%1</p>\n").arg(words.toHtmlEscaped());
    html += charts(plots) + parts(report) + confused(report, plots) + worst(report, plots);
    return html + QStringLiteral("</body></html>\n");
}

QByteArray pdfOf(const QString& html) {
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 16, 18, 14},
                                     QPageLayout::Millimeter));
    writer.setTitle(tr("Twinsight test report"));
    writer.setCreator(QStringLiteral("Twinsight"));
    QImage screen(1, 1, QImage::Format_RGB32);  // so that a pixel of the document is one of CSS
    screen.setDotsPerMeterX(kDotsPerMeter);
    screen.setDotsPerMeterY(kDotsPerMeter);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&screen);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    QFont font(QStringLiteral("sans-serif"), 10);
    font.setHintingPreference(QFont::PreferNoHinting);
    document.setDefaultFont(font);
    document.setMetaInformation(QTextDocument::CssMedia, QStringLiteral("print"));
    document.setHtml(html);
    document.setTextWidth(kPageWidth);
    paintPages(document, writer);
    return pdf.data();
}

}  // namespace twinsight
