// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oneshotruns.h"

#include <cstdio>

#include "core/data/samplealphabets.h"
#include "core/imaging/codecs/codecs.h"

namespace twinsight::testing {

namespace {

/// "item", 3 -> "item03"
std::string numbered(const char* word, int number) {
    char text[32];
    std::snprintf(text, sizeof text, "%s%02d", word, number);
    return text;
}

/// Two drawings of every character of every alphabet, one after the other.
std::vector<std::string> drawPairs(int alphabets, int characters) {
    std::vector<std::string> pictures;
    drawSampleAlphabets(
        {.alphabets = alphabets, .characters = characters, .drawings = 2},
        [&](const std::string&, const Image& drawing) { pictures.push_back(encodePng(drawing)); });
    return pictures;
}

}  // namespace

std::vector<ZipMember> oneShotRuns(const OneShotRunsOptions& options) {
    const std::vector<std::string> pictures = drawPairs(options.runs, options.ways);
    std::vector<ZipMember> files;
    for (int run = 0; run < options.runs; ++run) {
        const std::string folder = numbered("run", run + 1) + "/";
        std::string labels;
        for (int way = 0; way < options.ways; ++way) {
            // Items come in another order than the classes.
            const int item = (way + 2) % options.ways;
            const std::string test = folder + "test/" + numbered("item", item + 1) + ".png";
            const std::string training = folder + "training/" + numbered("class", way + 1) + ".png";
            const auto pair = static_cast<std::size_t>(run * options.ways + way) * 2;
            files.push_back({training, pictures.at(pair)});
            files.push_back({test, pictures.at(options.sameDrawing ? pair : pair + 1)});
            labels += test + " " + training + "\n";
        }
        files.push_back({folder + "class_labels.txt", labels});
    }
    return files;
}

}  // namespace twinsight::testing
