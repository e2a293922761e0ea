// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <memory>
#include <optional>

#include "core/protocol/messages.h"

class QMimeData;

namespace twinsight {

/// A picture for drag and drop and the clipboard: as Twinsight's own reference (also into archives), as a
/// file URL where it is a file, and as pixels for other programs.
std::unique_ptr<QMimeData> mimeFromPicture(const PictureRef& picture, const QImage& pixels);

/// Whether pictureFromMime would give something; cheap, for dragEnterEvent.
bool holdsPicture(const QMimeData& mime);

/// The picture in a drop or on the clipboard, best form first: own reference, local file, pixels (as PNG).
std::optional<PictureRef> pictureFromMime(const QMimeData& mime);

}  // namespace twinsight
