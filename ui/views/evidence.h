// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>

#include "core/protocol/explanation.h"

namespace twinsight {

/// A picture's map as it is shown: what does not hold is grey.
struct ShownEvidence {
    EvidenceMap map;
    bool alikeHolds = true, apartHolds = true;
};

/// On white paper; blue and vermillion are told apart by all common kinds of colour vision.
QColor evidenceColour(bool alike, bool holds);
/// map.side pixels square, see-through where there is no evidence.
QImage evidenceImage(const ShownEvidence& evidence);
/// What the network saw of a picture that is drawn into `picture`.
QRectF seenSquare(const EvidenceMap& map, const QRectF& picture);
/// One of its fields, there.
QRectF fieldRect(const EvidenceMap& map, int field, const QRectF& picture);
/// Which field with ink is there; -1 for none.
int fieldAt(const EvidenceMap& map, QPointF at, const QRectF& picture);
/// The next field with ink from `field` (-1: the first one) in a direction; the same when there is none.
int nextField(const EvidenceMap& map, int field, int dx, int dy);

}  // namespace twinsight
