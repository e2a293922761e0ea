// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mapping/tsne.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/base/inparts.h"
#include "core/engine/mapping/quadtree.h"

namespace twinsight {

namespace {

constexpr double kExaggeration = 12;
constexpr double kStartSize = 1e-4;  ///< standard deviation of the first places
constexpr double kFirstMomentum = 0.5, kMomentum = 0.8;

/// Shares of a row's neighbours whose entropy is that of `perplexity` equal ones: Gaussian, of the width that
/// bisection finds.
std::vector<double> sharesOf(const NearRows& near, double perplexity) {
    const double wanted = std::log(std::min(perplexity, static_cast<double>(near.rows.size())));
    const double nearest = near.squares.empty() ? 0 : *std::ranges::min_element(near.squares);
    double precision = 1, low = 0, high = std::numeric_limits<double>::infinity();
    std::vector<double> shares(near.rows.size());
    for (int halving = 0; halving < 60; ++halving) {
        double sum = 0, weighted = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const double square = near.squares[i] - nearest;
            shares[i] = std::exp(-precision * square);
            sum += shares[i];
            weighted += precision * square * shares[i];
        }
        for (double& share : shares) share /= sum;
        const double entropy = std::log(sum) + weighted / sum;
        if (std::abs(entropy - wanted) < 1e-5) break;
        (entropy > wanted ? low : high) = precision;
        precision = std::isinf(high) ? precision * 2 : (low + high) / 2;
    }
    return shares;
}

void scaleTo(Places& places, double size) {
    double squares = 0;
    for (const float value : places) squares += double(value) * value;
    const double deviation =
        std::sqrt(squares / static_cast<double>(std::max<std::size_t>(places.size(), 1)));
    if (deviation > 0)
        for (float& value : places) value = static_cast<float>(value / deviation * size);
}

using Entry = std::pair<std::uint32_t, float>;

/// Each way round.
std::vector<std::vector<Entry>> affinitiesOf(const std::vector<NearRows>& near, double perplexity) {
    std::vector<std::vector<Entry>> lists(near.size());
    const double all = 2 * static_cast<double>(near.size());
    for (std::uint32_t row = 0; row < near.size(); ++row) {
        const std::vector<double> shares = sharesOf(near[row], perplexity);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const std::uint32_t other = near[row].rows[i];
            lists[row].emplace_back(other, static_cast<float>(shares[i] / all));
            lists[other].emplace_back(row, static_cast<float>(shares[i] / all));
        }
    }
    return lists;
}

}  // namespace

Tsne::Tsne(const std::vector<NearRows>& near, Places start, const TsneOptions& options)
    : options_(options),
      places_(std::move(start)),
      gradient_(places_.size()),
      velocity_(places_.size(), 0.0F),
      gains_(places_.size(), 1.0F) {
    scaleTo(places_, kStartSize);
    firstOf_.push_back(0);
    for (auto& list : affinitiesOf(near, options.perplexity)) {
        std::ranges::sort(list);
        for (const auto& [other, affinity] : list) {
            const bool again = others_.size() > firstOf_.back() && others_.back() == other;
            if (again) {
                affinities_.back() += affinity;
            } else {
                others_.push_back(other);
                affinities_.push_back(affinity);
            }
        }
        firstOf_.push_back(others_.size());
    }
}

void Tsne::attract(std::size_t first, std::size_t end, double exaggeration) {
    for (std::size_t row = first; row < end; ++row) {
        const float x = places_[2 * row], y = places_[2 * row + 1];
        double pullX = 0, pullY = 0;
        for (std::size_t i = firstOf_[row]; i < firstOf_[row + 1]; ++i) {
            const float dx = x - places_[2 * others_[i]], dy = y - places_[2 * others_[i] + 1];
            const double pull = affinities_[i] / (1 + dx * dx + dy * dy);
            pullX += pull * dx;
            pullY += pull * dy;
        }
        gradient_[2 * row] += static_cast<float>(4 * exaggeration * pullX);
        gradient_[2 * row + 1] += static_cast<float>(4 * exaggeration * pullY);
    }
}

void Tsne::step() {
    const std::size_t rows = places_.size() / 2;
    const bool early = iteration_ < options_.iterations / 3;
    const QuadTree tree(places_);
    std::vector<double> sums(options_.threads, 0.0);
    inParts(rows, options_.threads, [&](std::size_t part, std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            const QuadTree::Repulsion push = tree.repulsionOn(row, options_.theta);
            gradient_[2 * row] = static_cast<float>(push.x);
            gradient_[2 * row + 1] = static_cast<float>(push.y);
            sums[part] += push.q;
        }
    });
    double sum = 0;
    for (const double some : sums) sum += some;
    inParts(rows, options_.threads, [&](std::size_t, std::size_t first, std::size_t end) {
        for (std::size_t i = 2 * first; i < 2 * end; ++i)
            gradient_[i] = static_cast<float>(-4 * gradient_[i] / std::max(sum, 1e-12));
        attract(first, end, early ? kExaggeration : 1);
    });
    move(early ? kFirstMomentum : kMomentum);
    ++iteration_;
}

/// Gradient descent with momentum; a gain for each number grows while its gradient keeps its sign.
void Tsne::move(double momentum) {
    const double rate = std::max(200.0, static_cast<double>(places_.size()) / 2 / kExaggeration);
    double mean[2] = {0, 0};
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const bool turned = (gradient_[i] > 0) != (velocity_[i] > 0);
        gains_[i] = std::max(turned ? gains_[i] + 0.2F : gains_[i] * 0.8F, 0.01F);
        velocity_[i] = static_cast<float>(momentum * velocity_[i] - rate * gains_[i] * gradient_[i]);
        places_[i] += velocity_[i];
        mean[i % 2] += places_[i];
    }
    for (std::size_t i = 0; i < places_.size(); ++i)
        places_[i] -= static_cast<float>(mean[i % 2] / (static_cast<double>(places_.size()) / 2));
}

}  // namespace twinsight
