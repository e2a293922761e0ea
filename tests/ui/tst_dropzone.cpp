// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "core/base/base64.h"
#include "tests/support/temporaryfolder.h"
#include "ui/support/picturemime.h"
#include "ui/views/dropzone.h"
#include "ui/views/picturetile.h"
#include "ui/views/sketchpad.h"

using namespace twinsight;

namespace {

/// A picture that is told from others by its size.
QImage drawing(int width) {
    QImage image(width, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setPixel(1, 1, 0xff000000);
    return image;
}

QString pngIn(const testing::TemporaryFolder& folder, const char* name, int width) {
    const QString file = QString::fromStdString((folder / name).string());
    drawing(width).save(file, "PNG");
    return file;
}

bool drop(QWidget& target, const QMimeData& mime) {
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    return true;
}

void drawLine(SketchPad& pad) {
    const QPoint middle = pad.rect().center();
    QTest::mousePress(&pad, Qt::LeftButton, {}, middle - QPoint(30, 30));
    QTest::mouseMove(&pad, middle + QPoint(30, 30));
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, middle + QPoint(30, 30));
}

int darkPixels(const QImage& image) {
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, y)) < 128;
    return dark;
}

QMimeData* mimeOfFile(QMimeData& mime, const QString& file) {
    mime.setUrls({QUrl::fromLocalFile(file)});
    return &mime;
}

}  // namespace

class TestDropZone : public QObject {
    Q_OBJECT

    const testing::TemporaryFolder folder_;
    QString png_ = pngIn(folder_, "seven.png", 7);

private Q_SLOTS:
    void takesADroppedFile() {
        DropZone zone("A");
        QSignalSpy changed(&zone, &DropZone::pictureChanged);
        QMimeData mime;
        QVERIFY(drop(zone, *mimeOfFile(mime, png_)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(zone.picture()->path, png_.toStdString());
        QTRY_COMPARE(zone.tile().image().width(), 7);
        QVERIFY(zone.accessibleDescription().endsWith(" / seven.png"));
    }

    void takesADrawingOfTheGrid() {
        DropZone zone("A");
        const PictureRef member{"/data/Omniglot.zip", "Greek/alpha/1.png", {}};
        QMimeData mime;
        setPictureReference(mime, member);
        QVERIFY(drop(zone, mime));
        QCOMPARE(zone.picture()->path, member.path);
        QCOMPARE(zone.picture()->member, member.member);
    }

    void namesTheAlphabetAndTheCharacterToo() {
        QCOMPARE(pictureTrail({"/data/Omniglot.zip", "Greek/alpha/1.png", {}}),
                 QStringLiteral("Greek / alpha / 1.png"));
        QCOMPARE(pictureTrail({"/data/set/Greek/alpha/1.png", {}, {}}),
                 QStringLiteral("Greek / alpha / 1.png"));
        QCOMPARE(pictureTrail({"/1.png", {}, {}}), QStringLiteral("1.png"));
        DropZone zone("A");
        zone.setPicture({"/data/Omniglot.zip", "Greek/alpha/1.png", {}});
        const auto labels = zone.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels,
                                    [](QLabel* label) { return label->text() == "Greek / alpha / 1.png"; }));
    }

    void takesPixels() {
        DropZone zone("A");
        QMimeData mime;
        mime.setImageData(drawing(9));
        QVERIFY(drop(zone, mime));
        QVERIFY(!zone.picture()->png.empty());
        QVERIFY(!fromBase64(zone.picture()->png).empty());
        QTRY_COMPARE(zone.tile().image().width(), 9);
    }

    void refusesWhatIsNoPicture() {
        DropZone zone("A");
        QMimeData text;
        text.setText("hello");
        QVERIFY(!drop(zone, text));
        QVERIFY(!zone.picture());
    }

    void saysThatALinkIntoTheWebIsNoPicture() {
        DropZone zone("A");
        zone.setPicture({png_.toStdString(), {}, {}});
        QTRY_COMPARE(zone.tile().image().width(), 7);
        QMimeData web;
        web.setUrls({QUrl("https://example.org/page")});
        QVERIFY(drop(zone, web));
        QVERIFY(zone.problem().contains("https://example.org/page"));
        QCOMPARE(zone.picture()->path, png_.toStdString());
    }

    void handsThePixelsOfWhatTheEngineDoesNotReadToIt() {
        const char* xpm =
            "/* XPM */\nstatic char* x[] = {\"2 1 2 1\", \"a c #000000\", \"b c #ffffff\", \"ab\"};\n";
        DropZone zone("A");
        zone.setPicture({folder_.write("old.xpm", xpm).string(), {}, {}});
        QTRY_COMPARE(zone.tile().image().size(), QSize(2, 1));
        QVERIFY(fromBase64(zone.picture()->png).size() > 8);
        QVERIFY(zone.problem().isEmpty());
    }

    void isHeadedByTheCharacterWhenThatIsKnown() {
        DropZone zone("A");
        zone.setPicture({"/data/set/Greek/alpha/1.png", {}, {}});
        zone.setCharacter("Greek / alpha");
        QCOMPARE(zone.heading(), QStringLiteral("A: Greek / alpha"));
        zone.clear();
        QCOMPARE(zone.heading(), QStringLiteral("A"));
    }

    void isDrawnOn() {
        DropZone zone("A");
        zone.resize(300, 400);
        zone.show();
        zone.startSketch();
        QSignalSpy changed(&zone, &DropZone::pictureChanged);
        drawLine(zone.pad());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!zone.picture()->png.empty());
        QVERIFY(darkPixels(zone.tile().image()) > 50);
        const quint64 subject = zone.subject();
        drawLine(zone.pad());
        QCOMPARE(zone.subject(), subject);
        QTest::keyClick(&zone.pad(), Qt::Key_Escape);
        QVERIFY(!zone.isSketching());
        QVERIFY(zone.picture());
    }

    void getsBackWhatWasThereWhenAllStrokesAreTakenBack() {
        DropZone zone("A");
        zone.resize(300, 400);
        zone.show();
        zone.setPicture({png_.toStdString(), {}, {}});
        QTRY_COMPARE(zone.tile().image().width(), 7);
        zone.startSketch();
        QCOMPARE(zone.picture()->path, png_.toStdString());
        drawLine(zone.pad());
        QVERIFY(zone.picture()->path.empty());
        QTest::keySequence(&zone.pad(), QKeySequence::Undo);
        QCOMPARE(zone.picture()->path, png_.toStdString());
        QCOMPARE(zone.tile().image().width(), 7);
    }

    void goesOnWithASketchButBeginsAnewAfterAnotherPicture() {
        DropZone zone("A");
        zone.resize(300, 400);
        zone.show();
        zone.startSketch();
        drawLine(zone.pad());
        zone.endSketch();
        zone.startSketch();
        QCOMPARE(zone.pad().sketch().strokes(), 1);
        zone.setPicture({png_.toStdString(), {}, {}});
        QVERIFY(!zone.isSketching());
        QTRY_COMPARE(zone.tile().image().width(), 7);
        zone.startSketch();
        QCOMPARE(zone.pad().sketch().strokes(), 0);
        QCOMPARE(zone.picture()->path, png_.toStdString());
    }

    void isLitWhileSomethingHovers() {
        DropZone zone("A");
        QMimeData mime;
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, mimeOfFile(mime, png_), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&zone, &enter);
        QVERIFY(zone.tile().isLit());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&zone, &leave);
        QVERIFY(!zone.tile().isLit());
    }

    void saysWhatIsWrongWithABadFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QByteArray png;
        {
            QFile file(png_);
            QVERIFY(file.open(QIODevice::ReadOnly));
            png = file.readAll();
        }
        QTest::newRow("text") << QByteArray("hello") << "not an image";
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("cut off") << png.left(png.size() / 2) << "damaged";
    }

    void saysWhatIsWrongWithABadFile() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto file =
            folder_.write("bad.png", {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        DropZone zone("A");
        QMimeData mime;
        QVERIFY(drop(zone, *mimeOfFile(mime, QString::fromStdString(file.string()))));
        QTRY_VERIFY(zone.problem().contains(words));
        QVERIFY(zone.problem().contains("bad.png"));
        QVERIFY(!zone.picture());
    }

    void saysWhenAFileIsNotThere() {
        DropZone zone("A");
        zone.setPicture({"/nowhere/a.png", {}, {}});
        QTRY_VERIFY(zone.problem().contains("/nowhere/a.png"));
        zone.setPicture({png_.toStdString(), {}, {}});
        QVERIFY(zone.problem().isEmpty());
    }

    void showsOnlyTheNewestPicture() {
        DropZone zone("A");
        zone.setPicture({"/nowhere/a.png", {}, {}});
        zone.setPicture({png_.toStdString(), {}, {}});
        QTRY_COMPARE(zone.tile().image().width(), 7);
        QVERIFY(zone.problem().isEmpty());
    }

    void pastesWithTheKeyboard() {
        DropZone zone("A");
        QGuiApplication::clipboard()->setImage(drawing(11));
        QTest::keySequence(&zone, QKeySequence::Paste);
        QTRY_COMPARE(zone.tile().image().width(), 11);
    }

    void saysWhenTheClipboardHoldsNoPicture() {
        DropZone zone("A");
        QGuiApplication::clipboard()->setText("hello");
        QTest::keySequence(&zone, QKeySequence::Paste);
        QVERIFY(zone.problem().contains("clipboard"));
    }

    void keepsThePictureWhenAWrongOneComes() {
        const auto file = folder_.write("wrong.png", "hello");
        DropZone zone("A");
        zone.setPicture({png_.toStdString(), {}, {}});
        QTRY_COMPARE(zone.tile().image().width(), 7);
        zone.setPicture({file.string(), {}, {}});
        QTRY_VERIFY(zone.problem().contains("wrong.png"));
        QCOMPARE(zone.picture()->path, png_.toStdString());
        QCOMPARE(zone.tile().image().width(), 7);
        QVERIFY(zone.accessibleDescription().contains("seven.png"));

        QSignalSpy changed(&zone, &DropZone::pictureChanged);
        QGuiApplication::clipboard()->setText("hello");
        zone.paste();
        QVERIFY(zone.problem().contains("clipboard"));
        QVERIFY(zone.picture());
        QVERIFY(changed.isEmpty());  // the result stays
    }

    void choosesAFileByKeyboardAndMouse() {
        DropZone zone("A");
        int asked = 0;
        zone.setFileChooser([&](QWidget*) { return ++asked == 1 ? png_ : QString(); });
        QTest::keyClick(&zone, Qt::Key_Return);
        QCOMPARE(zone.picture()->path, png_.toStdString());
        QTest::keyClick(&zone, Qt::Key_Space);
        QTest::mouseClick(&zone, Qt::LeftButton);
        QCOMPARE(asked, 3);
        QVERIFY(zone.picture());  // who does not choose keeps what is there
    }

    void isClearedByDelete() {
        DropZone zone("A");
        zone.setPicture({png_.toStdString(), {}, {}});
        QTRY_VERIFY(!zone.tile().image().isNull());
        QTest::keyClick(&zone, Qt::Key_Delete);
        QVERIFY(!zone.picture());
        QVERIFY(zone.tile().image().isNull());
    }

    void isReachedByTab() {
        DropZone zone("A");
        QVERIFY(zone.focusPolicy() & Qt::TabFocus);
        QCOMPARE(zone.accessibleName(), QStringLiteral("Picture A"));
    }
};

QTEST_MAIN(TestDropZone)
#include "tst_dropzone.moc"
