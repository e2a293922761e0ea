// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QStringList>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight::testing {

/// A small data set on disk that is removed with the object.
class DrawingFolder {
public:
    explicit DrawingFolder(const QStringList& drawings = {}) {
        for (const QString& name : drawings) addDrawing(name);
    }

    /// A white PNG with one black pixel; its folders are made.
    void addDrawing(const QString& name, QSize size = {10, 8}) {
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        image.setPixelColor(1, 1, Qt::black);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        addFile(name, bytes);
    }

    void addFile(const QString& name, const QByteArray& bytes) {
        folder_.write(name.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }

    std::filesystem::path path() const { return folder_.path(); }
    QString text() const { return QString::fromStdString(utf8(folder_.path())); }
    QString file(const QString& name) const { return text() + u'/' + name; }

private:
    TemporaryFolder folder_;
};

/// Two alphabets of two characters and one, two drawings each.
inline QStringList twoAlphabets() {
    return {"Greek/alpha/1.png", "Greek/alpha/2.png", "Greek/beta/1.png",
            "Greek/beta/2.png",  "Runes/fehu/1.png",  "Runes/fehu/2.png"};
}

/// A PNG whose header is sound and whose pixels are missing.
inline QByteArray brokenPng(const DrawingFolder& folder, const QString& soundDrawing) {
    const std::string bytes = readFile(pathFromUtf8(folder.file(soundDrawing).toStdString()), 1 << 20);
    return QByteArray(bytes.data(), 45);
}

}  // namespace twinsight::testing
