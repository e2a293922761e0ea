// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "core/base/base64.h"
#include "tests/core/imaging/tinyimages.h"
#include "tests/support/temporaryfolder.h"
#include "tests/ui/drawingfolder.h"
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

void drawLine(SketchPad& pad, Qt::MouseButton button = Qt::LeftButton) {
    const QPoint middle = pad.rect().center();
    QTest::mousePress(&pad, button, {}, middle - QPoint(30, 30));
    QTest::mouseMove(&pad, middle + QPoint(30, 30));
    QTest::mouseRelease(&pad, button, {}, middle + QPoint(30, 30));
}

/// A line as a pen or its other end draws it.
void drawLine(SketchPad& pad, QPointingDevice::PointerType type, double pressure) {
    const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus, type,
                              QInputDevice::Capability::Pressure, 1, 1);
    const QPointF from = pad.rect().center() - QPointF(30, 30), to = from + QPointF(60, 60);
    const auto send = [&](QEvent::Type event, QPointF at, Qt::MouseButtons buttons) {
        QTabletEvent tablet(event, &pen, at, pad.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt::NoModifier,
                            Qt::LeftButton, buttons);
        QCoreApplication::sendEvent(&pad, &tablet);
    };
    send(QEvent::TabletPress, from, Qt::LeftButton);
    send(QEvent::TabletMove, to, Qt::LeftButton);
    send(QEvent::TabletRelease, to, Qt::NoButton);
}

/// Two pictures, the first one of the width 2 and black at the left, the second one all white.
std::string animatedGif() {
    using namespace std::string_literals;
    return "GIF89a\2\0\1\0\x80\0\0\0\0\0\xff\xff\xff"
           "!\xf9\4\0\x0a\0\0\0,\0\0\0\0\2\0\1\0\0\2\2\x44\x0a\0"
           "!\xf9\4\0\x0a\0\0\0,\0\0\0\0\2\0\1\0\0\2\2\x4c\x0a\0;"s;
}

std::string bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

int darkPixels(const QImage& image) {
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, y)) < 128;
    return dark;
}

/// Drawings of an archive, whose files are not written out yet.
class SlowFiles : public QMimeData {
public:
    SlowFiles() { setPictureReferences(*this, {{"/data/Omniglot.zip", "Greek/alpha/1.png", {}}}); }
    QStringList formats() const override { return QMimeData::formats() << QStringLiteral("text/uri-list"); }
    bool hasFormat(const QString& format) const override { return formats().contains(format); }
    mutable int waited = 0;

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override {
        waited += format == QLatin1String("text/uri-list");
        return QMimeData::retrieveData(format, type);
    }
};

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
        setPictureReferences(mime, {member});
        QVERIFY(drop(zone, mime));
        QCOMPARE(zone.picture()->path, member.path);
        QCOMPARE(zone.picture()->member, member.member);
    }

    void waitsForNoFilesOfADrawingOfAnArchive() {
        DropZone zone("A");
        const SlowFiles mime;
        QVERIFY(drop(zone, mime));
        QCOMPARE(zone.picture()->member, "Greek/alpha/1.png");
        QCOMPARE(mime.waited, 0);
    }

    void handsOnTheSecondOfTwoFiles() {
        DropZone zone("A");
        QSignalSpy another(&zone, &DropZone::anotherCame);
        const QString second = pngIn(folder_, "eight.png", 8);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(png_), QUrl::fromLocalFile(second)});
        QVERIFY(drop(zone, mime));
        QCOMPARE(zone.picture()->path, png_.toStdString());
        QCOMPARE(another.at(0).at(0).value<PictureRef>().path, second.toStdString());
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

    void leavesToTheWindowWhatThatOpens() {
        DropZone zone("A");
        for (const QString& file :
             {QString::fromStdString(folder_.path().string()), QStringLiteral("/data/set.zip"),
              QStringLiteral("/runs/best.safetensors"), QStringLiteral("/lists/pairs.csv")}) {
            QMimeData mime;
            QVERIFY(!drop(zone, *mimeOfFile(mime, file)));
            QVERIFY(!zone.tile().isLit());
        }
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

    void takesThePathOfAPictureThatIsCopiedAsText_data() {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("plain") << "%1";
        QTest::newRow("with an end of line") << "%1\n";
        QTest::newRow("in quotation marks") << "\"%1\"";
        QTest::newRow("as an address") << "file://%1";
    }

    void takesThePathOfAPictureThatIsCopiedAsText() {
        QFETCH(QString, pattern);
        const testing::DrawingFolder set({"Greek/alpha/1.png"});
        DropZone zone("A");
        QMimeData* mime = new QMimeData;
        mime->setText(pattern.arg(set.file("Greek/alpha/1.png")));
        QGuiApplication::clipboard()->setMimeData(mime);
        zone.paste();
        QVERIFY(zone.picture());
        QCOMPARE(zone.picture()->path, set.file("Greek/alpha/1.png").toStdString());
    }

    void saysThatAnAddressCopiedAsTextIsALinkIntoTheWeb() {
        DropZone zone("A");
        QGuiApplication::clipboard()->setText("https://example.org/a.png");
        zone.paste();
        QVERIFY(zone.problem().contains("https://example.org/a.png is a link into the web"));
        QGuiApplication::clipboard()->setText("some words");
        zone.paste();
        QVERIFY(zone.problem().startsWith("The clipboard holds no picture"));
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

    void isDrawnOnWithAPenWhosePressureCounts() {
        DropZone zone("A");
        zone.resize(300, 400);
        zone.show();
        int ink[2] = {};
        for (const int light : {0, 1}) {
            zone.startSketch();
            drawLine(zone.pad(), QPointingDevice::PointerType::Pen, light ? 0.3 : 1.0);
            ink[light] = darkPixels(zone.tile().image());
            zone.pad().clear();
        }
        QVERIFY(ink[1] > 0);
        QVERIFY(ink[1] < 0.8 * ink[0]);
    }

    /// With the other end of the pen, with the eraser as a tool, and with the right button of the mouse.
    void rubbingOutWithTheRightButtonOpensNoMenu() {
        DropZone zone("A");
        zone.show();
        zone.startSketch();
        bool opened = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, [&] {
            QWidget* menu = QApplication::activePopupWidget();
            if (!menu) return;
            opened = true;
            menu->close();
        });
        watch.start(0);
        const QPoint middle = zone.pad().rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle, zone.pad().mapToGlobal(middle));
        QCoreApplication::sendEvent(&zone.pad(), &event);
        QVERIFY(!opened);
    }

    void isRubbedOut_data() {
        QTest::addColumn<QString>("with");
        for (const char* with : {"pen", "tool", "right button"}) QTest::newRow(with) << with;
    }

    void isRubbedOut() {
        QFETCH(QString, with);
        DropZone zone("A");
        zone.resize(300, 400);
        zone.show();
        zone.startSketch();
        SketchPad& pad = zone.pad();
        drawLine(pad);
        const QImage drawn = zone.tile().image();
        if (with == "pen") {
            drawLine(pad, QPointingDevice::PointerType::Eraser, 1);
        } else {
            if (with == "tool") QTest::keyClick(&pad, Qt::Key_E);
            drawLine(pad, with == "tool" ? Qt::LeftButton : Qt::RightButton);
        }
        QVERIFY(darkPixels(zone.tile().image()) < darkPixels(drawn) / 4);
        QTest::keySequence(&pad, QKeySequence::Undo);
        QCOMPARE(zone.tile().image(), drawn);
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

    void takesWhatIsNotAPlainEightBitPicture_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QImage sixteen(7, 10, QImage::Format_Grayscale16);
        sixteen.fill(Qt::white);
        sixteen.setPixelColor(0, 0, Qt::black);
        QVERIFY(sixteen.save(QString::fromStdString((folder_ / "16.png").string()), "PNG"));
        const std::string png = bytesOf(QString::fromStdString((folder_ / "16.png").string()));
        QTest::newRow("16 bits") << "deep.png" << QByteArray::fromStdString(png) << QSize(7, 10);
        const auto jpeg = fromBase64(testing::kCmykJpeg);
        QTest::newRow("CMYK") << "print.jpg"
                              << QByteArray(reinterpret_cast<const char*>(jpeg.data()),
                                            qsizetype(jpeg.size()))
                              << QSize(7, 10);
        QTest::newRow("animated GIF")
            << "moving.gif" << QByteArray::fromStdString(animatedGif()) << QSize(2, 1);
    }

    /// The engine gets the file itself, whatever the window makes of it.
    void takesWhatIsNotAPlainEightBitPicture() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        const auto file = folder_.write(name.toStdString(), bytes.toStdString());
        DropZone zone("A");
        QMimeData mime;
        QVERIFY(drop(zone, *mimeOfFile(mime, QString::fromStdString(file.string()))));
        QTRY_COMPARE(zone.tile().image().size(), size);
        QVERIFY(zone.problem().isEmpty());
        QCOMPARE(zone.picture()->path, file.string());
        QVERIFY(darkPixels(zone.tile().image()) > 0);
        QVERIFY(darkPixels(zone.tile().image()) < size.width() * size.height());
    }

    void saysWhatIsWrongWithABadFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray png = QByteArray::fromStdString(bytesOf(png_));
        QTest::newRow("text") << QByteArray("hello") << "not an image";
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("cut off") << png.left(png.size() / 2) << "damaged";
        const auto jpeg = fromBase64(testing::kCmykJpeg);
        QTest::newRow("cut off JPEG")
            << QByteArray(reinterpret_cast<const char*>(jpeg.data()), qsizetype(jpeg.size()) - 8)
            << "damaged";
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n")
                             << "not an image";
        QTest::newRow("page") << QByteArray("<!doctype html><title>A picture</title><img src=a.png>")
                              << "not an image";
    }

    /// And keeps what was there, so that the last result stays true.
    void saysWhatIsWrongWithABadFile() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto file = folder_.write("bad.png", bytes.toStdString());
        DropZone zone("A");
        QMimeData mime;
        mimeOfFile(mime, QString::fromStdString(file.string()));
        QVERIFY(drop(zone, mime));
        QTRY_VERIFY(zone.problem().contains(words));
        QVERIFY(zone.problem().contains("bad.png"));
        QVERIFY(!zone.picture());
        zone.setPicture({png_.toStdString(), {}, {}});
        QTRY_COMPARE(zone.tile().image().width(), 7);
        QVERIFY(drop(zone, mime));
        QTRY_VERIFY(zone.problem().contains(words));
        QCOMPARE(zone.picture()->path, png_.toStdString());
        QCOMPARE(zone.tile().image().width(), 7);
    }

    void saysThatAPastedFolderIsNoPicture() {
        DropZone zone("A");
        auto* mime = new QMimeData;
        QGuiApplication::clipboard()->setMimeData(
            mimeOfFile(*mime, QString::fromStdString(folder_.path().string())));
        zone.paste();
        QTRY_VERIFY(zone.problem().contains(QString::fromStdString(folder_.path().string())));
        QVERIFY(!zone.picture());
    }

    /// A browser hands over the address beside the pixels: these are there already.
    void takesThePixelsThatComeWithALink() {
        DropZone zone("A");
        QMimeData mime;
        mime.setUrls({QUrl("https://example.org/a.png")});
        mime.setImageData(drawing(9));
        QVERIFY(drop(zone, mime));
        QTRY_COMPARE(zone.tile().image().width(), 9);
        QVERIFY(zone.problem().isEmpty());
    }

    /// A picture in a page that lies on this machine, and links to another page there.
    void takesThePixelsThatComeWithAFileThatIsNoImage() {
        const QString page = QString::fromStdString(folder_.write("page.html", "<p>other</p>").string());
        DropZone zone("A");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(page)});
        mime.setImageData(drawing(9));
        QVERIFY(drop(zone, mime));
        QTRY_COMPARE(zone.tile().image().width(), 9);
        mime.setUrls({QUrl::fromLocalFile(png_)});  // itself
        QVERIFY(drop(zone, mime));
        QCOMPARE(zone.picture()->path, png_.toStdString());
    }

    void takesAnImageThatIsItsOwnAddress() {
        const QByteArray bytes = QByteArray::fromStdString(bytesOf(png_));
        DropZone zone("A");
        QGuiApplication::clipboard()->setText("data:image/png;base64," + bytes.toBase64());
        zone.paste();
        QTRY_COMPARE(zone.tile().image().width(), 7);
        QGuiApplication::clipboard()->setText("data:image/png;base64,?");
        zone.paste();
        QVERIFY(zone.problem().startsWith("The clipboard holds no picture"));
    }

    void shortensALongAddress() {
        DropZone zone("A");
        QGuiApplication::clipboard()->setText("https://example.org/?" + QString(2000, 'x'));
        zone.paste();
        QVERIFY(zone.problem().size() < 300);
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

    void pastesAFile() {
        DropZone zone("A");
        auto* mime = new QMimeData;
        QGuiApplication::clipboard()->setMimeData(mimeOfFile(*mime, png_));
        QTest::keySequence(&zone, QKeySequence::Paste);
        QTRY_COMPARE(zone.tile().image().width(), 7);
        QCOMPARE(zone.picture()->path, png_.toStdString());
    }

    void saysThatAPastedLinkIsNoPicture() {
        DropZone zone("A");
        auto* mime = new QMimeData;
        mime->setUrls({QUrl("https://example.org/page")});
        QGuiApplication::clipboard()->setMimeData(mime);
        QTest::keySequence(&zone, QKeySequence::Paste);
        QVERIFY(zone.problem().contains("https://example.org/page"));
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
