// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/protocol/messages.h"

class QImage;
class QMimeData;
class QString;

namespace twinsight {

/// Twinsight's own references, which also lead into archives, for drag and drop and the clipboard.
void setPictureReferences(QMimeData& mime, const std::vector<PictureRef>& pictures);

/// Whether there are such references; unlike localFiles() it asks for no files, which may have to be written
/// out of an archive first.
bool holdsReferences(const QMimeData& mime);

/// Whether picturesFromMime would give something; cheap, for dragEnterEvent.
bool holdsPicture(const QMimeData& mime);

/// The pictures in a drop or on the clipboard, in the best form: own references, local files, pixels (as
/// PNG), an image within an address (data:), the path of a file as text. Pixels go before a lone file that is
/// no image, such as the page that a picture in a browser links to.
std::vector<PictureRef> picturesFromMime(const QMimeData& mime);

/// The address into the web that a drop or the clipboard holds, as a link or as text, shortened to be read;
/// empty: none.
QString webAddressIn(const QMimeData& mime);

/// Pixels as a picture by content (PNG). Nothing for a null image.
std::optional<PictureRef> pictureFromPixels(const QImage& image);
/// Likewise of what was drawn by hand, which stays known as that wherever it goes.
std::optional<PictureRef> pictureFromSketch(QImage image);
bool isSketch(const PictureRef& picture);

}  // namespace twinsight
