// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainpicture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/imaging/linechart.h"

namespace twinsight {

namespace {

constexpr int kSquare = 480, kGap = 20;
constexpr double kFaint = 0.3;  ///< strength of the picture under its map

using Colour = std::array<double, 3>;

Colour colourOf(float value) {
    const ChartColour& colour = value > 0 ? chartcolour::kBlue : chartcolour::kVermillion;
    return {double(colour.red), double(colour.green), double(colour.blue)};
}

/// At a place in shares of the picture; 0 beyond the square that the network saw.
float evidenceAt(const EvidenceMap& map, double x, double y) {
    const auto cell = [&](double place, double begin, double length) {
        return static_cast<int>(std::floor((place - begin) / length * map.side));
    };
    const int column = cell(x, map.square.x, map.square.width),
              row = cell(y, map.square.y, map.square.height);
    const bool inside = column >= 0 && row >= 0 && column < map.side && row < map.side;
    return inside ? map.values[static_cast<std::size_t>(row) * map.side + column] : 0;
}

void draw(Image& sheet, int left, const Image& picture, const EvidenceMap& map) {
    const double scale = double(kSquare) / std::max(picture.width, picture.height);
    const int width = std::max(1, static_cast<int>(picture.width * scale)),
              height = std::max(1, static_cast<int>(picture.height * scale));
    const int x0 = left + (kSquare - width) / 2, y0 = (kSquare - height) / 2;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double across = (x + 0.5) / width, down = (y + 0.5) / height;
            const int column = static_cast<int>(across * picture.width),
                      row = static_cast<int>(down * picture.height);
            const float value = evidenceAt(map, across, down);
            const double strength = std::sqrt(std::abs(value));
            const Colour colour = colourOf(value);
            for (int channel = 0; channel < 3; ++channel) {
                const int level = picture.at(column, row, picture.channels == 3 ? channel : 0);
                const double faint = 255 - kFaint * (255 - level);
                sheet.pixels[(static_cast<std::size_t>(y0 + y) * sheet.width + x0 + x) * 3 + channel] =
                    static_cast<std::uint8_t>(faint + strength * (colour[channel] - faint));
            }
        }
}

}  // namespace

Image pictureOfExplanation(const Image& a, const Image& b, const Explanation& explanation) {
    Image sheet = Image::filled(2 * kSquare + kGap, kSquare, 3, 255);
    draw(sheet, 0, a, explanation.a);
    draw(sheet, kSquare + kGap, b, explanation.b);
    return sheet;
}

}  // namespace twinsight
