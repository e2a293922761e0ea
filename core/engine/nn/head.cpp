// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/head.h"

#include <array>
#include <cmath>

#include "core/base/error.h"
#include "core/engine/nn/unitlength.h"

namespace twinsight {

namespace nn = torch::nn;
using torch::Tensor;

namespace {

/// Compares the backbone's embeddings as they are.
struct EmbeddingHead : Head {
    explicit EmbeddingHead(FeatureShape features) : size_(features.embedding) {}
    std::int64_t size() const override { return size_; }

private:
    std::int64_t size_;
};

struct Cosine : EmbeddingHead {
    explicit Cosine(FeatureShape features) : EmbeddingHead(features) {
        logScale = register_parameter("log_scale", torch::full({}, std::log(10.0)));
        bias = register_parameter("bias", torch::full({}, -5.0));
    }
    Tensor pairs(const Tensor& a, const Tensor& b) override {
        return logScale.exp() * (toUnitLength(a) * toUnitLength(b)).sum(1) + bias;
    }
    Tensor allPairs(const Tensor& e) override { return across(e, e); }
    bool comparesInBulk() const override { return true; }
    Tensor across(const Tensor& a, const Tensor& b) override {
        return logScale.exp() * toUnitLength(a).mm(toUnitLength(b).t()) + bias;
    }
    /// Between unit vectors, 0..2. The floor keeps the root's slope finite.
    Tensor allDistances(const Tensor& e) override {
        const Tensor unit = toUnitLength(e);
        return (2 - 2 * unit.mm(unit.t())).clamp_min(1e-8).sqrt();
    }
    Tensor searchKey(const Tensor& e) override { return toUnitLength(e); }

    Tensor logScale, bias;
};

struct WeightedL1 : EmbeddingHead {
    explicit WeightedL1(FeatureShape features) : EmbeddingHead(features) {
        weight = register_parameter("weight", torch::full({size()}, -3.0));
        bias = register_parameter("bias", torch::full({}, 2.0));
    }
    Tensor pairs(const Tensor& a, const Tensor& b) override {
        return bias - ((a.sigmoid() - b.sigmoid()).abs() * torch::softplus(weight)).sum(1);
    }

    Tensor allDistances(const Tensor& e) override { return bias - allPairs(e); }

    Tensor weight, bias;
};

struct L1Fc : EmbeddingHead {
    explicit L1Fc(FeatureShape features)
        : EmbeddingHead(features),
          first(register_module("fully_connect1", nn::Linear(size(), 512))),
          second(register_module("fully_connect2", nn::Linear(512, 1))) {}
    Tensor pairs(const Tensor& a, const Tensor& b) override {
        return second(first((a - b).abs())).squeeze(1);
    }
    bool identicalIsHighest() const override { return false; }
    std::string prefix() const override { return ""; }

    nn::Linear first, second;
};

template <class T>
std::shared_ptr<Head> make(FeatureShape features) {
    return std::make_shared<T>(features);
}

struct Row {
    const char* name;
    std::shared_ptr<Head> (*make)(FeatureShape);
};

constexpr std::array kHeads = {Row{"local", makeLocal}, Row{"cosine", make<Cosine>},
                               Row{"weighted-l1", make<WeightedL1>}, Row{"l1-fc", make<L1Fc>}};

}  // namespace

/// Only the pairs above the diagonal are calculated, and mirrored; the diagonal row by row.
Tensor Head::allPairs(const Tensor& e) {
    const auto n = e.size(0);
    const Tensor above = torch::triu_indices(n, n, 0, torch::TensorOptions(torch::kLong).device(e.device()));
    const Tensor i = above[0], j = above[1];
    const Tensor logits = pairs(e.index_select(0, i), e.index_select(0, j));
    const Tensor upper = torch::zeros({n * n}, logits.options()).index_put({i * n + j}, logits).view({n, n});
    return upper + upper.t() - torch::diag(upper.diagonal());
}

Tensor Head::across(const Tensor& a, const Tensor& b) {
    const auto n = a.size(0), m = b.size(0);
    return pairs(a.repeat_interleave(m, 0), b.repeat({n, 1})).view({n, m});
}

Tensor Head::allDistances(const Tensor&) {
    throw Error(ErrorKind::Invalid,
                "The losses contrastive and triplet need a comparison that is a distance: take --head local, "
                "cosine or "
                "weighted-l1.");
}

Tensor fieldsOf(const Features& features) {
    const Tensor map = features.map.to(torch::kFloat32);
    return map.size(2) > kLargestGrid ? torch::adaptive_avg_pool2d(map, {kLargestGrid, kLargestGrid}) : map;
}

FieldMap Head::fields(const Features& features) {
    const Tensor map = fieldsOf(features), centred = map - map.mean({2, 3}, true);
    return {toUnitLength(centred), map.size(2)};
}

std::shared_ptr<Head> makeHead(const std::string& name, FeatureShape features) {
    for (const Row& row : kHeads)
        if (name == row.name) return row.make(features);
    throw Error(ErrorKind::Invalid, "There is no comparison named \"" + name + "\".");
}

}  // namespace twinsight
