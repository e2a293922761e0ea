// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pictureloader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/drawingfiles.h"
#include "core/imaging/completeness.h"
#include "ui/support/inpool.h"
#include "ui/support/oneline.h"
#include "ui/support/picturemime.h"
#include "ui/support/picturewords.h"
#include "ui/support/thumbnaildecoder.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

constexpr qsizetype kTrailLength = 3;  // alphabet, character and file

QByteArray toByteArray(const std::vector<std::byte>& bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QByteArray contentOf(const PictureRef& picture) {
    if (!picture.png.empty()) return toByteArray(fromBase64(picture.png));
    if (!picture.member.empty())
        return toByteArray(readArchiveMember(pathFromUtf8(picture.path), picture.member));
    return QByteArray::fromStdString(readFile(pathFromUtf8(picture.path), kMaximumFileBytes));
}

ImageFormat formatOf(std::span<const std::byte> file) {
    return sniffImageFormat(file.first(std::min(file.size(), kSniffedBytes)));
}

/// Qt makes a picture of half a JPEG file, with grey below, which the engine refuses.
bool isCutOff(std::span<const std::byte> file) {
    const ImageFormat format = formatOf(file);
    const auto size = readImageSize(file, format);
    return size && size->width > 0 && !isTooLarge(*size) && !isComplete(file, format, *size);
}

/// Asked before the picture is read, the sizes are its own: afterwards Qt looks for another one behind it.
LoadedPicture decode(const PictureRef& picture, int longestSide) {
    QByteArray content = contentOf(picture);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size(), upright = uprightSize(reader);
    const bool limited = longestSide > 0 && std::max(size.width(), size.height()) > longestSide;
    if (limited)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const auto bytes =
        std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size())));
    const QImage image = isCutOff(bytes) ? QImage() : reader.read();
    if (!image.isNull()) return {image, {}, limited ? upright : image.size(), isDecodable(formatOf(bytes))};
    return {{},
            tr("%1 cannot be shown: %2. Take another picture.")
                .arg(oneLine(pictureTitle(picture)), whyUnreadable(content)),
            {},
            true};
}

}  // namespace

LoadedPicture readPicture(const PictureRef& picture, int longestSide) {
    try {
        return decode(picture, longestSide);
    } catch (const std::exception& error) {
        return {{}, QString::fromStdString(error.what()), {}, true};
    }
}

void loadPicture(const PictureRef& picture, int longestSide, QObject* context,
                 std::function<void(const LoadedPicture&)> done) {
    inPool([picture, longestSide] { return readPicture(picture, longestSide); }, context, std::move(done));
}

QString pictureTitle(const PictureRef& picture) {
    if (!picture.png.empty()) return isSketch(picture) ? tr("drawn here") : tr("pasted picture");
    const std::string& name = picture.member.empty() ? picture.path : picture.member;
    return QFileInfo(QString::fromStdString(name)).fileName();
}

QString pictureTrail(const PictureRef& picture) {
    if (!picture.png.empty()) return pictureTitle(picture);
    const std::string& path = picture.member.empty() ? picture.path : picture.member;
    const QStringList names = QString::fromStdString(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return names.mid(std::max<qsizetype>(0, names.size() - kTrailLength)).join(QStringLiteral(" / "));
}

}  // namespace twinsight
