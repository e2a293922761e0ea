// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/explain.h"

#include <torch/torch.h>

#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/engine/matching/deletiontest.h"
#include "core/engine/models/tensorviews.h"
#include "core/engine/nn/attribution.h"
#include "core/engine/nn/siamesenet.h"
#include "core/imaging/prepare.h"

namespace twinsight {

using torch::Tensor;

namespace {

constexpr double kMasks = 200;       ///< random deletions that a map is made of, with full effort
constexpr std::int64_t kDraws = 20;  ///< random deletions, others, that it is tested against
constexpr double kDeleted = 0.1;     ///< share of the ink, at most
constexpr double kInk = 0.15;        ///< amount from which on a pixel is ink
constexpr std::uint64_t kMapSeed = 2, kTestSeed = 1;

/// One picture of the pair, held against the other one.
struct Side {
    Probe probe;
    Tensor ink;       ///< n x n, bool
    Tensor evidence;  ///< n x n, 0 where nothing is drawn: above 0 made alike, below 0 set apart
};

/// Grain of the two maps, in pixels of a picture of n.
std::int64_t fineRadius(std::int64_t n) {
    return std::max<std::int64_t>(1, n / 28);
}
std::int64_t squareSide(std::int64_t n) {
    return std::max<std::int64_t>(2, n / 7);
}

/// Larger pictures take longer in proportion to their pixels, and are tried less often for it: 1 for those of
/// 56 pixels a side and smaller ones.
double effort(std::int64_t n) {
    return std::min(1.0, 56.0 * 56.0 / static_cast<double>(n * n));
}
std::int64_t masksFor(std::int64_t n) {
    return std::lround(kMasks * effort(n));
}
/// From one occluding square to the next: half a square with full effort.
std::int64_t squareStep(std::int64_t n) {
    return std::max<std::int64_t>(1, std::lround(double(squareSide(n)) / 2 / std::sqrt(effort(n))));
}

/// What a deleted pixel becomes: paper, and in photos, which have none, the mean colour.
Tensor blankOf(const Tensor& picture) {
    return picture.size(1) == 3 ? picture.mean({2, 3}, true) : torch::zeros_like(picture.mean({2, 3}, true));
}

/// Adds up what went through the network, and stops.
class Passes {
public:
    Passes(std::int64_t all, const std::function<void(double)>& progress, std::stop_token stop)
        : all_(all), progress_(progress), stop_(std::move(stop)) {}
    void operator()(std::int64_t more) {
        if (stop_.stop_requested()) throw Error(ErrorKind::Stopped, "The explanation was stopped.");
        done_ += more;
        if (progress_) progress_(std::min(1.0, static_cast<double>(done_) / static_cast<double>(all_)));
    }

private:
    std::int64_t all_, done_ = 0;
    const std::function<void(double)>& progress_;
    std::stop_token stop_;
};

/// The `count` pixels of ink that rank highest: n x n, bool.
Tensor highest(const Tensor& rank, const Tensor& ink, std::int64_t count) {
    const Tensor order = rank.masked_fill(~ink, -std::numeric_limits<float>::infinity()).flatten();
    const Tensor chosen = std::get<1>(order.topk(count));
    return torch::zeros({rank.numel()}, torch::kBool).index_fill_(0, chosen, true).view_as(rank);
}

/// count x n x n: smooth noise of the maps' grain.
Tensor noise(std::int64_t count, std::int64_t n, std::int64_t radius, Random& random) {
    Tensor values = torch::empty({count, n, n});
    float* value = values.data_ptr<float>();
    for (std::int64_t i = 0; i < values.numel(); ++i) value[i] = static_cast<float>(random.uniform());
    return boxMean(values, radius);
}

/// Occlusion says what sets apart, random deletions what makes alike: each where it is the better one.
Tensor evidenceOf(const Probe& probe, const Tensor& ink) {
    const std::int64_t n = probe.picture.size(2);
    const auto count = static_cast<std::int64_t>(kDeleted * ink.sum().item<double>());
    Random random(kMapSeed);
    std::vector<Tensor> gone;
    for (const Tensor& rank : noise(masksFor(n), n, fineRadius(n), random).unbind())
        gone.push_back(highest(rank, ink, count));
    const Tensor alike = randomDeletions(probe, torch::stack(gone)).clamp_min(0);
    const Tensor apart = occlusion(probe, squareSide(n), squareStep(n)).clamp_max(0);
    return (alike + apart) * ink;
}

/// How the logit changes in the direction of `sign` when ink goes: first without the marked ink, then without
/// as much at random, kDraws times.
Tensor deletions(const Side& side, int sign, std::int64_t radius, Random& random) {
    const Tensor marks = side.evidence * sign;
    const auto count = std::min(static_cast<std::int64_t>(kDeleted * side.ink.sum().item<double>()),
                                (marks > 0).sum().item<std::int64_t>());
    std::vector<Tensor> gone = {highest(marks, side.ink, count)};
    for (const Tensor& rank : noise(kDraws, marks.size(0), radius, random).unbind())
        gone.push_back(highest(rank, side.ink, count));
    return side.probe.logits(side.probe.without(torch::stack(gone)));
}

/// Of both pictures, each against the whole of the other. Nothing when nothing is marked.
std::optional<DeletionTest> test(const std::array<Side, 2>& sides, int sign, double logit,
                                 const Calibration& calibration) {
    if (!((sides[0].evidence * sign > 0).any() | (sides[1].evidence * sign > 0).any()).item<bool>())
        return std::nullopt;
    const std::int64_t n = sides[0].evidence.size(0);
    const std::int64_t radius = sign > 0 ? fineRadius(n) : squareSide(n) / 2;
    Random random(kTestSeed);
    const Tensor both =
        (deletions(sides[0], sign, radius, random) + deletions(sides[1], sign, radius, random)) / 2;
    std::vector<double> logOdds;
    for (std::int64_t i = 0; i < both.size(0); ++i)
        logOdds.push_back(calibration.logOdds(both[i].item<double>()));
    return deletionTestOf(calibration.logOdds(logit), logOdds.front(), std::span(logOdds).subspan(1), sign);
}

struct Partners {
    std::vector<int> index;
    std::vector<float> likeness;
};

/// For each field of `own` the best one of `other` within reach; -1 where the picture has no ink.
Partners partnersOf(const FieldMap& own, const FieldMap& other, const Tensor& ink) {
    const std::int64_t side = own.descriptors.size(2), fields = side * side;
    const Tensor cosines = own.descriptors[0].flatten(1).t().mm(other.descriptors[0].flatten(1));
    const Tensor row = torch::arange(side).repeat_interleave(side),
                 column = torch::arange(side).repeat({side});
    const auto off = [](const Tensor& place) { return (place.unsqueeze(1) - place.unsqueeze(0)).abs(); };
    const Tensor tooFar = (off(row) > own.reach) | (off(column) > own.reach);
    const auto [best, where] = cosines.masked_fill(tooFar, -2).max(1);
    const Tensor drawn = torch::adaptive_avg_pool2d(
        ink.to(torch::kFloat32).view({1, 1, ink.size(0), ink.size(1)}), {side, side});
    const Tensor isDrawn = drawn.flatten() > 0;
    Partners partners;
    for (std::int64_t i = 0; i < fields; ++i) {
        const bool shown = isDrawn[i].item<bool>();
        partners.index.push_back(shown ? where[i].item<int>() : -1);
        partners.likeness.push_back(shown ? best[i].item<float>() : 0);
    }
    return partners;
}

ShownSquare squareOf(const Image& picture, const Preparation& preparation) {
    const PictureSquare square = shownSquare(picture, preparation);
    const double width = picture.width, height = picture.height;
    return {square.x / width, square.y / height, square.side / width, square.side / height};
}

EvidenceMap mapOf(const Side& side, double scale, const Partners& partners, const ShownSquare& square) {
    const Tensor values = (side.evidence / std::max(scale, 1e-9)).to(torch::kFloat32).contiguous();
    const float* first = values.data_ptr<float>();
    return {square,
            static_cast<int>(values.size(0)),
            {first, first + values.numel()},
            static_cast<int>(std::lround(std::sqrt(double(partners.index.size())))),
            partners.index,
            partners.likeness};
}

double largest(const Side& side) {
    return side.evidence.abs().max().item<double>();
}

}  // namespace

Explanation explain(const Matcher& matcher, const Image& a, const Image& b,
                    const std::function<void(double)>& progress, std::stop_token stop) {
    const Preparation& preparation = matcher.card().preparation;
    SiameseNet& net = matcher.model().net();
    PictureBank bank(preparation);
    for (const Image* picture : {&a, &b}) bank.add(prepareImage(*picture, preparation));
    const Tensor input = inputTensor(viewOf(bank).to(torch::Device(matcher.model().device())), preparation);
    net.eval();
    Features features;
    Tensor kept;
    {
        const torch::NoGradGuard noGradients;
        features = net.backbone->forward(input);
        kept = net.head->describe(features);
    }
    const std::int64_t n = preparation.size;
    Passes passes(2 * (masksFor(n) + 1 + passesOf(n, squareSide(n), squareStep(n)) + 2 * (kDraws + 1)),
                  progress, std::move(stop));
    const auto sideOf = [&](std::int64_t own, std::int64_t other) {
        const Tensor picture = input.narrow(0, own, 1);
        Probe probe{net, picture, blankOf(picture), kept.narrow(0, other, 1), std::ref(passes)};
        const Tensor ink = probe.amount() > kInk;
        return Side{probe, ink, evidenceOf(probe, ink)};
    };
    const std::array<Side, 2> sides = {sideOf(0, 1), sideOf(1, 0)};
    const double logit = sides[0].probe.logits(sides[0].probe.picture).item<double>();
    const Calibration& calibration = matcher.card().calibration;
    const double scale = std::max(largest(sides[0]), largest(sides[1]));
    const auto fieldsOfRow = [&](std::int64_t row) {
        const torch::NoGradGuard noGradients;
        const FieldMap fields =
            net.head->fields({features.map.narrow(0, row, 1), features.embedding.narrow(0, row, 1)});
        return FieldMap{fields.descriptors.cpu(), fields.reach};
    };
    const FieldMap fieldsA = fieldsOfRow(0), fieldsB = fieldsOfRow(1);
    return {calibration.probability(logit),
            mapOf(sides[0], scale, partnersOf(fieldsA, fieldsB, sides[0].ink), squareOf(a, preparation)),
            mapOf(sides[1], scale, partnersOf(fieldsB, fieldsA, sides[1].ink), squareOf(b, preparation)),
            test(sides, 1, logit, calibration).value_or(DeletionTest{}), test(sides, -1, logit, calibration)};
}

}  // namespace twinsight
