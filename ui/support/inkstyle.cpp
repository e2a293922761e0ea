// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/inkstyle.h"

#include <algorithm>

namespace twinsight {

namespace {

constexpr int kFewestLevels = 32;  ///< between ink and paper
constexpr double kStairs = 1.1;    ///< a slanted outline's steps over its length, about
constexpr double kThinnest = 0.008, kThickest = 0.15;

/// Ink and paper of a grey picture, told apart half-way between its darkest and its lightest pixel.
class Ink {
public:
    explicit Ink(const QImage& grey) : grey_(grey) {
        int low = 255, high = 0;
        for (int y = 0; y < grey.height(); ++y) {
            const auto [least, most] = std::minmax_element(grey.scanLine(y), grey.scanLine(y) + grey.width());
            low = std::min<int>(low, *least);
            high = std::max<int>(high, *most);
        }
        blank_ = high - low < kFewestLevels;
        middle_ = (low + high) / 2;
        paperIsDark_ = darkOnEdge() * 2 > 2 * (grey.width() + grey.height());
    }
    bool isBlank() const { return blank_; }
    bool isDark() const { return !paperIsDark_; }
    bool at(int x, int y) const { return darkAt(x, y) != paperIsDark_; }

private:
    bool darkAt(int x, int y) const { return grey_.constScanLine(y)[x] <= middle_; }
    int darkOnEdge() const {
        int dark = 0;
        for (int x = 0; x < grey_.width(); ++x) dark += darkAt(x, 0) + darkAt(x, grey_.height() - 1);
        for (int y = 0; y < grey_.height(); ++y) dark += darkAt(0, y) + darkAt(grey_.width() - 1, y);
        return dark;
    }

    QImage grey_;
    int middle_ = 0;
    bool blank_ = true, paperIsDark_ = false;
};

}  // namespace

std::optional<InkStyle> inkStyleOf(const QImage& drawing) {
    QImage grey = drawing.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull()) return std::nullopt;
    const Ink ink(grey);
    if (ink.isBlank()) return std::nullopt;
    qint64 area = 0, outline = 0;
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x) {
            area += ink.at(x, y);
            outline += x > 0 && ink.at(x, y) != ink.at(x - 1, y);
            outline += y > 0 && ink.at(x, y) != ink.at(x, y - 1);
        }
    if (outline == 0) return std::nullopt;
    const double pixels = 2.0 * static_cast<double>(area) * kStairs / static_cast<double>(outline);
    const double share = pixels / std::max(grey.width(), grey.height());
    return InkStyle{ink.isDark(), std::clamp(share, kThinnest, kThickest)};
}

std::optional<InkStyle> usualInkStyle(std::vector<InkStyle> styles) {
    if (styles.empty()) return std::nullopt;
    const auto middle = styles.begin() + static_cast<std::ptrdiff_t>(styles.size() / 2);
    std::ranges::nth_element(styles, middle, {}, &InkStyle::width);
    const auto dark = std::ranges::count(styles, true, &InkStyle::darkInk);
    return InkStyle{2 * static_cast<std::size_t>(dark) >= styles.size(), middle->width};
}

}  // namespace twinsight
