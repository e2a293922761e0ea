// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/models/model.h"
#include "core/imaging/image.h"

namespace twinsight::testing {

/// A network that has learned nothing, with a card that says how to read it.
inline Model freshModel(const std::string& head, ResizeRule resize = ResizeRule::Letterbox) {
    ModelCard card;
    card.backbone = "compact";
    card.head = head;
    card.preparation = {.size = 28, .channels = 1, .resize = resize};
    card.calibration = {0.5, -1};
    card.threshold = 0.6;
    card.name = "fresh";
    return Model(card, "cpu", 1);
}

/// The smallest and quickest, for framed drawings.
inline Model freshConv4(const std::string& head, std::uint64_t seed = 3) {
    ModelCard card;
    card.backbone = "conv4";
    card.head = head;
    card.preparation = {.size = 28, .channels = 1, .resize = ResizeRule::Frame};
    card.calibration = {2, -1};
    return Model(card, "cpu", seed);
}

/// White with a black bar.
inline Image bar(int x) {
    Image image = Image::filled(40, 40, 1, 255);
    for (int y = 5; y < 35; ++y)
        for (int i = 0; i < 4; ++i) image.pixels[static_cast<std::size_t>(y * 40 + x + i)] = 0;
    return image;
}

}  // namespace twinsight::testing
