// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/protocol/messages.h"

class QImage;
class QMimeData;
class QString;

namespace twinsight {

/// Twinsight's own reference, which also leads into archives, for drag and drop and the clipboard.
void setPictureReference(QMimeData& mime, const PictureRef& picture);

/// Whether pictureFromMime would give something; cheap, for dragEnterEvent.
bool holdsPicture(const QMimeData& mime);

/// The picture in a drop or on the clipboard, best form first: own reference, local file, pixels (as PNG),
/// the path of a file as text.
std::optional<PictureRef> pictureFromMime(const QMimeData& mime);

/// The address into the web that a drop or the clipboard holds, as a link or as text; empty: none.
QString webAddressIn(const QMimeData& mime);

/// Pixels as a picture by content (PNG). Nothing for a null image.
std::optional<PictureRef> pictureFromPixels(const QImage& image);
/// Likewise of what was drawn by hand, which stays known as that wherever it goes.
std::optional<PictureRef> pictureFromSketch(QImage image);
bool isSketch(const PictureRef& picture);

}  // namespace twinsight
