// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <set>

#include "core/data/scan.h"
#include "tests/ui/drawingfolder.h"
#include "ui/support/thumbnailcache.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Large as a file, too.
QByteArray noisyPng(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    quint32 noise = 1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) image.setPixel(x, y, (noise = noise * 1664525 + 1013904223));
    return pngOf(image);
}

/// What is kept there, as if of a picture of another size.
QByteArray keptInsteadOf(const QString& path, QSize pixels) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray bytes = file.readAll(), written;
    QDataStream stream(&written, QIODevice::WriteOnly);
    stream << pixels;
    return bytes.replace(4, written.size(), written);
}

std::set<quint32> drawingsIn(const QSignalSpy& ready) {
    std::set<quint32> drawings;
    for (const auto& arguments : ready) drawings.insert(arguments[0].toUInt());
    return drawings;
}

}  // namespace

class Thumbnails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallPictureKeepsItsPixels() {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const Thumbnail thumbnail = decodeThumbnail(pngOf(image), 128);
        QCOMPARE(thumbnail.image.size(), QSize(20, 10));
        QCOMPARE(thumbnail.image.pixelColor(3, 3), QColor(Qt::darkGreen));
        QVERIFY(!thumbnail.reduced);
        QVERIFY(thumbnail.problem.isEmpty());
    }

    void aLargePictureIsReducedAndKeepsItsShape() {
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        const Thumbnail thumbnail = decodeThumbnail(pngOf(image), 128);
        QCOMPARE(thumbnail.image.size(), QSize(128, 32));
        QCOMPARE(thumbnail.pixels, QSize(400, 100));
        QVERIFY(thumbnail.reduced);
    }

    void aLargeOneBitPictureKeepsItsColours() {
        QImage image(300, 300, QImage::Format_Mono);
        image.setColorTable({qRgb(255, 255, 255), qRgb(200, 30, 30)});
        image.fill(1);
        QCOMPARE(decodeThumbnail(pngOf(image), 128).image.pixelColor(60, 60), QColor(200, 30, 30));
    }

    void transparencyBecomesWhitePaper() {
        QImage image(4, 4, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const Thumbnail thumbnail = decodeThumbnail(pngOf(image), 128);
        QVERIFY(!thumbnail.image.hasAlphaChannel());
        QCOMPARE(thumbnail.image.pixelColor(1, 1), QColor(Qt::white));
    }

    void aDamagedPictureHasASentence() {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::red);
        const Thumbnail cutOff = decodeThumbnail(pngOf(image).left(50), 128);
        QVERIFY(cutOff.image.isNull());
        QVERIFY(!cutOff.problem.isEmpty());
        QVERIFY(!decodeThumbnail("not an image at all", 128).problem.isEmpty());
        QVERIFY(!decodeThumbnail({}, 128).problem.isEmpty());
    }

    void aPictureThatClaimsAbsurdSizesIsRefused() {
        QByteArray bytes = "P5 60000 60000 255\n";
        const Thumbnail thumbnail = decodeThumbnail(bytes + "abc", 128);
        QVERIFY(thumbnail.image.isNull());
        QVERIFY(!thumbnail.problem.isEmpty());
    }

    void theCacheDecodesWhatIsWanted() {
        const DrawingFolder folder(twoAlphabets());
        ThumbnailCache cache;
        cache.setDataset(scanDataset(folder.path()));
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        cache.want({1, 4}, 128);
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(drawingsIn(ready), (std::set<quint32>{1, 4}));
        QVERIFY(cache.find(1) && !cache.find(0));
        QVERIFY(cache.find(4)->bytes > 0);
    }

    void theCacheDoesNotDecodeWhatItHas() {
        const DrawingFolder folder(twoAlphabets());
        ThumbnailCache cache;
        cache.setDataset(scanDataset(folder.path()));
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        cache.want({0}, 128);
        QTRY_COMPARE(ready.size(), 1);
        cache.want({0, 1}, 128);
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(ready[1][0].toUInt(), 1u);
    }

    void theCacheDecodesAnewWhatIsWantedLarger() {
        DrawingFolder folder(twoAlphabets());
        folder.addDrawing("Greek/alpha/1.png", {300, 300});
        ThumbnailCache cache;
        cache.setDataset(scanDataset(folder.path()));
        cache.want({0}, 128);
        QTRY_VERIFY(cache.find(0));
        QCOMPARE(cache.find(0)->image.width(), 128);
        cache.want({0}, 256);
        QTRY_COMPARE(cache.find(0)->image.width(), 256);
    }

    void theCacheDropsWhatIsNoLongerWanted() {
        QStringList names;
        for (int i = 0; i < 200; ++i) names << QString("a/b/%1.png").arg(i);
        const DrawingFolder folder(names);
        ThumbnailCache cache;
        cache.setDataset(scanDataset(folder.path()));
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        std::vector<std::uint32_t> all(200);
        std::iota(all.begin(), all.end(), 0);
        cache.want(all, 128);
        cache.want({199}, 128);
        QTRY_VERIFY(cache.find(199));
        QVERIFY(ready.size() < 100);
    }

    void picturesOfTheLastDataSetDoNotAppearInTheNext() {
        const DrawingFolder first(twoAlphabets());
        DrawingFolder second(twoAlphabets());
        second.addDrawing("Greek/alpha/1.png", {33, 33});
        ThumbnailCache cache;
        cache.setDataset(scanDataset(first.path()));
        cache.want({0}, 128);
        cache.setDataset(scanDataset(second.path()));
        cache.want({0}, 128);
        QTRY_VERIFY(cache.find(0));
        QCOMPARE(cache.find(0)->image.width(), 33);
    }

    void aLargePictureIsKeptOnTheDiskUntilItIsWrittenTo() {
        DrawingFolder folder(twoAlphabets()), disk;
        folder.addFile("Greek/alpha/1.png", noisyPng({700, 600}));
        const auto width = [&] {
            ThumbnailCache cache(nullptr, ThumbnailStore(disk.text()));
            cache.setDataset(scanDataset(folder.path()));
            cache.want({0, 1}, 128);
            [&] { QTRY_VERIFY(cache.find(0) && cache.find(1)); }();
            return cache.find(0)->pixels.width();
        };
        QCOMPARE(width(), 700);
        const QStringList kept = QDir(disk.text()).entryList(QDir::Files);
        QCOMPARE(kept.size(), 1);  // the small one is quicker decoded
        disk.addFile(kept[0], keptInsteadOf(disk.file(kept[0]), {999, 9}));
        QCOMPARE(width(), 999);  // from there
        folder.addFile("Greek/alpha/1.png", noisyPng({800, 600}));
        QCOMPARE(width(), 800);
        disk.addFile(kept[0], "damaged");
        QCOMPARE(width(), 800);
    }

    void theDiskCacheFindsOnlyWhatIsSound() {
        const DrawingFolder disk;
        const ThumbnailStore store(disk.text());
        const Thumbnail thumbnail = decodeThumbnail(noisyPng({700, 600}), 128);
        store.keep("ab", 128, thumbnail);
        const auto found = store.find("ab", 128);
        QVERIFY(found);
        QCOMPARE(found->image.convertToFormat(thumbnail.image.format()), thumbnail.image);
        QCOMPARE(found->bytes, thumbnail.bytes);
        QVERIFY(found->mode == thumbnail.mode);
        QVERIFY(found->reduced);
        QVERIFY(!store.find("ab", 256) && !store.find("cd", 128));
        QFile file(disk.file("ab-128"));
        for (qint64 size = file.size() - 1; size >= 0; size -= 97) {
            QVERIFY(file.resize(size));
            store.find("ab", 128);  // whatever is left of it
        }
        QVERIFY(!store.find("ab", 128));
    }

    void theDiskCacheStaysWithinItsBound() {
        const DrawingFolder disk;
        const Thumbnail thumbnail = decodeThumbnail(noisyPng({700, 600}), 128);
        const ThumbnailStore store(disk.text(), 200'000);
        for (int i = 0; i < 200; ++i) store.keep(QString::number(i), 128, thumbnail);
        qint64 bytes = 0;
        for (const QFileInfo& file : QDir(disk.text()).entryInfoList(QDir::Files)) bytes += file.size();
        const qint64 each = QFileInfo(disk.file("199-128")).size();
        QVERIFY(each > 5'000);
        QVERIFY(bytes <= 200'000 + 64 * each);  // it is looked at after so many
    }

    void aFileThatHasVanishedHasASentence() {
        DrawingFolder folder(twoAlphabets());
        const auto dataset = scanDataset(folder.path());
        std::filesystem::remove(folder.path() / "Greek/alpha/1.png");
        ThumbnailCache cache;
        cache.setDataset(dataset);
        cache.want({0}, 128);
        QTRY_VERIFY(cache.find(0));
        QVERIFY(!cache.find(0)->problem.isEmpty());
    }
};

QTEST_MAIN(Thumbnails)
#include "tst_thumbnails.moc"
