// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/engine/nn/head.h"
#include "core/engine/nn/unitlength.h"

namespace twinsight {

namespace nn = torch::nn;
using torch::Tensor;

namespace {

constexpr std::int64_t kDescriptor = 32;
constexpr std::int64_t kReach = 1;  ///< fields that a part may lie off in either direction
constexpr std::int64_t kNeighbours = (2 * kReach + 1) * (2 * kReach + 1);

/// What is kept of n pictures, as parts of one row each.
struct Parts {
    Tensor whole;        ///< n x size, unit vectors
    Tensor descriptors;  ///< n x kDescriptor x grid x grid, unit vectors
    Tensor weights;      ///< n x fields, sum 1
};

struct Local : Head {
    explicit Local(FeatureShape shape) : whole_(shape.embedding), grid_(std::min(kLargestGrid, shape.side)) {
        descriptor = register_module("descriptor", nn::Conv2d(shape.channels, kDescriptor, 1));
        weight = register_module("weight", nn::Conv2d(shape.channels, 1, 1));
        logScale = register_parameter("log_scale", torch::full({}, std::log(10.0)));
        bias = register_parameter("bias", torch::full({}, -5.0));
    }

    std::int64_t size() const override { return whole_ + (kDescriptor + 1) * fieldCount(); }

    Tensor describe(const Features& features) override {
        const Tensor map = fieldsOf(features);
        return torch::cat({toUnitLength(features.embedding), toUnitLength(descriptor(map)).flatten(1),
                           weight(map).flatten(1).softmax(1)},
                          1);
    }

    Tensor pairs(const Tensor& a, const Tensor& b) override {
        const Parts one = partsOf(a), other = partsOf(b);
        return logits(mean((one.whole * other.whole).sum(1), found(one, other) + found(other, one)));
    }
    FieldMap fields(const Features& features) override {
        return {toUnitLength(descriptor(fieldsOf(features))), kReach};
    }
    /// The whole alone.
    Tensor searchKey(const Tensor& e) override { return partsOf(e).whole; }
    void allowBfloat16(bool allowed) override { fieldType_ = allowed ? torch::kBFloat16 : torch::kFloat32; }
    Tensor allPairs(const Tensor& e) override { return logits(likeness(e)); }
    bool comparesInBulk() const override { return true; }
    Tensor across(const Tensor& a, const Tensor& b) override {
        const Parts one = partsOf(a), other = partsOf(b);
        return logits(mean(one.whole.mm(other.whole.t()), foundAcross(one, other)));
    }
    Tensor allDistances(const Tensor& e) override { return (1 - likeness(e)).clamp_min(0); }

private:
    std::int64_t fieldCount() const { return grid_ * grid_; }

    Parts partsOf(const Tensor& rows) const {
        const auto parts = rows.split_with_sizes({whole_, kDescriptor * fieldCount(), fieldCount()}, 1);
        return {parts[0], parts[1].unflatten(1, {kDescriptor, grid_, grid_}), parts[2]};
    }

    static Tensor mean(const Tensor& whole, const Tensor& foundBothWays) {
        return whole / 2 + foundBothWays / 4;
    }
    Tensor logits(const Tensor& likeness) const { return logScale.exp() * likeness + bias; }

    // The best cosine of a part around its place is found three ways, for the same numbers: row by row
    // (found), each of one lot with each of another, quickly, in place and so without gradients
    // (foundAcross), and each with each of one lot, with gradients, for training (likeness).

    /// How far the parts of `a` are found in `b`, row by row: each at its field or next to it.
    Tensor found(const Parts& a, const Parts& b) const {
        const Tensor around = torch::constant_pad_nd(b.descriptors, {kReach, kReach, kReach, kReach});
        Tensor best;
        for (std::int64_t y = 0; y <= 2 * kReach; ++y)
            for (std::int64_t x = 0; x <= 2 * kReach; ++x) {
                const Tensor there = around.narrow(2, y, grid_).narrow(3, x, grid_);
                const Tensor cosine = (a.descriptors * there).sum(1);
                best = best.defined() ? torch::maximum(best, cosine) : cosine;
            }
        return (best.flatten(1) * a.weights).sum(1);
    }

    /// How far each of `a` and each of `b` are found in each other, both ways together: n x m. The cosine of
    /// two fields serves both ways; what lies beyond the edge has 0.
    Tensor foundAcross(const Parts& a, const Parts& b) const {
        const Tensor one = a.descriptors.permute({2, 3, 0, 1}), other = b.descriptors.permute({2, 3, 0, 1});
        const Tensor bestOfOne = nothingFound(one.size(2), other.size(2)), bestOfOther = bestOfOne.clone();
        for (std::int64_t y = -kReach; y <= kReach; ++y)
            for (std::int64_t x = -kReach; x <= kReach; ++x) {
                const Tensor here = window(one, y, x).flatten(0, 1);
                const Tensor there = window(other, -y, -x).flatten(0, 1);
                const Tensor cosines = here.bmm(there.transpose(1, 2));
                raise(window(bestOfOne, y, x), cosines);
                raise(window(bestOfOther, -y, -x), cosines);
            }
        return (bestOfOne * a.weights.t().view({grid_, grid_, -1, 1})).flatten(0, 1).sum(0) +
               (bestOfOther * b.weights.t().view({grid_, grid_, 1, -1})).flatten(0, 1).sum(0);
    }

    /// The fields that have one `y` down and `x` to the right.
    Tensor window(const Tensor& fields, std::int64_t y, std::int64_t x) const {
        return fields.narrow(0, std::max<std::int64_t>(0, -y), grid_ - std::abs(y))
            .narrow(1, std::max<std::int64_t>(0, -x), grid_ - std::abs(x));
    }

    /// The best cosine of each field before any was looked at: grid x grid x n x m.
    Tensor nothingFound(std::int64_t n, std::int64_t m) const {
        const Tensor best = torch::zeros({grid_, grid_, n, m}, logScale.options());
        const std::int64_t inner = grid_ - 2 * kReach;
        if (inner > 0) best.narrow(0, kReach, inner).narrow(1, kReach, inner).fill_(-1);
        return best;
    }

    static void raise(Tensor best, const Tensor& cosines) {
        torch::maximum_out(best, best, cosines.view(best.sizes()));
    }

    /// -1..1, n x n: the same of each with each, in one multiplication a field.
    Tensor likeness(const Tensor& e) const {
        const Parts parts = partsOf(e);
        const auto n = e.size(0);
        const Tensor own =
            parts.descriptors.flatten(2).permute({2, 0, 1}).to(fieldType_);  // fields x n x kDescriptor
        const Tensor around = torch::im2col(parts.descriptors, {2 * kReach + 1, 2 * kReach + 1}, {1, 1},
                                            {kReach, kReach}, {1, 1})
                                  .view({n, kDescriptor, kNeighbours, fieldCount()})
                                  .permute({3, 1, 2, 0})
                                  .reshape({fieldCount(), kDescriptor, kNeighbours * n})
                                  .to(fieldType_);
        const Tensor best = std::get<0>(own.bmm(around).view({fieldCount(), n, kNeighbours, n}).max(2));
        const Tensor found = (best.to(torch::kFloat32) * parts.weights.t().unsqueeze(2)).sum(0);
        return mean(parts.whole.mm(parts.whole.t()), found + found.t());
    }

    std::int64_t whole_, grid_;
    torch::ScalarType fieldType_ = torch::kFloat32;
    nn::Conv2d descriptor{nullptr}, weight{nullptr};
    Tensor logScale, bias;
};

}  // namespace

std::shared_ptr<Head> makeLocal(FeatureShape shape) {
    return std::make_shared<Local>(shape);
}

}  // namespace twinsight
