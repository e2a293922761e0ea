// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/evidence.h"

#include <QPalette>
#include <algorithm>
#include <cmath>

#include "ui/charts/chartcolours.h"

namespace twinsight {

namespace {

bool isDrawn(const EvidenceMap& map, int field) {
    return map.partners[static_cast<std::size_t>(field)] >= 0;
}

}  // namespace

QColor evidenceColour(bool alike, bool holds) {
    if (!holds) return QColor(Qt::gray);
    return curveColour(alike ? CurveRole::Training : CurveRole::Validation, QPalette(Qt::white));
}

/// The root makes what is weak visible.
QImage evidenceImage(const ShownEvidence& evidence) {
    const int side = evidence.map.side;
    QImage image(side, side, QImage::Format_ARGB32);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const float value = evidence.map.values[static_cast<std::size_t>(y) * side + x];
            const bool alike = value > 0;
            QColor colour = evidenceColour(alike, alike ? evidence.alikeHolds : evidence.apartHolds);
            colour.setAlphaF(std::sqrt(std::min(1.0F, std::abs(value))));
            image.setPixelColor(x, y, colour);
        }
    return image;
}

QRectF seenSquare(const EvidenceMap& map, const QRectF& picture) {
    const ShownSquare& s = map.square;
    return {picture.x() + s.x * picture.width(), picture.y() + s.y * picture.height(),
            s.width * picture.width(), s.height * picture.height()};
}

QRectF fieldRect(const EvidenceMap& map, int field, const QRectF& picture) {
    const QRectF seen = seenSquare(map, picture);
    const QSizeF size = seen.size() / map.fields;
    return {seen.topLeft() + QPointF(field % map.fields * size.width(), field / map.fields * size.height()),
            size};
}

int fieldAt(const EvidenceMap& map, QPointF at, const QRectF& picture) {
    const QRectF seen = seenSquare(map, picture);
    if (!seen.contains(at)) return -1;
    const auto cell = [&](double along, double length) {
        return std::min(map.fields - 1, static_cast<int>(along / length * map.fields));
    };
    const int field =
        cell(at.y() - seen.y(), seen.height()) * map.fields + cell(at.x() - seen.x(), seen.width());
    return isDrawn(map, field) ? field : -1;
}

int nextField(const EvidenceMap& map, int field, int dx, int dy) {
    if (field < 0) {
        const auto first = std::ranges::find_if(map.partners, [](int partner) { return partner >= 0; });
        return first == map.partners.end() ? -1 : static_cast<int>(first - map.partners.begin());
    }
    int x = field % map.fields + dx, y = field / map.fields + dy;
    for (; x >= 0 && y >= 0 && x < map.fields && y < map.fields; x += dx, y += dy)
        if (isDrawn(map, y * map.fields + x)) return y * map.fields + x;
    return field;
}

}  // namespace twinsight
