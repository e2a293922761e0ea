// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/invention.h"

#include <algorithm>
#include <numbers>
#include <numeric>

#include "core/engine/nn/affine.h"

namespace twinsight {

namespace F = torch::nn::functional;
using torch::Tensor;

namespace {

constexpr double kComposed = 0.4, kBentToo = 0.5;  ///< shares of the batches; and of those, bent as well
constexpr double kCanvas = 2;  ///< a picture reaches from -1 to 1, what is made of it so far

bool chance(double share, at::Generator& generator) {
    return torch::rand({1}, generator).item<double>() < share;
}

/// Where each of n x h x w places goes.
Tensor through(const Tensor& matrices, const Tensor& places) {
    const Tensor moved = places.flatten(1, 2).bmm(matrices.narrow(2, 0, 2).transpose(1, 2));
    return (moved + matrices.select(2, 2).unsqueeze(1)).view(places.sizes());
}

/// Pictures, and where in them a place of the canvas is looked up.
struct Layer {
    Tensor images, matrices;
};

/// How alphabets are changed as a whole.
struct Bend {
    Tensor matrices;  ///< n x 2 x 3
    Tensor field;     ///< n x 2 x k x k displacements over the canvas
    Tensor of(const Tensor& places) const {
        const auto lookUp = F::GridSampleFuncOptions()
                                .mode(torch::kBilinear)
                                .padding_mode(torch::kBorder)
                                .align_corners(true);
        return through(matrices, places) +
               F::grid_sample(field, places / kCanvas, lookUp).permute({0, 2, 3, 1});
    }
};

/// One of each alphabet, then for each picture that of its own.
Bend randomBend(const Tensor& alphabetOfImage, std::int64_t alphabets, at::Generator& generator) {
    const Tensor angle = affine::uniform(alphabets, -0.18, 0.18, generator);
    const Tensor mirror = (torch::rand({alphabets}, generator) < 0.5).to(torch::kFloat32) * 2 - 1;
    const Tensor width = affine::uniform(alphabets, 0.75, 1.25, generator) * mirror,
                 height = affine::uniform(alphabets, 0.75, 1.25, generator);
    const Tensor slant = affine::uniform(alphabets, -0.4, 0.4, generator), none = torch::zeros({alphabets});
    const Tensor matrices = affine::matrices({angle, width, height, slant, none, none});
    const Tensor field = torch::randn({alphabets, 2, 7, 7}, generator) * 0.12;
    const auto& device = alphabetOfImage.device();
    return {matrices.to(device).index_select(0, alphabetOfImage),
            field.to(device).index_select(0, alphabetOfImage)};
}

/// For each label another one of its alphabet, if there is one.
std::vector<std::int64_t> partners(const std::vector<std::int64_t>& alphabets, at::Generator& generator) {
    const Tensor order = torch::randperm(static_cast<std::int64_t>(alphabets.size()), generator);
    std::vector<std::int64_t> labels(order.data_ptr<std::int64_t>(),
                                     order.data_ptr<std::int64_t>() + order.numel());
    std::ranges::stable_sort(labels, {}, [&](std::int64_t label) { return alphabets[label]; });
    std::vector<std::int64_t> partner(labels.size());
    for (auto begin = labels.begin(); begin != labels.end();) {
        const auto end = std::find_if(
            begin, labels.end(), [&](std::int64_t label) { return alphabets[label] != alphabets[*begin]; });
        for (auto at = begin; at != end; ++at) partner[*at] = at + 1 == end ? *begin : *(at + 1);
        begin = end;
    }
    return partner;
}

/// Each character at one side of the middle, its partner at the other.
std::vector<Layer> composed(const Tensor& images, const std::vector<std::int64_t>& alphabets,
                            at::Generator& generator) {
    const auto labels = static_cast<std::int64_t>(alphabets.size()), drawings = images.size(0) / labels;
    const Tensor partner = torch::tensor(partners(alphabets, generator)).repeat_interleave(drawings);
    const Tensor others = partner * drawings + torch::arange(drawings).repeat({labels});
    const Tensor angle = affine::uniform(labels, 0, 2 * std::numbers::pi, generator),
                 apart = affine::uniform(labels, 0.35, 0.6, generator);
    const Tensor x = apart * angle.cos(), y = apart * angle.sin(), none = torch::zeros({labels});
    const auto at = [&](const Tensor& shrunk, double side) {
        const Tensor each =
            affine::matrices(shrunk, none, side * shrunk * x, none, shrunk, side * shrunk * y);
        return each.repeat_interleave(drawings, 0).to(images.device());
    };
    return {{images, at(affine::uniform(labels, 1.2, 1.8, generator), 1)},
            {images.index_select(0, others.to(images.device())),
             at(affine::uniform(labels, 1.4, 2.6, generator), -1)}};
}

std::vector<Layer> asItIs(const Tensor& images) {
    return {{images, torch::eye(2, 3, images.options()).expand({images.size(0), 2, 3})}};
}

Tensor render(const std::vector<Layer>& layers, const Tensor& places) {
    const auto lookUp =
        F::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kZeros).align_corners(false);
    Tensor ink;
    for (const Layer& layer : layers) {
        const Tensor seen = F::grid_sample(layer.images, through(layer.matrices, places), lookUp);
        ink = ink.defined() ? torch::maximum(ink, seen) : seen;
    }
    return ink;
}

/// n x 2 x 3: from the square -1..1 to the square of the canvas that ResizeRule::Frame would show; `canvas`:
/// n x 1 x s x s.
Tensor frames(const Tensor& canvas) {
    const auto side = canvas.size(2);
    const Tensor ink = (canvas.select(1, 0) > 0.25).to(torch::kFloat32);
    const Tensor middle = kCanvas * ((torch::arange(side, ink.options()) * 2 + 1) / side - 1);
    const Tensor all = ink.sum({1, 2}).clamp_min(1);
    // Along one axis: the centre of mass, and the farthest ink from it.
    const auto centre = [&](const Tensor& profile) { return profile.mv(middle) / all; };
    const auto reach = [&](const Tensor& profile, const Tensor& from) {
        return ((middle - from.unsqueeze(1)).abs() * (profile > 0)).amax(1);
    };
    const Tensor columns = ink.sum(1), rows = ink.sum(2);
    const Tensor x = centre(columns), y = centre(rows);
    const double margin = 1.5 * 2 * kCanvas / static_cast<double>(side);  // of which half a pixel is ink
    const Tensor half = torch::maximum(reach(columns, x), reach(rows, y)) + margin;
    const Tensor none = torch::zeros_like(x);
    return affine::matrices(half, none, x, none, half, y);
}

Tensor squareGrid(std::int64_t n, std::int64_t side, const torch::TensorOptions& options) {
    return F::affine_grid(torch::eye(2, 3, options).expand({n, 2, 3}), {n, 1, side, side}, false);
}

}  // namespace

Tensor inventCharacters(const Tensor& images, const std::vector<std::int64_t>& alphabets,
                        at::Generator& generator) {
    const auto n = images.size(0), side = images.size(2);
    const bool compose = chance(kComposed, generator), bend = !compose || chance(kBentToo, generator);
    const auto layers = compose ? composed(images, alphabets, generator) : asItIs(images);
    const Tensor alphabetOfImage = torch::tensor(alphabets)
                                       .repeat_interleave(n / static_cast<std::int64_t>(alphabets.size()))
                                       .to(images.device());
    const Bend bent = randomBend(alphabetOfImage, 1 + *std::ranges::max_element(alphabets), generator);
    const auto seen = [&](const Tensor& places) { return render(layers, bend ? bent.of(places) : places); };
    const Tensor frame = frames(seen(kCanvas * squareGrid(n, 2 * side, images.options())));
    return seen(through(frame, squareGrid(n, 2 * side, images.options())));
}

}  // namespace twinsight
