// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datasetink.h"

#include <algorithm>

#include "ui/support/drawingref.h"
#include "ui/support/inpool.h"
#include "ui/support/pictureloader.h"

namespace twinsight {

namespace {

constexpr std::size_t kLookedAt = 12;
constexpr int kLongestSide = 256;

std::optional<InkStyle> inkOf(const Dataset& dataset) {
    const std::size_t all = dataset.drawings().size(), some = std::min(kLookedAt, all);
    std::vector<InkStyle> styles;
    for (std::size_t i = 0; i < some; ++i)
        if (const auto style =
                inkStyleOf(readPicture(pictureOf(dataset, i * all / some), kLongestSide).image))
            styles.push_back(*style);
    return usualInkStyle(std::move(styles));
}

}  // namespace

void measureInk(const std::shared_ptr<const Dataset>& dataset, QObject* context,
                std::function<void(const InkStyle&)> done) {
    if (!dataset) return;
    inPool([dataset] { return inkOf(*dataset); }, context,
           [done = std::move(done)](const std::optional<InkStyle>& style) {
               if (style) done(*style);
           });
}

}  // namespace twinsight
