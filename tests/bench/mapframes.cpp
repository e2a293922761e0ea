// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the map takes to draw a frame: mapframes [DRAWINGS]. Prints medians and the longest; asserts
// nothing. The drawings are made-up points in clusters; zoomed in so far that they would be pictures, papers
// are drawn.
#include <QApplication>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <functional>

#include "core/base/clock.h"
#include "core/base/random.h"
#include "ui/views/mapview.h"

using namespace twinsight;

namespace {

std::shared_ptr<const Dataset> madeUp(std::uint32_t drawings) {
    constexpr std::uint32_t kAlphabets = 50, kCharacters = 32;
    DatasetContents contents;
    contents.root = "/nowhere";
    for (std::uint32_t a = 0; a < kAlphabets; ++a) {
        contents.alphabets.push_back({"alphabet" + std::to_string(a), a * kCharacters, kCharacters});
        for (std::uint32_t c = 0; c < kCharacters; ++c) {
            const auto first = static_cast<std::uint32_t>(contents.drawings.size());
            const auto character = static_cast<std::uint32_t>(contents.characters.size());
            const std::uint32_t count = drawings / (kAlphabets * kCharacters);
            contents.characters.push_back({"character" + std::to_string(c), a, first, count});
            for (std::uint32_t d = 0; d < count; ++d)
                contents.drawings.push_back({std::to_string(first + d) + ".png", character});
        }
    }
    return std::make_shared<const Dataset>(std::move(contents));
}

std::vector<float> clusters(const Dataset& dataset) {
    Random random(1);
    std::vector<float> middles, places;
    for (std::size_t i = 0; i < 2 * dataset.characters().size(); ++i)
        middles.push_back(static_cast<float>(random.uniform(-0.9, 0.9)));
    for (const Drawing& drawing : dataset.drawings())
        for (const std::size_t axis : {0, 1})
            places.push_back(middles[2 * drawing.character + axis] +
                             static_cast<float>(random.uniform(-0.03, 0.03)));
    return places;
}

void measure(const char* what, MapView& map, const std::function<void()>& change) {
    QImage frame(map.size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        change();
        const Stopwatch watch;
        map.render(&frame);
        times.push_back(watch.seconds() * 1000);
    }
    std::ranges::sort(times);
    std::printf("%-28s %6.2f ms, longest %6.2f ms\n", what, times[times.size() / 2], times.back());
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const auto dataset = madeUp(argc > 1 ? static_cast<std::uint32_t>(std::atoi(argv[1])) : 32000);
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < dataset->drawings().size(); ++i) all.push_back(i);
    std::printf("%zu drawings, 1200 x 800\n", all.size());
    MapView map;
    map.resize(1200, 800);
    map.setDrawings(dataset, all);
    const std::vector<float> places = clusters(*dataset);
    const Stopwatch watch;
    map.setPlaces(places);
    std::printf("%-28s %6.2f ms\n", "places taken", watch.seconds() * 1000);
    measure("all, moved along", map, [&] { map.move({2, 1}); });
    map.setHighlighted(3);
    measure("one alphabet highlighted", map, [&] { map.move({-2, -1}); });
    map.setHighlighted(-1);
    map.showEverything();
    measure("zoomed in, step by step", map, [&] { map.zoom(1.03, {600, 400}); });
    while (!map.showsPictures()) map.zoom(1.2, {600, 400});
    measure("as pictures, moved along", map, [&] { map.move({2, 1}); });
}
