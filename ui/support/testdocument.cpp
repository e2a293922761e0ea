// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/testdocument.h"

#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include "ui/support/phrases.h"
#include "ui/support/testwords.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr int kPlotWidth = 560, kPictureSide = 48;

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString imageTag(const QImage& image, int width) {
    if (image.isNull()) return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img width=\"%1\" src=\"data:image/png;base64,%2\">")
        .arg(width)
        .arg(QString::fromLatin1(png.toBase64()));
}

QString row(const QStringList& cells, const QString& tag = QStringLiteral("td")) {
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells) html += QStringLiteral("<%1>%2</%1>").arg(tag, cell);
    return html + QStringLiteral("</tr>\n");
}

QString table(const QStringList& head, const QString& rows) {
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n") +
           row(head, QStringLiteral("th")) + rows + QStringLiteral("</table>\n");
}

QString heading(const QString& text) {
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
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
    return found == plots.pictures.end() ? QString() : imageTag(found->second, kPictureSide);
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
            rows +=
                row({picture(plots, pair.a), picture(plots, pair.b), escaped(pair.a), escaped(pair.b),
                     pair.same ? tr("same") : tr("different"), QLocale().toString(pair.probability, 'f', 4)});
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
    QString html = QStringLiteral(
                       "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                       "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
                       "table{border-collapse:collapse}td,th{text-align:left}img{image-rendering:auto}"
                       "</style></head><body>\n<h1>%1</h1>\n<p>%2</p>\n")
                       .arg(tr("Twinsight test report"), spokenTest(report).toHtmlEscaped());
    html += figures(report);
    if (const QString words = spokenDifference(report); !words.isEmpty())
        html += QStringLiteral("<p>%1</p>\n").arg(words.toHtmlEscaped());
    for (const auto& [title, plot] : plots.plots)
        html += heading(title) + QStringLiteral("<p>%1</p>\n").arg(imageTag(plot, kPlotWidth));
    html += parts(report) + confused(report, plots) + worst(report, plots);
    return html + QStringLiteral("</body></html>\n");
}

QByteArray pdfOf(const QString& html) {
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    writer.setTitle(tr("Twinsight test report"));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return pdf.data();
}

}  // namespace twinsight
