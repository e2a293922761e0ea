// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/startingweights.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/models/modelfile.h"
#include "core/engine/models/tensorbytes.h"
#include "core/engine/nn/siamesenet.h"

namespace twinsight {

namespace {

constexpr std::size_t kMostNamed = 5;

std::string shapeWords(const std::vector<std::int64_t>& shape) {
    std::string words;
    for (const std::int64_t side : shape) words += (words.empty() ? "" : " x ") + std::to_string(side);
    return words.empty() ? "one number" : words;
}

/// The first few of a list, and how many more there are.
std::string someOf(const std::vector<std::string>& names) {
    std::string words;
    for (std::size_t i = 0; i < std::min(kMostNamed, names.size()); ++i)
        words += (i > 0 ? ", " : "") + names[i];
    if (names.size() > kMostNamed) words += " and " + std::to_string(names.size() - kMostNamed) + " more";
    return words;
}

}  // namespace

std::string StartingWeights::words() const {
    std::string words =
        std::to_string(fitting) + " of " + std::to_string(fitting + others.size()) + " tensors";
    if (!others.empty()) words += "; not " + someOf(others);
    if (!unused.empty()) words += "; of no use are " + someOf(unused);
    return words;
}

StartingWeights takeWeights(SiameseNet& net, const std::filesystem::path& file) {
    SafetensorsFile contents = readModelFile(file);
    StartingWeights taken;
    if (const auto card = cardIn(contents, file)) taken.trainedCharacters = card->trainedCharacters;
    for (const auto& [name, tensor] : net.namedTensors()) {
        const auto found = contents.tensors.find(name);
        if (found == contents.tensors.end()) {
            taken.others.push_back(name + " (not there)");
            continue;
        }
        if (found->second.shape == tensor.sizes().vec()) {
            copyInto(tensor, found->second, "\"" + name + "\" of " + utf8(file));
            ++taken.fitting;
        } else {
            taken.others.push_back(name + " (" + shapeWords(found->second.shape) + " there, " +
                                   shapeWords(tensor.sizes().vec()) + " here)");
        }
        contents.tensors.erase(found);
    }
    for (const auto& [name, tensor] : contents.tensors) taken.unused.push_back(name);
    if (taken.fitting == 0)
        throw Error(ErrorKind::Invalid,
                    "No weights of " + utf8(file) +
                        " fit this network by name and shape: it starts from another one.");
    return taken;
}

}  // namespace twinsight
