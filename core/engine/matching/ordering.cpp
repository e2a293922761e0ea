// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/ordering.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/base/error.h"

namespace twinsight {

namespace {

/// Tells how far it is, and ends when it is to.
void step(std::size_t done, std::size_t all, const Watch& watch) {
    if (watch.stop.stop_requested()) throw Error(ErrorKind::Stopped, "The ordering was stopped.");
    watch.tell(static_cast<double>(done) / static_cast<double>(all));
}

std::vector<float> noNumbers(const EmbeddingIndex& index) {
    return std::vector<float>(index.dataset().drawings().size(), std::numeric_limits<float>::quiet_NaN());
}

/// The sum over the others is the sum over all less a row itself, so that no pair has to be gone through.
std::vector<float> meanCosineToOthers(const Embeddings& units) {
    std::vector<double> sum(units.dimension);
    const auto row = [&](std::size_t i) {
        return std::span(units.values).subspan(i * units.dimension, units.dimension);
    };
    for (std::size_t i = 0; i < units.count; ++i)
        std::ranges::transform(sum, row(i), sum.begin(), std::plus<>());
    std::vector<float> means;
    for (std::size_t i = 0; i < units.count; ++i) {
        const auto unit = row(i);
        const double toAll = std::inner_product(unit.begin(), unit.end(), sum.begin(), 0.0);
        const double toItself = std::inner_product(unit.begin(), unit.end(), unit.begin(), 0.0);
        means.push_back(static_cast<float>((toAll - toItself) / static_cast<double>(units.count - 1)));
    }
    return means;
}

}  // namespace

std::vector<float> likenessTo(const Image& picture, const EmbeddingIndex& index, const Matcher& matcher,
                              const Watch& watch) {
    constexpr std::size_t kBlock = 4096;
    const Embeddings query = matcher.embed(picture);
    const Calibration& calibration = matcher.card().calibration;
    const std::span<const std::uint32_t> readable = index.readable();
    std::vector<float> likeness = noNumbers(index);
    for (std::size_t first = 0; first < readable.size(); first += kBlock) {
        step(first, readable.size(), watch);
        const auto block = readable.subspan(first, std::min(kBlock, readable.size() - first));
        const std::vector<double> logits = index.logits(matcher.model(), query, block);
        for (std::size_t i = 0; i < block.size(); ++i)
            likeness[block[i]] = static_cast<float>(calibration.logOdds(logits[i]));
    }
    return likeness;
}

std::vector<float> typicality(const EmbeddingIndex& index, const Model& model, const Watch& watch) {
    const Dataset& dataset = index.dataset();
    const auto characterOf = [&](std::uint32_t drawing) { return dataset.drawings()[drawing].character; };
    const std::span<const std::uint32_t> readable = index.readable();
    std::vector<float> typical = noNumbers(index);
    for (auto begin = readable.begin(); begin != readable.end();) {
        step(static_cast<std::size_t>(begin - readable.begin()), readable.size(), watch);
        const auto end = std::find_if(begin, readable.end(), [&](std::uint32_t drawing) {
            return characterOf(drawing) != characterOf(*begin);
        });
        const std::span own(begin, end);
        if (own.size() > 1) {
            const std::vector<float> means = meanCosineToOthers(index.unitVectors(model, own));
            for (std::size_t i = 0; i < own.size(); ++i) typical[own[i]] = means[i];
        }
        begin = end;
    }
    return typical;
}

}  // namespace twinsight
