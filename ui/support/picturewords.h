// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include "core/imaging/imagemode.h"

namespace twinsight {

/// "grey, 8 bits", "colour with transparency, 8 bits a channel"; empty when it is not known.
QString spokenMode(const ImageMode& mode);

/// "300 × 600".
QString spokenSides(QSize pixels);

/// "300 × 600 pixels"; empty when it is not known.
QString spokenPixels(QSize pixels);

/// Why an image file cannot be decoded, for the end of a sentence: "it is not an image".
QString whyUnreadable(const QByteArray& file);

}  // namespace twinsight
