// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/attribution.h"

namespace twinsight {

using torch::Tensor;

namespace {

constexpr std::int64_t kBatch = 32;
constexpr double kLeastAmount = 0.05;  ///< of a pixel: less is noise that must not be divided by

/// The squares that hold something: k x n x n, true within.
Tensor squaresOn(const Tensor& amount, std::int64_t side, std::int64_t step) {
    const std::int64_t n = amount.size(0);
    std::vector<Tensor> squares;
    for (std::int64_t y = step - side; y < n; y += step)
        for (std::int64_t x = step - side; x < n; x += step) {
            const auto rows = torch::indexing::Slice(std::max<std::int64_t>(0, y), std::min(n, y + side));
            const auto columns = torch::indexing::Slice(std::max<std::int64_t>(0, x), std::min(n, x + side));
            if (amount.index({rows, columns}).sum().item<double>() < kLeastAmount * double(side)) continue;
            squares.push_back(torch::zeros({n, n}, torch::kBool));
            squares.back().index_put_({rows, columns}, true);
        }
    return squares.empty() ? torch::zeros({0, n, n}, torch::kBool) : torch::stack(squares);
}

}  // namespace

Tensor Probe::logits(const Tensor& pictures) const {
    const torch::NoGradGuard noGradients;
    std::vector<Tensor> parts;
    for (const Tensor& some : pictures.split(kBatch)) {
        const Tensor kept = net.embed(some.contiguous(torch::MemoryFormat::ChannelsLast));
        parts.push_back(net.head->pairs(kept, other.expand({kept.size(0), -1})).to(torch::kFloat32).cpu());
        if (passed) passed(some.size(0));
    }
    return torch::cat(parts);
}

Tensor Probe::amount() const {
    return (picture - blank).abs().mean(1).squeeze(0).cpu();
}

Tensor Probe::without(const Tensor& gone) const {
    return torch::where(gone.unsqueeze(1).to(picture.device()), blank, picture);
}

Tensor boxMean(const Tensor& maps, std::int64_t radius) {
    const std::int64_t width = 2 * radius + 1;
    return torch::avg_pool2d(maps.unsqueeze(1), {width, width}, {1, 1}, {radius, radius}).squeeze(1);
}

Tensor randomDeletions(const Probe& probe, const Tensor& gone) {
    const Tensor amount = probe.amount(), ink = (amount > 0).to(torch::kFloat32);
    const Tensor falls = probe.logits(probe.picture) - probe.logits(probe.without(gone));
    const Tensor taken = gone.to(torch::kFloat32);
    const Tensor missed =
        ((falls - falls.mean()).view({-1, 1, 1}) * taken).sum(0) / taken.sum(0).clamp_min(1);
    return (boxMean((missed * ink).unsqueeze(0), 1) / boxMean(ink.unsqueeze(0), 1).clamp_min(kLeastAmount))
        .squeeze(0);
}

Tensor occlusion(const Probe& probe, std::int64_t side, std::int64_t step) {
    const Tensor amount = probe.amount();
    const Tensor squares = squaresOn(amount, side, step);
    if (squares.size(0) == 0) return torch::zeros_like(amount);
    const Tensor falls = probe.logits(probe.picture) - probe.logits(probe.without(squares));
    const Tensor held = (squares * amount).sum({1, 2}).clamp_min(1);
    const Tensor covered = squares.to(torch::kFloat32);
    return ((falls / held).view({-1, 1, 1}) * covered).sum(0) / covered.sum(0).clamp_min(1);
}

std::int64_t passesOf(std::int64_t n, std::int64_t side, std::int64_t step) {
    const std::int64_t squares = (n + side - 1) / step;
    return 1 + squares * squares;
}

}  // namespace twinsight
