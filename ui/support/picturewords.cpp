// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/picturewords.h"

#include <QBuffer>
#include <QImageReader>
#include <span>

#include "core/imaging/imageheader.h"
#include "ui/support/phrases.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

using Kind = ImageMode::Kind;

std::span<const std::byte> bytesOf(const QByteArray& file) {
    return std::as_bytes(std::span(file.constData(), static_cast<std::size_t>(file.size())));
}

/// An XPM, say, which the window reads and the engine does not.
bool isKnownToQt(const QByteArray& file) {
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return !QImageReader::imageFormat(&buffer).isEmpty();
}

/// Qt takes 4 bytes a pixel for what has colours, and refuses to take more than its limit.
bool isTooLargeForQt(const ImageSize& size) {
    const auto limit = static_cast<std::uint64_t>(QImageReader::allocationLimit()) << 20;
    return limit > 0 && size.height > limit / 4 / size.width;
}

QString tooLarge(const ImageSize& size) {
    const QString width = spokenCount(static_cast<qint64>(size.width)),
                  height = spokenCount(static_cast<qint64>(size.height));
    return isTooLarge(size)
               ? tr("it has %1 × %2 pixels, which is more than Twinsight opens").arg(width, height)
               : tr("it has %1 × %2 pixels, which is more than the window shows").arg(width, height);
}

QString transparentMode(const ImageMode& mode) {
    switch (mode.kind) {
        case Kind::Grey:
            return tr("grey with transparency, %1 bits a channel").arg(mode.bits);
        case Kind::Colour:
            return tr("colour with transparency, %1 bits a channel").arg(mode.bits);
        case Kind::Palette:
            return tr("palette with transparency, %1 bits").arg(mode.bits);
        case Kind::Cmyk:
            return tr("CMYK with transparency, %1 bits a channel").arg(mode.bits);
        default:
            return tr("two colours with transparency, 1 bit");
    }
}

QString opaqueMode(const ImageMode& mode) {
    switch (mode.kind) {
        case Kind::Grey:
            return tr("grey, %1 bits").arg(mode.bits);
        case Kind::Colour:
            return tr("colour, %1 bits a channel").arg(mode.bits);
        case Kind::Palette:
            return tr("palette, %1 bits").arg(mode.bits);
        case Kind::Cmyk:
            return tr("CMYK, %1 bits a channel").arg(mode.bits);
        default:
            return tr("two colours, 1 bit");
    }
}

}  // namespace

QString spokenMode(const ImageMode& mode) {
    if (mode.kind == Kind::Unknown) return {};
    return mode.alpha ? transparentMode(mode) : opaqueMode(mode);
}

QString spokenSides(QSize pixels) {
    return QStringLiteral("%1 × %2").arg(spokenCount(pixels.width()), spokenCount(pixels.height()));
}

QString spokenPixels(QSize pixels) {
    return pixels.isEmpty() ? QString() : tr("%1 pixels").arg(spokenSides(pixels));
}

QString whyUnreadable(const QByteArray& file) {
    if (file.isEmpty()) return tr("it is empty");
    const ImageFormat format = sniffImageFormat(bytesOf(file));
    if (format == ImageFormat::Unknown && !isKnownToQt(file)) return tr("it is not an image");
    const auto size = readImageSize(bytesOf(file), format);
    return size && (isTooLarge(*size) || isTooLargeForQt(*size)) ? tooLarge(*size) : tr("it is damaged");
}

}  // namespace twinsight
