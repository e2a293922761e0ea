// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/proxies.h"

#include <cmath>

namespace twinsight {

namespace nnf = torch::nn::functional;
using torch::Tensor;

Proxies::Proxies(std::int64_t characters, std::int64_t embeddingSize) {
    places = register_parameter("places", torch::randn({characters, embeddingSize}) * 0.05);
    logScale = register_parameter("log_scale", torch::full({}, std::log(15.0)));
}

Tensor Proxies::loss(const Tensor& embeddings, const Tensor& characters) {
    const Tensor cosines = nnf::normalize(embeddings).mm(nnf::normalize(places).t());
    return nnf::cross_entropy(logScale.exp() * cosines, characters);
}

}  // namespace twinsight
