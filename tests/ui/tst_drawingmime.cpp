// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/data/scan.h"
#include "tests/support/zip.h"
#include "tests/ui/drawingfolder.h"
#include "ui/support/drawingmime.h"
#include "ui/support/picturemime.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

std::string bytesOf(const QString& file) {
    return readFile(pathFromUtf8(file.toStdString()), 1 << 20);
}

/// Two alphabets, packed.
std::shared_ptr<const Dataset> packed(const DrawingFolder& folder, const TemporaryFolder& where) {
    std::vector<ZipMember> members;
    for (const QString& name : twoAlphabets())
        members.push_back({name.toStdString(), bytesOf(folder.file(name))});
    writeZip(where.path() / "set.zip", members);
    return scanDataset(where.path() / "set.zip");
}

}  // namespace

class DrawingMimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsAPictureAndAllAreFiles() {
        const DrawingFolder folder(twoAlphabets());
        const DrawingMime mime(scanDataset(folder.path()), {2, 0}, std::make_shared<QTemporaryDir>());
        const auto pictures = picturesFromMime(mime);
        QCOMPARE(pictures.size(), 2u);
        QCOMPARE(pictures[0].path, folder.file("Greek/beta/1.png").toStdString());
        QCOMPARE(pictures[1].path, folder.file("Greek/alpha/1.png").toStdString());
        QVERIFY(mime.hasImage() && mime.hasUrls());
        QCOMPARE(mime.imageData().value<QImage>().size(), QSize(10, 8));
        QCOMPARE(mime.urls(), (QList<QUrl>{QUrl::fromLocalFile(folder.file("Greek/beta/1.png")),
                                           QUrl::fromLocalFile(folder.file("Greek/alpha/1.png"))}));
        QVERIFY(mime.data("text/uri-list").startsWith("file:///"));
    }

    void aLargePictureIsHandedOverWhole() {
        DrawingFolder folder;
        folder.addDrawing("a/b/1.png", {900, 700});
        const DrawingMime mime(scanDataset(folder.path()), {0}, std::make_shared<QTemporaryDir>());
        QCOMPARE(mime.imageData().value<QImage>().size(), QSize(900, 700));
    }

    void drawingsOfAnArchiveBecomeFiles() {
        const DrawingFolder folder(twoAlphabets());
        const TemporaryFolder where;
        const auto written = std::make_shared<QTemporaryDir>();
        const DrawingMime mime(packed(folder, where), {3, 4}, written);
        QCOMPARE(picturesFromMime(mime).at(0).member, "Greek/beta/2.png");
        QCOMPARE(picturesFromMime(mime).at(1).member, "Runes/fehu/1.png");
        QCOMPARE(mime.imageData().value<QImage>().size(), QSize(10, 8));
        const QList<QUrl> files = mime.urls();
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0].toLocalFile().endsWith("Greek/beta/2.png"));
        QVERIFY(files[0].toLocalFile().startsWith(written->path()));
        QCOMPARE(bytesOf(files[1].toLocalFile()), bytesOf(folder.file("Runes/fehu/1.png")));
    }

    void ofVeryManyInAnArchiveOnlyTheFirstIsHandedOver() {
        const DrawingFolder folder(twoAlphabets());
        const TemporaryFolder where;
        const std::vector<std::uint32_t> many(DrawingMime::kMostWrittenOut + 1, 0);
        const DrawingMime mime(packed(folder, where), many, std::make_shared<QTemporaryDir>());
        QVERIFY(!mime.hasUrls());
        QVERIFY(mime.hasImage());
    }

    void whatCannotBeReadIsLeftOut() {
        DrawingFolder folder(twoAlphabets());
        const auto dataset = scanDataset(folder.path());
        QFile::remove(folder.file("Greek/alpha/1.png"));
        const DrawingMime mime(dataset, {0}, std::make_shared<QTemporaryDir>());
        QVERIFY(mime.imageData().value<QImage>().isNull());
    }
};

QTEST_GUILESS_MAIN(DrawingMimes)
#include "tst_drawingmime.moc"
